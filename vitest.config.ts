import { defineConfig } from 'vitest/config'

/** Of the whole system, but mostly waiting: for queues, windows, retries. */
const waiting = [
  'e2e/{counters,images,insights,limits-in-time,oversight,smoke,start,status}.test.ts',
]

/** Counts what the engine runs of all that is loaded: in a process of its own that is little. */
const counted = ['shared/embed/convert/work.test.ts']

/** All keep what is loaded from file to file: loading it anew for each took as long as the tests. */
const kept = { fsModuleCache: false, isolate: false }

const throughTheSystem = {
  globalSetup: ['dev/build-once.ts'],
  execArgv: ['--import', new URL('e2e/quick-configuration.ts', import.meta.url).href],
  // What is waited for comes soon, but on a busy machine not within the second that is the default.
  expect: { poll: { timeout: 15_000 } },
  // Once more only where the local runtime or the browser broke, and says so. All other failures stand: the
  // files' tests share a system, and an attack, a leak or a race that showed once would not show again.
  retry: { count: 1, condition: /Network connection lost|Target crashed|has been closed/ },
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

/**
 * `node`: the pure core, the reader, the stand-ins. `counted`: what of it has a process of its own. `e2e`: the built Workers in workerd with
 * stand-ins around them, and their pages in Chromium. What has to answer in time needs the machine:
 * these run after all others, and two files at a time are as many as two processors bear. `waiting`:
 * what leaves the machine to others, and runs with the units.
 */
export default defineConfig({
  test: {
    onConsoleLog: (text) => !text.includes('[wrangler:info]'),
    projects: [
      {
        test: {
          ...kept,
          name: 'node',
          include: [
            '{shared,workers,pages,clients,dev,migrations,models,bench}/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/*.workerd.test.ts', '**/node_modules/**', ...counted],
          maxWorkers: 3,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      { test: { ...kept, name: 'counted', include: counted, maxWorkers: 3 } },
      { test: { ...kept, ...throughTheSystem, name: 'waiting', include: waiting, maxWorkers: 3 } },
      {
        test: {
          ...kept,
          ...throughTheSystem,
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: waiting,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

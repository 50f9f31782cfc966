import { defineConfig } from 'vitest/config'

/** Of the whole system, but nothing in them has to be in time. */
const unhurried = [
  ...['api-keys', 'attacks', 'canaries', 'counters', 'embed-fit', 'embed-pictures', 'headers'],
  ...['images', 'insights', 'limits-in-time', 'oversight', 'own-scan', 'session', 'sign-in'],
  ...['smoke', 'start', 'status', 'storage', 'terminal', 'traces', 'turnstile'],
  ...['compare', 'embed', 'insights', 'me', 'offline', 'sign-in'].map((name) => `${name}-page`),
  ...['result-page-looks', 'told-pages'],
].map((name) => `e2e/${name}.test.ts`)

const throughTheSystem = {
  globalSetup: ['dev/build-once.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

/** All keep what is loaded from file to file: loading it anew for each took as long as the tests. */
const kept = { fsModuleCache: false, isolate: false }

/**
 * `node`: the pure core, the reader, the stand-ins. `e2e`: the built Workers in workerd with
 * stand-ins around them, and their pages in Chromium; what has to answer in time needs the machine,
 * so these run after all others and two at a time. `unhurried`: the rest of them.
 */
export default defineConfig({
  test: {
    onConsoleLog: (text) => !text.includes('[wrangler:info]'),
    projects: [
      {
        test: {
          ...kept,
          name: 'node',
          include: ['{shared,workers,pages,dev,migrations,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.workerd.test.ts'],
          maxWorkers: 3,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...kept,
          ...throughTheSystem,
          name: 'unhurried',
          include: unhurried,
          maxWorkers: 3,
        },
      },
      {
        test: {
          ...kept,
          ...throughTheSystem,
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: unhurried,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

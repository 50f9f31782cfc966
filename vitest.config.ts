import { defineConfig } from 'vitest/config'

/** What looks at pages and embeds in a browser takes as long as everything else together. */
const ofPages = [
  ...['compare', 'embed', 'insights', 'me', 'offline', 'result', 'told'].map(
    (name) => `e2e/${name}-page*.test.ts`,
  ),
  'e2e/embed-fit.test.ts',
  'e2e/embed-pictures.test.ts',
]
const isForPages = process.env['PAGES'] === '1'

const throughTheSystem = {
  globalSetup: ['dev/build-product.ts'],
  fsModuleCache: false,
  maxWorkers: 2,
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

/**
 * `node`: the pure core, the reader, the stand-ins. `e2e`: the built Workers in workerd with
 * stand-ins around them. Those partly wait, for deadlines, windows and silences: two files at a time
 * leave a machine of two cores time to answer. `pages`, for `npm run test:pages` alone: the pages.
 */
export default defineConfig({
  test: {
    onConsoleLog: (text) => !text.includes('[wrangler:info]'),
    projects: isForPages
      ? [{ test: { ...throughTheSystem, name: 'pages', include: ofPages } }]
      : [
          {
            test: {
              name: 'node',
              include: ['{shared,workers,pages,dev,migrations,bench}/**/*.test.{ts,tsx}'],
              exclude: ['**/*.workerd.test.ts'],
              fsModuleCache: false,
              testTimeout: 30_000,
            },
          },
          {
            test: {
              ...throughTheSystem,
              name: 'e2e',
              include: ['e2e/**/*.test.ts'],
              exclude: ofPages,
              // Apart from all others: what has to answer in time needs the machine.
              sequence: { groupOrder: 1 },
            },
          },
        ],
  },
})

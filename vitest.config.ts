import { defineConfig } from 'vitest/config'

/**
 * `node`: the pure core, the reader, the stand-ins. `e2e`: the built Workers in workerd with
 * stand-ins around them, and their pages in Chromium. Both keep what is loaded from file to file:
 * loading it anew for each took as long as the tests themselves.
 */
export default defineConfig({
  test: {
    onConsoleLog: (text) => !text.includes('[wrangler:info]'),
    projects: [
      {
        test: {
          name: 'node',
          include: ['{shared,workers,pages,dev,migrations,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.workerd.test.ts'],
          fsModuleCache: false,
          isolate: false,
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['dev/build-product.ts'],
          fsModuleCache: false,
          isolate: false,
          // What has to answer in time needs the machine: apart from all others, and two at a time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

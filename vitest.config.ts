import { defineConfig } from 'vitest/config'

/** All keep what is loaded from file to file: loading it anew for each took as long as the tests. */
const kept = { fsModuleCache: false, isolate: false, maxWorkers: 2 }

/**
 * `node`: the pure core, the reader, the stand-ins. `e2e`: the built Workers in workerd with
 * stand-ins around them, and their pages in Chromium. What has to answer in time needs the machine:
 * these run after all others, and two files at a time are as many as two processors bear.
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
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...kept,
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['dev/build-product.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

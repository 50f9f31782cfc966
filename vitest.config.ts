import { defineConfig } from 'vitest/config'

/**
 * `node`: the pure core, the reader, the stand-ins. `e2e`: the built Workers in workerd with
 * stand-ins around them. Those mostly wait: for deadlines, windows and silences. Three files at a time
 * wait for a third as long, and leave a machine of two cores time to answer.
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
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['dev/build-product.ts'],
          fsModuleCache: false,
          maxWorkers: 3,
          // After all others: what has to answer in time needs the machine.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'

/** Tests of everything that runs in Node: the pure core, the reader, the stand-ins. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['{shared,workers,dev,migrations,bench}/**/*.test.ts'],
          exclude: ['**/*.workerd.test.ts'],
          fsModuleCache: false,
          testTimeout: 30_000,
        },
      },
    ],
  },
})

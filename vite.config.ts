import { cloudflare } from '@cloudflare/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/** Variables that `npm start` and the tests hand to both Workers, as one JSON object. */
const localVariables = JSON.parse(process.env['PHANTOM_VARS'] ?? '{}') as Record<string, string>
const withLocalVariables = {
  config: (worker: { vars?: Record<string, unknown> }) => {
    worker.vars = { ...worker.vars, ...localVariables }
  },
}

const minified = { build: { minify: true } }

export default defineConfig({
  root: 'pages',
  plugins: [
    preact(),
    cloudflare({
      configPath: '../wrangler.toml',
      viteEnvironment: { name: 'edge' },
      ...withLocalVariables,
      auxiliaryWorkers: [
        {
          configPath: '../workers/jobs/wrangler.toml',
          viteEnvironment: { name: 'jobs' },
          ...withLocalVariables,
        },
      ],
      inspectorPort: false,
      persistState: { path: process.env['PHANTOM_STATE'] ?? '../.wrangler/state' },
    }),
  ],
  build: { outDir: '../dist', emptyOutDir: true },
  environments: {
    client: { build: { outDir: '../dist/client' } },
    edge: { ...minified },
    jobs: { ...minified },
  },
})

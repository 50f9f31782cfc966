import { cloudflare } from '@cloudflare/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { openApiDocument } from './shared/api/openapi.ts'
import { languages } from './shared/draw/locale/languages/index.ts'

/** Variables that `npm start` and the tests hand to both Workers, as one JSON object. */
const localVariables = JSON.parse(process.env['PHANTOM_VARS'] ?? '{}') as Record<string, string>
const withLocalVariables = {
  config: (worker: { vars?: Record<string, unknown> }) => {
    worker.vars = { ...worker.vars, ...localVariables }
  },
}

/**
 * What the edge reads as static files when it is asked for, so that it need not carry it: the words
 * of each language that drawings can be in, and the description of the API.
 */
const staticFiles = new Map([
  ...Object.entries(languages).map(([code, words]) => [`locales/${code}.txt`, words] as const),
  ['openapi.json', JSON.stringify(openApiDocument('/'))],
])

const withStaticFiles: Plugin = {
  name: 'static-files',
  applyToEnvironment: ({ name }) => name === 'client',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const source = staticFiles.get((request.url ?? '').slice(1))
      if (source === undefined) return next()
      response.end(source)
    })
  },
  generateBundle() {
    for (const [fileName, source] of staticFiles) this.emitFile({ type: 'asset', fileName, source })
  },
}

const minified = { build: { minify: true } }

export default defineConfig({
  root: 'pages',
  plugins: [
    preact(),
    withStaticFiles,
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

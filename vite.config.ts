import { cloudflare } from '@cloudflare/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { languages } from './shared/draw/locale/languages/index.ts'

/** Variables that `npm start` and the tests hand to both Workers, as one JSON object. */
const localVariables = JSON.parse(process.env['PHANTOM_VARS'] ?? '{}') as Record<string, string>
const withLocalVariables = {
  config: (worker: { vars?: Record<string, unknown> }) => {
    worker.vars = { ...worker.vars, ...localVariables }
  },
}

/** The words of each language that drawings can be in, as a file that the edge reads when asked. */
const localeFiles: Plugin = {
  name: 'locale-files',
  applyToEnvironment: ({ name }) => name === 'client',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const code = /^\/locales\/([\w-]+)\.txt$/.exec(request.url ?? '')?.[1] ?? ''
      if (!Object.hasOwn(languages, code)) return next()
      response.setHeader('content-type', 'text/plain; charset=utf-8')
      response.end(languages[code as keyof typeof languages])
    })
  },
  generateBundle() {
    for (const [code, source] of Object.entries(languages))
      this.emitFile({ type: 'asset', fileName: `locales/${code}.txt`, source })
  },
}

const minified = { build: { minify: true } }

export default defineConfig({
  root: 'pages',
  plugins: [
    preact(),
    localeFiles,
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

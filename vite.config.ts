import { cloudflare } from '@cloudflare/vite-plugin'
import preact from '@preact/preset-vite'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { unstable_readConfig } from 'wrangler'
import { documents } from './dev/docs/documents-plugin.ts'
import { keyFrame } from './dev/key-frame/key-frame-plugin.ts'
import { pageHeaders, pathsFirst } from './dev/page-headers.ts'
import { withoutNode } from './dev/without-node.ts'
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
 * Static files that the edge reads when it is asked for them, so that it need not carry them: the
 * words of each language that drawings can be in, and the description of the API. They are written
 * beside those of `pages/public` before anything is served or built.
 */
const staticFolder = join(import.meta.dirname, '.static')
mkdirSync(join(staticFolder, 'locales'), { recursive: true })
cpSync(join(import.meta.dirname, 'pages/public'), staticFolder, { recursive: true })
for (const [code, words] of Object.entries(languages)) writeStatic(`locales/${code}.txt`, words)
writeStatic('openapi.json', JSON.stringify(openApiDocument('/')))

/** Another server may be reading: what is right already stays untouched. */
function writeStatic(name: string, content: string): void {
  const file = join(staticFolder, name)
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return
  writeFileSync(file, content)
}

const minified = {
  build: { minify: true, rolldownOptions: { treeshake: { manualPureFunctions: ['z'] } } },
}

/** web-tree-sitter holds an `eval` for modules of Emscripten that ask for one; ours never do. */
const reviewed = {
  build: {
    minify: true,
    rolldownOptions: { ...minified.build.rolldownOptions, checks: { eval: false } },
  },
}

const first = unstable_readConfig({ config: join(import.meta.dirname, 'wrangler.toml') }).assets
  ?.run_worker_first
const isOfWorker = pathsFirst(Array.isArray(first) ? first : [])

/** What browsers load: scripts, and the one style sheet. `pages/assets.ts` names them in the pages. */
const clientFiles = {
  page: join(import.meta.dirname, 'pages/client/page.ts'),
  embed: join(import.meta.dirname, 'pages/client/embed.tsx'),
  studio: join(import.meta.dirname, 'pages/client/studio.tsx'),
  appearance: join(import.meta.dirname, 'pages/client/appearance.ts'),
  result: join(import.meta.dirname, 'pages/client/result.ts'),
  reviews: join(import.meta.dirname, 'pages/client/reviews.ts'),
  style: join(import.meta.dirname, 'pages/design/style.css'),
  'service-worker': join(import.meta.dirname, 'pages/service-worker/index.ts'),
}

/** What the built files of the pages come from, so that caches know new ones. */
const assetsVersion = createHash('sha256')
for (const folder of ['pages', 'shared'])
  for (const name of readdirSync(join(import.meta.dirname, folder), { recursive: true }).sort()) {
    const file = join(import.meta.dirname, folder, String(name))
    if (statSync(file).isFile()) assetsVersion.update(readFileSync(file))
  }

export default defineConfig({
  root: 'pages',
  define: {
    'import.meta.env.ASSETS_VERSION': JSON.stringify(assetsVersion.digest('hex').slice(0, 8)),
  },
  publicDir: staticFolder,
  plugins: [
    documents(),
    keyFrame(),
    preact(),
    withoutNode('review'),
    pageHeaders(join(import.meta.dirname, 'pages/public/_headers'), isOfWorker),
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
        { configPath: './wrangler.toml', viteEnvironment: { name: 'pages' } },
        { configPath: '../workers/mcp/wrangler.toml', viteEnvironment: { name: 'mcp' } },
        {
          configPath: '../workers/review/wrangler.toml',
          viteEnvironment: { name: 'review' },
          ...withLocalVariables,
        },
      ],
      inspectorPort: false,
      persistState: { path: process.env['PHANTOM_STATE'] ?? '../.wrangler/state' },
    }),
  ],
  build: { outDir: '../dist', emptyOutDir: true },
  environments: {
    client: {
      build: {
        outDir: '../dist/client',
        rolldownOptions: {
          input: clientFiles,
          output: {
            // What a service worker may rule over is what lies beside it.
            entryFileNames: ({ name }) =>
              name === 'service-worker' ? '[name].js' : 'assets/[name].js',
            chunkFileNames: 'assets/[name]-[hash].js',
            assetFileNames: 'assets/[name][extname]',
          },
        },
      },
    },
    pages: { ...minified },
    edge: { ...minified },
    jobs: { ...minified },
    mcp: { ...minified },
    review: reviewed,
  },
})

/** Builds what a bench runs: the product as it is deployed, and the small Workers beside it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'vite'
import { plainBundle, readBundle, type Bundle } from './bundle.ts'

const root = join(import.meta.dirname, '..')

export type Product = { edge: Bundle; jobs: Bundle; pages: Bundle; mcp: Bundle; review: Bundle }

/**
 * Runs `vite build` and copies all Workers from `dist` to `folder`, where no later build touches
 * them. Throws with what Vite said when the build fails.
 */
export async function buildProduct(folder: string): Promise<Product> {
  const { PHANTOM_VARS: _, ...environment } = process.env
  const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: root,
    env: { ...environment, WRANGLER_SEND_METRICS: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors, [code]] = await Promise.all([
    text(vite.stdout),
    text(vite.stderr),
    once(vite, 'close'),
  ])
  if (code !== 0) throw new Error(`The product does not build:\n${output}${errors}`)
  const copied = (name: string) => {
    cpSync(join(root, 'dist', name), join(folder, name), { recursive: true })
    return readBundle(join(folder, name))
  }
  return {
    edge: copied('edge'),
    jobs: copied('jobs'),
    pages: copied('pages'),
    mcp: copied('mcp'),
    review: copied('review'),
  }
}

const smallWorkers = ['empty', 'trivial', 'assets'] as const

export type SmallWorkers = Record<(typeof smallWorkers)[number], Bundle>

/** Bundles the Workers of `bench/workers`, minified as the product is. */
export async function buildSmallWorkers(folder: string, date: string): Promise<SmallWorkers> {
  const outDir = join(folder, 'small')
  const entries = smallWorkers.map((name) => [name, join(root, 'bench/workers', `${name}.ts`)])
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: true,
      outDir,
      minify: true,
      rolldownOptions: { input: Object.fromEntries(entries) },
    },
  })
  return Object.fromEntries(
    smallWorkers.map((name) => [name, plainBundle(name, outDir, `${name}.js`, date)]),
  ) as SmallWorkers
}

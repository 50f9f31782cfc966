/** The engine of the review as a bundle of its own, so that its size and its work are seen alone. */
import { copyFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { build, type Plugin } from 'vite'
import { plainBundle, type Bundle } from './bundle.ts'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
const main = 'reviewer.js'
/** That of `workers/review/wrangler.toml`. */
const date = '2026-10-01'

/** Modules of WebAssembly stay files beside the code, as Cloudflare takes them. */
function wasmBeside(folder: string, copied: Set<string>): Plugin {
  return {
    name: 'wasm-beside',
    enforce: 'pre',
    resolveId(source) {
      if (!source.endsWith('.wasm')) return undefined
      const name = basename(source)
      copyFileSync(require.resolve(source), join(folder, name))
      copied.add(name)
      return { id: `./${name}`, external: true }
    },
  }
}

/** Builds it into the folder. Rejects with what the build says. */
export async function reviewBundle(folder: string): Promise<Bundle> {
  const copied = new Set<string>()
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [wasmBeside(folder, copied)],
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: true,
      write: false,
      minify: true,
      rolldownOptions: {
        input: join(root, 'bench/workers/reviewer.ts'),
        output: { codeSplitting: false },
      },
    },
  })
  const [output] = [built].flat()
  if (output === undefined || !('output' in output)) throw new Error('The engine is not built')
  const [code] = output.output
  writeFileSync(join(folder, main), code.code)
  return { ...plainBundle('reviewer', folder, main, date), modules: [main, ...copied] }
}

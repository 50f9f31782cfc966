/** How large two parts of the studio are that visitors or isolates have to load. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')

/** What of the jobs Worker is there for the sake of models and of visitors' keys. */
const aiFolders = [
  'workers/jobs/studio/providers',
  'workers/jobs/studio/models',
  'workers/jobs/vault',
  'shared/studio/models',
  'shared/studio/prompts',
  'shared/studio/provenance',
]
const aiFiles = ['workers/jobs/studio/model-maker.ts', 'workers/jobs/studio/models-of.ts']

export const gzipKibibytesOf = (content: string | Uint8Array) =>
  gzipSync(content, { level: 9 }).length / 1024

/**
 * Bundles everything that those modules export with all that it needs but resvg and the fonts, as if
 * nothing else of the Worker used any of it.
 */
export async function aiKibibytes(folder: string): Promise<number> {
  const inFolders = aiFolders.flatMap((of) =>
    readdirSync(join(root, of))
      .filter((name) => /^[\w-]+\.ts$/.test(name))
      .map((name) => join(of, name)),
  )
  const modules = [...aiFiles, ...inFolders].map(
    (file, index) => `export * as part${index} from ${JSON.stringify(join(root, file))}`,
  )
  const entry = join(folder, 'ai.ts')
  writeFileSync(entry, modules.join('\n'))
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: true,
      write: false,
      minify: true,
      rolldownOptions: {
        input: entry,
        external: [/^cloudflare:/, /\.wasm$/, /\.bin$/],
        treeshake: { manualPureFunctions: ['z'] },
      },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('The AI part is not built')
  const codes = output.output.map((part) => (part.type === 'chunk' ? part.code : ''))
  return gzipKibibytesOf(codes.join('\n'))
}

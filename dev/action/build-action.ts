/** Builds the GitHub Action as one file, which a runner starts without installing anything. */
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')

/** Where `action.yml` says that it lies. */
export const actionFile = join(root, 'clients/action/dist/index.js')

/** The text of that file. The same sources give the same bytes. */
export async function bundleAction(): Promise<string> {
  const built = await build({
    configFile: false,
    root: join(root, 'clients/action'),
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'clients/action/main.ts'),
      target: 'node24',
      write: false,
      minify: true,
      rolldownOptions: {
        treeshake: { manualPureFunctions: ['z'] },
        output: { codeSplitting: false, entryFileNames: 'index.js' },
      },
    },
  })
  const output = Array.isArray(built) ? built[0]! : built
  if (!('output' in output) || output.output.length !== 1)
    throw new Error('The action is to be one file.')
  return `// Built by npm run build:action: the sources are in clients/action.\n${output.output[0].code}`
}

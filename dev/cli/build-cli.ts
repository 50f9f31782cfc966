/**
 * Builds the command line as its package is published: one file that starts, one for each command that
 * is loaded when it is called, and the manual.
 */
import { chmodSync, copyFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { build, type Plugin } from 'vite'
import { coreFile, grammarFile } from '../../clients/cli/review/grammars.ts'
import { languages } from '../../shared/review/language.ts'

const require = createRequire(import.meta.url)
const root = join(import.meta.dirname, '../..')
const source = join(root, 'clients/cli')

/** Where the package lies when it is built. */
export const cliFolder = join(root, 'dist/cli')

/** Throws where it cannot be built. */
export async function buildCli(): Promise<void> {
  await build({
    configFile: false,
    root: source,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      runAtBuild([
        join(source, 'commands/table.ts'),
        join(root, 'dev/github/graphql/schema-text.ts'),
      ]),
    ],
    ssr: { noExternal: true },
    build: {
      ssr: join(source, 'main.ts'),
      target: 'node20',
      outDir: cliFolder,
      emptyOutDir: true,
      minify: true,
      rolldownOptions: {
        treeshake: { manualPureFunctions: ['z'] },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          // Every further file costs the start half a millisecond.
          codeSplitting: { groups: [{ name: 'start', test: isOfStart }] },
        },
      },
    },
  })
  chmodSync(join(cliFolder, 'main.js'), 0o755)
  for (const name of ['package.json', 'README.md'])
    copyFileSync(join(source, name), join(cliFolder, name))
  for (const name of [coreFile, ...languages.map(grammarFile)])
    copyFileSync(require.resolve(name), join(cliFolder, basename(name)))
  copyFileSync(join(root, 'LICENSE'), join(cliFolder, 'LICENSE'))
  const { manual } = await import('../../clients/cli/help/manual.ts')
  const { commands } = await import('../../clients/cli/commands/table.ts')
  writeFileSync(join(cliFolder, 'phantom.1'), manual(commands))
}

/** What every call needs, or most of them, and is small. */
function isOfStart(id: string): boolean {
  const [folder = '', file = ''] = id.slice(source.length + 1).split('/')
  if (!id.startsWith(source)) return false
  if (folder === 'words' || (folder === 'help' && file !== 'manual.ts')) return true
  if (folder === 'output') return !['say-problem.ts', 'table.ts', 'save-file.ts'].includes(file)
  if (folder === 'commands') return file === 'everywhere.ts' || file === 'table.ts'
  return file === ''
}

/** What these modules export is plain data: the build holds that in place of what it was made from. */
function runAtBuild(files: readonly string[]): Plugin {
  return {
    name: 'run-at-build',
    async load(id) {
      if (!files.includes(id)) return null
      const exported = Object.entries((await import(id)) as Record<string, unknown>)
      return exported
        .map(
          ([name, value]) =>
            `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`,
        )
        .join('\n')
    },
  }
}

/** The built jobs Worker, with a way to reset its objects in the middle of their work. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const classes = [
  'ScanCoordinator',
  'GitHubBudget',
  'EmbedTally',
  'StoreShard',
  'ImageKeeper',
  'KeyVault',
  'Budgets',
  'StudioJob',
  'StudioOwner',
  'HookShard',
]

/** What every object of that Worker takes besides its own calls: its calls under way then fail. */
export type Resettable = Rpc.DurableObjectBranded & { reset(): Promise<void> }

/** A copy of the Worker built into `built`, where its configuration is. */
export function resettableJobs(built: URL): URL {
  const folder = mkdtempSync(join(tmpdir(), 'phantom-resettable-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  cpSync(new URL('.', built).pathname, folder, { recursive: true })
  const file = join(folder, basename(built.pathname))
  const config = JSON.parse(readFileSync(file, 'utf8')) as { main: string }
  const lines = [
    `import * as jobs from './${config.main}'`,
    `export * from './${config.main}'`,
    `export default jobs.default`,
    ...classes.map(
      (name) =>
        `export class ${name} extends jobs.${name} { async reset() { this.ctx.abort('The test resets it') } }`,
    ),
  ]
  writeFileSync(join(folder, 'resettable.js'), lines.join('\n'))
  writeFileSync(file, JSON.stringify({ ...config, main: 'resettable.js' }))
  return new URL(`file://${file}`)
}

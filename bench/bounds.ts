/** What holds for every bench: it ends in time, and leaves nothing behind. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { progress } from './figures.ts'

const boundMilliseconds = 240_000

/** A folder for what the bench builds, which goes with the process; from now on its time runs. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  setTimeout(() => {
    progress(`The bench is not done after ${boundMilliseconds / 1000} s`)
    process.exit(1)
  }, boundMilliseconds).unref()
  return folder
}

/** What holds for every bench: it ends in time, and leaves nothing behind. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statfsSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { progress } from './figures.ts'

const boundMilliseconds = 240_000

/** A folder for what the bench builds, which goes with the process; from now on its time runs. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const objects = objectsFolder(folder)
  process.once('exit', () => {
    for (const own of [objects, folder]) rmSync(own, { recursive: true, force: true })
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
  setTimeout(() => {
    progress(`The bench is not done after ${boundMilliseconds / 1000} s`)
    process.exit(1)
  }, boundMilliseconds).unref()
  return folder
}

const memoryFolder = '/dev/shm'
/** More than the objects of any bench write. */
const roomBytes = 512 * 1024 * 1024

/**
 * Where Durable Objects write, at `objects` in the bench's folder: in this machine's memory if it has room there. The
 * platform keeps what they write elsewhere, and to flush a disk is no Worker's time.
 */
function objectsFolder(folder: string): string {
  const path = join(folder, 'objects')
  if (!hasRoom(memoryFolder)) {
    mkdirSync(path)
    return path
  }
  const inMemory = mkdtempSync(join(memoryFolder, 'bench-objects-'))
  symlinkSync(inMemory, path)
  return inMemory
}

function hasRoom(path: string): boolean {
  if (!existsSync(path)) return false
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize >= roomBytes
}

/** Puts a file where the call was made, or where its path says. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { Problem } from '../problem.ts'
import type { Terminal } from '../terminal.ts'

/**
 * Nobody finds half of it: it is written beside its place, where nothing else may be, and then put
 * there. Throws a `Problem`.
 */
export async function saveFile(
  { folder }: Terminal,
  file: string,
  content: Uint8Array | string,
): Promise<void> {
  const path = resolve(folder, file)
  const fresh = `${path}.${process.pid}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(fresh, content, { flag: 'wx' })
    await rename(fresh, path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') await rm(fresh, { force: true })
    throw new Problem('file_unusable', { about: file }, { cause })
  }
}

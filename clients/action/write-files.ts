/** Writes drawings into a repository, and only those that differ from what is there. */
import { lstatSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { WrongInput } from './orders.ts'

export type Drawn = { path: string; svg: string }

/** Whether the file is there. */
export function isThere(root: string, path: string): boolean {
  return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined
}

/**
 * Whether the file was written: it was not there or held something else. Throws a `WrongInput` where
 * a symbolic link leads elsewhere.
 */
export function writeIfChanged(root: string, { path, svg }: Drawn): boolean {
  const file = join(root, path)
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (found && !found.isFile()) throw new WrongInput(`"${path}" is there and is no file.`)
  if (!`${realpathSync(nearestFolder(file))}${sep}`.startsWith(realpathSync(root) + sep))
    throw new WrongInput(`"${path}" does not lie in the repository.`)
  mkdirSync(dirname(file), { recursive: true })
  if (found && readFileSync(file, 'utf8') === svg) return false
  writeFileSync(file, svg)
  return true
}

/** The nearest folder above the file that is there already: what is made below it leads nowhere else. */
function nearestFolder(file: string): string {
  const folder = dirname(file)
  return lstatSync(folder, { throwIfNoEntry: false }) ? folder : nearestFolder(folder)
}

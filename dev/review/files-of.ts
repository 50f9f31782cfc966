/** The text files of a folder, in the order of their names; version control and installed packages left out. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { longestText } from '../../shared/review/syntax/parsers.ts'

const leftOut = new Set(['.git', '.hg', '.svn', 'node_modules'])

export type FoundFile = { path: string; text: string } | { path: string; unread: string }

/** Paths are told from the folder; of a single file it is the file's name. */
export async function* filesOf(path: string): AsyncGenerator<FoundFile> {
  const isFolder = (await stat(path)).isDirectory()
  if (!isFolder) yield await found(path, basename(path))
  else yield* below(path, path)
}

async function* below(folder: string, top: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!leftOut.has(entry.name)) yield* below(path, top)
    } else if (entry.isFile()) {
      yield await found(path, relative(top, path))
    }
  }
}

/** A file's text. Bytes that are no UTF-8 become replacement characters: comments in old encodings hinder nobody. */
async function found(path: string, name: string): Promise<FoundFile> {
  const { size } = await stat(path)
  if (size > longestText) return { path: name, unread: 'too_large' }
  const bytes = await readFile(path)
  if (bytes.includes(0)) return { path: name, unread: 'binary' }
  return { path: name, text: new TextDecoder().decode(bytes) }
}

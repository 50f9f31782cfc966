/** A change as the rules over it read it: what each of them would work out anew is worked out once. */
import type { Change, ChangedFile } from '../change.ts'
import { importsOf, type Import } from '../imports/imports-of.ts'
import { resolverOf, type Resolver } from '../imports/resolve.ts'
import { settingOf, type Setting } from './setting.ts'

export interface ViewedFile {
  path: string
  file: ChangedFile
  text: string
  lines: readonly string[]
  added: ReadonlySet<number>
  setting: Setting
  /** The head's imports, and the base's. */
  imports: readonly Import[]
  previousImports: readonly Import[]
}

export interface Importer {
  viewed: ViewedFile
  line: number
}

export interface ChangeView {
  /** Files whose head text was read. */
  files: readonly ViewedFile[]
  byPath: ReadonlyMap<string, ViewedFile>
  /** Who imports a changed file, and on which line. */
  importers: ReadonlyMap<string, readonly Importer[]>
  /** Which changed file an import of the head means. */
  resolve: Resolver
}

const views = new WeakMap<Change, ChangeView>()

/** The view of a change; the same one however often it is asked for. */
export function viewOf(change: Change): ChangeView {
  const known = views.get(change)
  if (known) return known
  const files = change.files.flatMap((file) =>
    file.text === undefined ? [] : [viewedFile(file, file.text)],
  )
  const byPath = new Map(files.map((file) => [file.path, file]))
  const resolve = resolverOf(byPath.keys())
  const view = { files, byPath, resolve, importers: importersOf(files, resolve) }
  views.set(change, view)
  return view
}

function viewedFile(file: ChangedFile, text: string): ViewedFile {
  return {
    path: file.path,
    file,
    text,
    lines: text.split('\n'),
    added: new Set(file.addedLines),
    setting: settingOf(file.path),
    imports: importsOf(file.path, text),
    previousImports: file.previousText === undefined ? [] : importsOf(file.path, file.previousText),
  }
}

function importersOf(files: readonly ViewedFile[], resolve: Resolver): Map<string, Importer[]> {
  const importers = new Map<string, Importer[]>()
  for (const viewed of files)
    for (const { target, line } of viewed.imports) {
      const path = resolve(viewed.path, target)
      if (path === undefined || path === viewed.path) continue
      const known = importers.get(path)
      if (known) known.push({ viewed, line })
      else importers.set(path, [{ viewed, line }])
    }
  return importers
}

/** Where something is told that no line of the head shows: the first line of the change in the file. */
export const firstLineOf = ({ file }: ViewedFile): number =>
  file.addedLines[0] ?? file.commentable[0] ?? 1

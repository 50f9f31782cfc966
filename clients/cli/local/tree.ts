/** The files of a clone's tree: what signals tools, which manifests there are, and the languages. */
import { manifestPaths, signalFolders } from '../../../workers/platform/github/queries.ts'
import { languageOf } from './language-of.ts'
import { type Clone, isObjectName } from './clone.ts'
import { type Git, GitFailure } from './git.ts'
import { records } from './records.ts'

export type Tree = {
  /** Entries of the root and of the folders that signal tools; folders end in a slash. */
  paths: string[]
  /** Dependency manifests of the root by path: the names of their objects, and their sizes if known. */
  manifests: Map<string, { oid: string; bytes: number | null }>
  /** Null where the clone has no sizes: a partial one holds no files that nobody looked at. */
  languages: Map<string, number> | null
  /** There are more files than were read. */
  isCut: boolean
}

const mostFiles = 500_000
const mostPaths = 5_000

/** Reads the tree that is checked out; null in a repository without commits. */
export async function readTree(git: Git, clone: Clone): Promise<Tree | null> {
  const [tip] = clone.tips
  if (tip === undefined) return null
  try {
    return await treeOf(git, clone, tip, ['-l'])
  } catch (error) {
    // Sizes of files that are not in the clone would have to be fetched.
    if (!(error instanceof GitFailure) || error.problem !== 'failed') throw error
    return { ...(await treeOf(git, clone, tip, [])), languages: null }
  }
}

async function treeOf(git: Git, { folder }: Clone, tip: string, words: string[]): Promise<Tree> {
  const paths = new Set<string>()
  const manifests: Tree['manifests'] = new Map()
  const languages = new Map<string, number>()
  let files = 0
  for await (const entry of records(
    git.stream(folder, ['ls-tree', '-r', '-z', '--full-tree', ...words, tip]),
  )) {
    const read = entryOf(entry)
    if (!read) continue
    if (++files > mostFiles) break
    const { isFile, oid, bytes, path } = read
    if (paths.size < mostPaths) for (const signal of signalsOf(path)) paths.add(signal)
    if (!isFile) continue
    if ((manifestPaths as readonly string[]).includes(path)) manifests.set(path, { oid, bytes })
    const language = languageOf(path)
    if (language !== null && bytes !== null)
      languages.set(language, (languages.get(language) ?? 0) + bytes)
  }
  return { paths: [...paths], manifests, languages, isCut: files > mostFiles }
}

/** `<mode> <type> <object> [<size>]<TAB><path>`. Source: git-ls-tree(1). */
const entryForm = /^([0-7]+) (\w+) ([0-9a-f]+)(?: +(\d+|-))?\t([^]*)$/
const symbolicLink = '120000'

function entryOf(entry: string) {
  const [, mode, type, oid, size, path] = entryForm.exec(entry) ?? []
  if (!oid || !isObjectName(oid) || !path) return null
  const isFile = type === 'blob' && mode !== symbolicLink
  return { isFile, oid, path, bytes: size === undefined || size === '-' ? null : Number(size) }
}

/** The entries of the root and of the folders of signals that a path lies in or is. */
function signalsOf(path: string): string[] {
  const folders = ['', ...signalFolders.map((name) => `${name}/`)]
  return folders
    .filter((folder) => path.startsWith(folder))
    .map((folder) => {
      const end = path.indexOf('/', folder.length)
      return end < 0 ? path : path.slice(0, end + 1)
    })
}

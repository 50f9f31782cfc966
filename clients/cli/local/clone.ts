/** Clones on this machine: found in folders, and what git says of each before anything is read. */
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type Git, GitFailure } from './git.ts'

export type Clone = {
  /** Where git is asked. */
  folder: string
  /** The name of the folder that holds it. */
  name: string
  /** Where its objects are: two work trees of one clone share it. */
  store: string
  /** History is cut off somewhere. */
  isShallow: boolean
  /** The commits whose history counts: of what is checked out, and of the remote's main branch. */
  tips: readonly string[]
  /** What is configured of the person and of the remotes, by name; the clone's own goes first. */
  settings: ReadonlyMap<string, string>
}

/** Folders below one that is no clone itself are looked through this far. */
const mostClones = 200

/** What could not be opened, and why. */
export type Skipped = { folder: string; why: GitFailure }

/**
 * The clones of the folders: each folder's own, or those that lie in it. A clone that is named twice
 * is opened once. Throws a `GitFailure` where a folder that was named holds none.
 */
export async function openClones(
  git: Git,
  folders: readonly string[],
): Promise<{ clones: Clone[]; skipped: Skipped[] }> {
  const byStore = new Map<string, Clone>()
  const skipped: Skipped[] = []
  for (const folder of folders) {
    const { found, refused } = await clonesAt(git, resolve(folder))
    for (const clone of found) if (!byStore.has(clone.store)) byStore.set(clone.store, clone)
    skipped.push(...refused)
  }
  return { clones: [...byStore.values()], skipped }
}

async function clonesAt(git: Git, folder: string): Promise<{ found: Clone[]; refused: Skipped[] }> {
  if (!(await isFolder(folder))) throw new GitFailure('no-repository', `${folder} is no folder.`)
  try {
    return { found: [await openClone(git, folder)], refused: [] }
  } catch (error) {
    if (!(error instanceof GitFailure) || error.problem !== 'no-repository') throw error
  }
  const found: Clone[] = []
  const refused: Skipped[] = []
  for (const below of await foldersWithClones(folder)) {
    try {
      found.push(await openClone(git, below))
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error
      refused.push({ folder: below, why: error })
    }
  }
  const [first] = refused
  if (found.length === 0)
    throw first ? first.why : new GitFailure('no-repository', `There is no clone in ${folder}.`)
  return { found, refused }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function foldersWithClones(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
  const found: string[] = []
  for (const path of below.toSorted()) {
    if (found.length === mostClones) break
    const isClone =
      (await stat(join(path, '.git')).catch(() => null)) !== null ||
      ((await isFolder(join(path, 'objects'))) && (await isFolder(join(path, 'refs'))))
    if (isClone) found.push(path)
  }
  return found
}

async function openClone(git: Git, folder: string): Promise<Clone> {
  const told = await git.ask(folder, [
    'rev-parse',
    '--path-format=absolute',
    '--is-bare-repository',
    '--is-shallow-repository',
    '--git-common-dir',
  ])
  const [isBare, isShallow, ...rest] = (told ?? '').split('\n')
  const store = rest.join('\n')
  const top =
    isBare === 'true' ? store : ((await git.ask(folder, ['rev-parse', '--show-toplevel'])) ?? store)
  const tips = await Promise.all(
    ['HEAD', 'refs/remotes/origin/HEAD'].map((name) => tipOf(git, folder, name)),
  )
  return {
    folder,
    name: basename(top).replace(/(?<=.)\.git$/, '') || 'repository',
    store,
    isShallow: isShallow === 'true',
    tips: [...new Set(tips.filter((tip) => tip !== null))],
    settings: await settingsOf(git, folder),
  }
}

/** Null in a repository without commits, and where there is no such branch. */
async function tipOf(git: Git, folder: string, name: string): Promise<string | null> {
  const oid = await git.ask(folder, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`])
  return oid !== null && isObjectName(oid) ? oid : null
}

/** SHA-1 or SHA-256 in hexadecimal. */
export const isObjectName = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)

const settingsRead = '^(user\\.(email|name)|github\\.user|remote\\.(origin|upstream)\\.url)$'

/** `<name>LF<value>NUL` for each, the one that holds last. Source: git-config(1). */
async function settingsOf(git: Git, folder: string): Promise<ReadonlyMap<string, string>> {
  const told = await git.ask(folder, ['config', '-z', '--get-regexp', settingsRead])
  const entries = (told ?? '').split('\0').flatMap((entry): [string, string][] => {
    const end = entry.indexOf('\n')
    return end < 0 ? [] : [[entry.slice(0, end), entry.slice(end + 1)]]
  })
  return new Map(entries)
}

/** The files of a repository as far as its paths tell: folders, and texts where the facts have them. */
import type { Repository } from './directory.ts'

export type FileObject =
  | { type: 'tree'; path: string; entries: readonly Entry[] }
  | { type: 'blob'; path: string; text: string | null }
export type Entry = { name: string; path: string; type: 'tree' | 'blob' }

/**
 * What stands at a path (`''` is the root); null when nothing does, or when the facts do not know
 * the repository's files.
 */
export function objectAt(repository: Repository, path: string): FileObject | null {
  const wanted = path.replace(/^\/+|\/+$/g, '')
  const paths = [
    ...(repository.paths ?? []),
    ...(repository.manifests ?? []).map((manifest) => manifest.path),
  ]
  if (paths.length === 0) return null
  if (wanted !== '' && paths.includes(wanted)) {
    const manifest = repository.manifests?.find((one) => one.path === wanted)
    return { type: 'blob', path: wanted, text: manifest?.text ?? null }
  }
  const prefix = wanted === '' ? '' : `${wanted}/`
  const below = paths.filter((one) => one.startsWith(prefix))
  return below.length === 0
    ? null
    : { type: 'tree', path: wanted, entries: entriesOf(below, prefix) }
}

/** Every entry of the whole tree, folders before what they hold. */
export function allEntries(repository: Repository): Entry[] {
  const root = objectAt(repository, '')
  const list = (entries: readonly Entry[]): Entry[] =>
    entries.flatMap((entry) => {
      const object = entry.type === 'tree' ? objectAt(repository, entry.path) : null
      return [entry, ...(object?.type === 'tree' ? list(object.entries) : [])]
    })
  return root?.type === 'tree' ? list(root.entries) : []
}

function entriesOf(paths: readonly string[], prefix: string): Entry[] {
  const types = new Map<string, 'tree' | 'blob'>()
  for (const path of paths) {
    const [name, ...deeper] = path.slice(prefix.length).split('/')
    if (!name) continue
    if (deeper.length > 0) types.set(name, 'tree')
    else if (!types.has(name)) types.set(name, 'blob')
  }
  return [...types]
    .toSorted(([one], [two]) => (one < two ? -1 : 1))
    .map(([name, type]) => ({ name, path: prefix + name, type }))
}

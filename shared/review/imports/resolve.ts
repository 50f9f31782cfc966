/** Which of the known files an import means. */
import { languageOf } from '../language.ts'

/** Finds the file that `target` means in the file at `from`; `undefined` where it is none of those known. */
export type Resolver = (from: string, target: string) => string | undefined

/** A resolver among these paths. */
export function resolverOf(paths: Iterable<string>): Resolver {
  const known = new Set(paths)
  const byModule = new Map<string, string>()
  const byLastParts = new Map<string, string[]>()
  for (const path of known) {
    const module = moduleOf(path)
    if (module !== undefined) {
      const isFolder = path.length - module.length > 6
      if (!isFolder || !byModule.has(module)) byModule.set(module, path)
      const last = module.slice(module.lastIndexOf('/') + 1)
      byLastParts.set(last, [...(byLastParts.get(last) ?? []), path])
    }
  }
  return (from, target) => {
    const language = languageOf(from)
    if (language === 'python') return pythonFile(from, target, known, byLastParts)
    if (language === 'java') return byEnd(target.replaceAll('.', '/'), byLastParts)
    if (language === 'go') return undefined
    return scriptFile(from, target, known, byModule, byLastParts)
  }
}

/** `src/a/b.py` and `src/a/b/__init__.py` are the module `src/a/b`. */
function moduleOf(path: string): string | undefined {
  const language = languageOf(path)
  if (language === undefined) return undefined
  const bare = path.replace(/\.[^./]+$/, '')
  return language === 'python' ? bare.replace(/\/__init__$/, '') : bare.replace(/\/index$/, '')
}

/** The one known file whose module ends with these parts. */
function byEnd(
  module: string,
  byLastParts: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const last = module.slice(module.lastIndexOf('/') + 1)
  const candidates = (byLastParts.get(last) ?? []).filter((path) => {
    const known = moduleOf(path)!
    return known === module || known.endsWith(`/${module}`)
  })
  return candidates.length === 1 ? candidates[0] : undefined
}

/** `./a` means `a.ts` before `a/index.ts`, and `./a.js` may mean `a.ts`. */
function scriptFile(
  from: string,
  target: string,
  known: ReadonlySet<string>,
  byModule: ReadonlyMap<string, string>,
  byLastParts: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const bare = target.replace(/\.[cm]?jsx?$/, '')
  if (/^[@~#]\//.test(target)) return byEnd(bare.slice(2).replace(/\.tsx?$/, ''), byLastParts)
  if (!target.startsWith('.')) return undefined
  const path = joined(from, target)
  if (path === undefined) return undefined
  if (known.has(path)) return path
  const found = byModule.get(path) ?? byModule.get(joined(from, bare)!)
  return found?.endsWith('.py') ? undefined : found
}

/** A relative address seen from a file; `undefined` where it leaves the repository. */
export function joined(from: string, relative: string): string | undefined {
  const parts = from.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function pythonFile(
  from: string,
  target: string,
  known: ReadonlySet<string>,
  byLastParts: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const dots = /^\.*/.exec(target)![0].length
  const rest = target.slice(dots).replaceAll('.', '/')
  if (dots === 0) return rest.includes('/') ? byEnd(rest, byLastParts) : undefined
  const base = joined(from, '../'.repeat(dots - 1) + rest)
  if (base === undefined) return undefined
  return [`${base}.py`, `${base}/__init__.py`, `${base}.pyi`].find((path) => known.has(path))
}

/**
 * By what a finding is known again: keyed hashes of what it stands on and of what stands around it. The key is
 * the repository's, so that a hash tells nothing, and the same code elsewhere has another one.
 */
import type { ChangedFile } from '../change.ts'
import type { Finding } from '../finding.ts'
import { contextsOf } from './context.ts'

/** A keyed hash of a text. */
export type Hash = (text: string) => Promise<string>

export interface FoundFinding {
  finding: Finding
  /** Of rule, path and shape: several in a file may have the same. */
  alike: string
  /** Of rule and shape alone: the same after a rename, and in the whole repository. */
  shape: string
  /** Of the path. */
  file: string
  /** Of the lines around it: tells those apart that are alike. */
  context: string
  line: number
}

export interface NamedFinding extends FoundFinding {
  /** What it is called from the first push on, whatever moves: no other of the pull request is called so. */
  fingerprint: string
}

/** So little code is alike by chance: elsewhere in the repository it is not the same. */
const leastShape = 8

/** Findings with what they are known by, in the order in which they stand. */
export async function recognized(
  findings: readonly Finding[],
  files: ReadonlyMap<string, Pick<ChangedFile, 'text'>>,
  hash: Hash,
): Promise<FoundFinding[]> {
  const inOrder = findings.toSorted((one, other) =>
    one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1,
  )
  const contexts = await contextsOf(inOrder, files, hash)
  return Promise.all(
    inOrder.map(async (finding, at) => {
      const { rule, path, shape, line } = finding
      const text = textOf(rule, path, shape)
      const isTelling = shape.length >= leastShape
      const [alike, shapeName, file] = await Promise.all([
        hash(textOf('finding', text, '0')),
        hash(isTelling ? textOf('shape', rule, shape) : textOf('shape in file', text)),
        fileName(path, hash),
      ])
      return { finding, alike, shape: shapeName, file, context: contexts[at]!, line }
    }),
  )
}

/** By what a file is known. */
export const fileName = (path: string, hash: Hash): Promise<string> => hash(textOf('file', path))

/** Names for findings that nobody knows yet, none of which is taken; in the order in which they stand. */
export function named(
  findings: readonly FoundFinding[],
  taken: ReadonlySet<string>,
): NamedFinding[] {
  const all = new Set(taken)
  return findings.map((found) => {
    const name = freeName(found.alike, all)
    all.add(name)
    return { ...found, fingerprint: name }
  })
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let count = 1
  while (taken.has(`${name}+${count}`)) count += 1
  return `${name}+${count}`
}

/** Parts that say where they end, so that no two lists of them are the same text. */
const textOf = (...parts: readonly string[]): string => JSON.stringify(parts)

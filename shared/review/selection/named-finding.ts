/**
 * By what a finding is known again: keyed hashes of what it stands on, never of where in the file that is.
 * The key is the repository's, so that a hash tells nothing, and the same code elsewhere has another one.
 */
import type { Finding } from '../finding.ts'

/** A keyed hash of a text. */
export type Hash = (text: string) => Promise<string>

export interface NamedFinding {
  finding: Finding
  /** Of rule, path, shape, and which of several alike in the file it is. */
  fingerprint: string
  /** Of rule and shape alone: the same after a rename, and in the whole repository. */
  shape: string
  /** Of the path. */
  file: string
}

/** So little code is alike by chance: elsewhere in the repository it is not the same. */
const leastShape = 8

/** Findings with what they are known by, in the order in which they stand. */
export async function nameFindings(
  findings: readonly Finding[],
  hash: Hash,
): Promise<NamedFinding[]> {
  const seen = new Map<string, number>()
  const inOrder = findings.toSorted((one, other) =>
    one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1,
  )
  return Promise.all(
    inOrder.map(async (finding) => {
      const { rule, path, shape } = finding
      const alike = textOf(rule, path, shape)
      const ordinal = seen.get(alike) ?? 0
      seen.set(alike, ordinal + 1)
      const isTelling = shape.length >= leastShape
      const [fingerprint, shapeName, file] = await Promise.all([
        hash(textOf('finding', alike, String(ordinal))),
        hash(isTelling ? textOf('shape', rule, shape) : textOf('shape in file', alike)),
        fileName(path, hash),
      ])
      return { finding, fingerprint, shape: shapeName, file }
    }),
  )
}

/** By what a file is known. */
export const fileName = (path: string, hash: Hash): Promise<string> => hash(textOf('file', path))

/** Parts that say where they end, so that no two lists of them are the same text. */
const textOf = (...parts: readonly string[]): string => JSON.stringify(parts)

/** The files of a diff, each once: of a series of patches, several may change the same one. */
import { headOf } from './apply.ts'
import { hunksBetween } from './compare.ts'
import type { FileDiff } from './read-diff.ts'

/**
 * Characters of texts that patches are applied to, in all files together: each further patch takes the whole text apart.
 * As much as a hundred patches of a file of thirty thousand.
 */
const mostPatchedCharacters = 3_000_000

/** Joins what changes one file in turn: known where the first makes it and room is left, else without hunks. */
export function joined(files: readonly FileDiff[]): FileDiff[] {
  const byPath = Map.groupBy(files, ({ path }) => path)
  const room: Room = { left: mostPatchedCharacters }
  return [...byPath.values()].map((all) => (all.length === 1 ? all[0]! : together(all, room)))
}

type Room = { left: number }

function together(all: readonly FileDiff[], room: Room): FileDiff {
  const { path, status } = all.at(-1)!
  const text = textAfter(all, room)
  const isBinary = all.some((file) => file.isBinary)
  return text === undefined || status === 'removed'
    ? { path, status, isBinary, isFromNothing: false }
    : { path, status: 'added', isBinary, isFromNothing: true, hunks: hunksBetween('', text) }
}

function textAfter(all: readonly FileDiff[], room: Room): string | undefined {
  let text = all[0]!.isFromNothing ? '' : undefined
  for (const { hunks } of all) {
    if (text === undefined || hunks === undefined || text.length > room.left) return undefined
    room.left -= text.length
    text = headOf(text, hunks)
  }
  return text
}

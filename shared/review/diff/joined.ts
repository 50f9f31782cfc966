/** The files of a diff, each once: of a series of patches, several may change the same one. */
import { headOf } from './apply.ts'
import { hunksBetween } from './compare.ts'
import type { FileDiff } from './read-diff.ts'

/** Joins what changes one file in turn: known where the first makes it, else without hunks. */
export function joined(files: readonly FileDiff[]): FileDiff[] {
  const byPath = Map.groupBy(files, ({ path }) => path)
  return [...byPath.values()].map((all) => (all.length === 1 ? all[0]! : together(all)))
}

function together(all: readonly FileDiff[]): FileDiff {
  const { path, status } = all.at(-1)!
  const text = textAfter(all)
  const isBinary = all.some((file) => file.isBinary)
  return text === undefined || status === 'removed'
    ? { path, status, isBinary, isFromNothing: false }
    : { path, status: 'added', isBinary, isFromNothing: true, hunks: hunksBetween('', text) }
}

function textAfter(all: readonly FileDiff[]): string | undefined {
  let text = all[0]!.isFromNothing ? '' : undefined
  for (const { hunks } of all) {
    if (text === undefined || hunks === undefined) return undefined
    text = headOf(text, hunks)
  }
  return text
}

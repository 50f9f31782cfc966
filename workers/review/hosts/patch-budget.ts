/**
 * How much of a change's patches is held. A host may show millions of lines, page by page; what does not fit is not
 * even taken apart.
 */
import { readHunks, type Hunk } from '../../../shared/review/diff/index.ts'
import { isLockfile, unreadByName } from '../../../shared/review/which-files.ts'

/** Lines of patches held, in all files together. Nobody reviews more of them at once. */
export const mostPatchLines = 20_000

/** What a package manager wrote may not take the place of what somebody did. */
const mostLockfileLines = 2_000

export interface ReadPatch {
  hunks?: readonly Hunk[] | undefined
  /** There is a patch, but no room for it. */
  isBeyond?: boolean
}

/** Reads patches while there is room. Those of files that no rule reads take none. */
export function createPatchBudget(
  most = mostPatchLines,
): (path: string, patch: string) => ReadPatch {
  let left = most
  return (path, patch) => {
    if (unreadByName(path) !== undefined && !isLockfile(path)) return {}
    const lines = lineCount(patch)
    if (lines > left || (isLockfile(path) && lines > mostLockfileLines)) return { isBeyond: true }
    left -= lines
    return { hunks: readHunks(patch) }
  }
}

/** How many lines a text has, without taking it apart. */
export function lineCount(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return text === '' || text.endsWith('\n') ? count : count + 1
}

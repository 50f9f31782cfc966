/**
 * Where comments may stand, kept from reading a change until its comments are posted; listed anew where somebody
 * else read it.
 */
import type { Hunk } from '../../../shared/review/diff/index.ts'
import type { HunksByPath, ListedFile } from './complete-change.ts'
import type { PullRequest } from './vcs-host.ts'

export interface HunksMemory {
  keep: (pull: PullRequest, hunks: HunksByPath) => void
  of: (pull: PullRequest, signal: AbortSignal) => Promise<HunksByPath>
}

export function createHunksMemory(
  list: (pull: PullRequest, signal: AbortSignal) => Promise<readonly ListedFile[]>,
): HunksMemory {
  const kept = new Map<string, HunksByPath>()
  const keyOf = ({ reference, headCommit }: PullRequest) =>
    `${reference.repository} ${reference.number} ${headCommit}`
  return {
    keep: (pull, hunks) => void kept.set(keyOf(pull), hunks),
    async of(pull, signal) {
      const known = kept.get(keyOf(pull))
      if (known) return known
      const entries: [string, readonly Hunk[]][] = []
      for (const { path, hunks } of await list(pull, signal)) if (hunks) entries.push([path, hunks])
      const hunks = new Map(entries)
      kept.set(keyOf(pull), hunks)
      return hunks
    },
  }
}

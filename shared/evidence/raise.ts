/** Evidence with a little more in it: a way to say "one more of this". Only tests import this. */
import type { Commit, Evidence } from './evidence.ts'
import { type Field, mapField } from './field.ts'
import { changeRepositories } from './hide.ts'

type Raise = (evidence: Evidence) => Evidence
type Kind = keyof Evidence['totals']

/** One more in a known count. */
export function plusOne(count: Field<number>): Field<number> {
  return mapField(count, (value) => value + 1)
}

/** The commits read besides those that are there. */
export function withCommits(evidence: Evidence, ...added: Commit[]): Evidence {
  return { ...evidence, commits: mapField(evidence.commits, (list) => [...list, ...added]) }
}

/** One more of a kind in all. */
export function total(kind: Kind): Raise {
  return (evidence) => ({
    ...evidence,
    totals: { ...evidence.totals, [kind]: plusOne(evidence.totals[kind]) },
  })
}

/** One more of a kind in that repository. */
export function contributedTo(kind: Kind, repository: string): Raise {
  return (evidence) => ({
    ...evidence,
    totalsByRepository: {
      ...evidence.totalsByRepository,
      [kind]: mapField(evidence.totalsByRepository[kind], (counts) => ({
        ...counts,
        [repository]: (counts[repository] ?? 0) + 1,
      })),
    },
  })
}

/** The same change in every repository. */
export function everyRepository(change: Parameters<typeof changeRepositories>[1]): Raise {
  return (evidence) => changeRepositories(evidence, change)
}

/** The line of the index on one developer: what a careful reader answers, and what there is to see. */
import { archetypes } from '../../shared/archetype/archetypes.ts'
import { utcStamp } from './clock.ts'
import { asOf, type Sample } from './developer.ts'

const yearMilliseconds = 365 * 86_400_000

/** The entry of a sample, in the shape of the index of `../shared/data/github/developers`. */
export function indexEntry({ persona, facts, commits }: Sample) {
  const { archetype, expect, acceptable, reason, tags } = persona.label
  const marks = commits.flatMap(({ mark }) => mark ?? [])
  const authored = marks.filter((mark) => mark.class === 'authored').length
  const dates = facts.commits.map(({ authoredDate }) => authoredDate)
  const moments = dates.map((date) => Date.parse(date)).toSorted((one, other) => one - other)
  return {
    id: persona.login,
    archetype: archetype && archetypes[archetype].name,
    expect,
    acceptable: acceptable.map((id) => archetypes[id].name),
    reason,
    commits: commits.length,
    repos: facts.repositories.length,
    ownedRepos: facts.repositories.filter(({ isOwned }) => isOwned).length,
    aiShare: commits.length === 0 ? 0 : Number((marks.length / commits.length).toFixed(4)),
    aiAuthored: authored,
    aiAssisted: marks.length - authored,
    aiTools: countBy(marks.map(({ tool }) => tool)),
    pullRequests: facts.pullRequests?.length ?? 0,
    reviews: facts.reviews?.length ?? 0,
    mergedPullRequestsOfOthers: commits.filter(({ mergesOther }) => mergesOther).length,
    mergeCommits: facts.commits.filter(({ parents }) => parents > 1).length,
    firstAuthored: dates.at(-1)?.slice(0, 10) ?? null,
    lastAuthored: dates[0]?.slice(0, 10) ?? null,
    asOf: utcStamp(asOf),
    busiest365Days: busiestYear(moments),
    utcOffsets: countBy(dates.map((date) => date.slice(-6))),
    tags,
  }
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).toSorted((one, other) => other[1] - one[1]))
}

/** The most of the moments (sorted) that lie within 365 days. */
function busiestYear(moments: readonly number[]): number {
  let most = 0
  let first = 0
  moments.forEach((moment, last) => {
    while (moment - (moments[first] ?? moment) >= yearMilliseconds) first++
    most = Math.max(most, last - first + 1)
  })
  return most
}

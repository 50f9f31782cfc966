/** What the marks in a person's own commits come to. */
import type { Evidence } from '../evidence/index.ts'
import { ownCommitsOf, type OwnCommit } from './own-commits.ts'
import type { AiMarksSummary, MarkedCommit } from './summary.ts'

const shownCommits = 30

/**
 * The summary of the AI marks in the person's own commits of the year. It is a floor: tools that
 * leave no mark, and squash merges that drop trailers, are not seen.
 */
export function summarizeAiMarks(
  evidence: Evidence,
  own = ownCommitsOf(evidence, new Date(evidence.asOf)),
): AiMarksSummary {
  const marked = (own ?? []).flatMap(markedCommit)
  const authored = marked.filter((commit) => commit.class === 'authored').length
  const assisted = marked.length - authored
  const { commits: total } = evidence.totals
  const ownCommits = total.known ? total.value : null
  // GitHub's own count leaves some commits out that can be read.
  const all = own && ownCommits !== null ? Math.max(ownCommits, own.length) : null
  return {
    kind: 'floor',
    read: own && own.length,
    authored,
    assisted,
    ownCommits,
    shareFloor: all ? marked.length / all : null,
    tools: toolsOf(marked),
    commits: marked.slice(0, shownCommits),
    text: textOf(marked.length, own && own.length, all),
  }
}

function markedCommit({ commit, found }: OwnCommit): MarkedCommit[] {
  const { repository, oid, authoredAt } = commit
  if (found.class !== 'authored' && found.class !== 'assisted') return []
  const { tool, rule } = found
  if (tool === null || rule === null) return []
  return [
    {
      label: `${repository}@${oid.slice(0, 7)}`,
      url: `https://github.com/${repository}/commit/${oid}`,
      authoredAt,
      class: found.class,
      tool,
      rule,
    },
  ]
}

function toolsOf(commits: readonly MarkedCommit[]): AiMarksSummary['tools'] {
  const counts = new Map<string, number>()
  for (const { tool } of commits) counts.set(tool, (counts.get(tool) ?? 0) + 1)
  return [...counts]
    .map(([tool, count]) => ({ tool, commits: count }))
    .sort((one, other) => other.commits - one.commits || compare(one.tool, other.tool))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function textOf(marked: number, read: number | null, all: number | null): string {
  const caveat = 'absence of marks proves nothing'
  if (read === null) return `Own commits could not be read; ${caveat}.`
  if (marked === 0) return `${unmarkedText(read, all)}; ${caveat}.`
  const verb = marked === 1 ? 'carries' : 'carry'
  return `At least ${marked} of ${ofHowMany(read, all)} ${verb} an AI mark; ${caveat}.`
}

function unmarkedText(read: number, all: number | null): string {
  if (read === 0)
    return all ? `None of the ${all} own commits was read` : 'No own commits were read'
  const among = all !== null && all > read ? ` (of ${all})` : ''
  return read === 1
    ? `The one own commit read${among} carries no AI mark`
    : `None of the ${read} own commits read${among} carries an AI mark`
}

/** How many were read is not how many there are. */
function ofHowMany(read: number, all: number | null): string {
  if (all === null) return `${read} own commits read`
  return all > read ? `${all} own commits (${read} of them read)` : `${all} own commits`
}

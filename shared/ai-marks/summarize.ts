/** What the marks in a person's own commits come to. */
import type { Commit, Evidence } from '../evidence/index.ts'
import { classifyCommit, type ClassifiedCommit, type ClassifyCommit } from './classify.ts'
import type { AiMarksSummary, MarkedCommit } from './summary.ts'

const shownCommits = 30

/**
 * The summary of the AI marks in the person's own commits of the evidence's window. It is a floor:
 * tools that leave no mark, and squash merges that drop trailers, are not seen.
 */
export function summarizeAiMarks(
  evidence: Evidence,
  classify: ClassifyCommit = classifyCommit,
): AiMarksSummary {
  const own = evidence.commits.known ? withinWindow(evidence.commits.value, evidence.window) : null
  const marked = (own ?? []).flatMap((commit) => markedCommit(commit, classify(commit)))
  const authored = marked.filter((commit) => commit.class === 'authored').length
  const assisted = marked.length - authored
  const { commits: total } = evidence.totals
  const ownCommits = total.known ? total.value : null
  return {
    kind: 'floor',
    read: own && own.length,
    authored,
    assisted,
    ownCommits,
    shareFloor: own && ownCommits ? Math.min(1, marked.length / ownCommits) : null,
    tools: toolsOf(marked),
    commits: newestFirst(marked).slice(0, shownCommits),
    text: textOf(marked.length, own && own.length, ownCommits),
  }
}

function withinWindow(commits: readonly Commit[], window: Evidence['window']): Commit[] {
  const from = Date.parse(window.from)
  const to = Date.parse(window.to)
  return commits.filter(({ authoredAt }) => {
    const at = Date.parse(authoredAt)
    return from <= at && at <= to
  })
}

function markedCommit(
  { repository, oid, authoredAt }: Commit,
  found: ClassifiedCommit,
): MarkedCommit[] {
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

function newestFirst(commits: readonly MarkedCommit[]): MarkedCommit[] {
  return [...commits].sort(
    (one, other) =>
      Date.parse(other.authoredAt) - Date.parse(one.authoredAt) || compare(one.url, other.url),
  )
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

function textOf(marked: number, read: number | null, ownCommits: number | null): string {
  const caveat = 'absence of marks proves nothing'
  if (read === null) return `Own commits could not be read; ${caveat}.`
  const of = Math.max(ownCommits ?? read, marked)
  const unread = ownCommits !== null && ownCommits > read ? ` (${read} of them read)` : ''
  const verb = marked === 1 ? 'carries' : 'carry'
  return `At least ${marked} of ${of} own commits${unread} ${verb} an AI mark; ${caveat}.`
}

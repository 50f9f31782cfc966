/** Posts comments to GitHub: in one review, and where GitHub refuses that, each by itself. */
import { withReplacement, sentText } from '../comment-text.ts'
import type { HunksByPath } from '../complete-change.ts'
import { HostProblem } from '../host-problem.ts'
import { positionIn } from '../positions.ts'
import { postEach, problemOf, soundPosting } from '../post-each.ts'
import type { HostRequests } from '../requests.ts'
import type { InlineComment, PostedComment, Posting, PullRequest } from '../vcs-host.ts'
import * as answers from './answers.ts'
import { repositoryPath } from './reading.ts'

/** Comments in one review. More of them at once meet GitHub's secondary limits (80 contents a minute). */
const mostInReview = 30

/** A comment as GitHub takes it. */
interface Place {
  path: string
  line: number
  side: 'RIGHT'
  start_line?: number
  start_side?: 'RIGHT'
  body: string
}

/** A comment that has a place in the hunks. */
interface Placed {
  key: string
  place: Place
}

/**
 * Posts comments where the hunks have room for them. A review with one wrong position is refused whole, so that
 * nothing of it stands; then its comments are posted one by one.
 */
export async function postComments(
  requests: HostRequests,
  pull: PullRequest,
  comments: readonly InlineComment[],
  hunks: HunksByPath,
  signal: AbortSignal,
): Promise<Posting> {
  const placed = comments.flatMap((comment) => placeOf(comment, hunks) ?? [])
  const found = new Set(placed.map(({ key }) => key))
  const posting: Posting = {
    posted: [],
    refused: comments.map(({ key }) => key).filter((key) => !found.has(key)),
  }
  for (let at = 0; at < placed.length && !posting.failure; at += mostInReview) {
    const share = placed.slice(at, at + mostInReview)
    const part = await postReview(requests, pull, share, signal)
    posting.posted.push(...part.posted)
    posting.refused.push(...part.refused)
    if (part.failure) posting.failure = part.failure
  }
  return soundPosting(posting)
}

function placeOf(comment: InlineComment, hunks: HunksByPath): Placed | undefined {
  const { path, line: last, startLine: first = last, body, replacement, key } = comment
  const position = positionIn(hunks.get(path) ?? [], first, last)
  if (!position) return undefined
  const { startLine, line, isClipped } = position
  const text =
    replacement === undefined
      ? sentText(body)
      : withReplacement(body, replacement, isClipped ? '' : 'suggestion')
  const range = startLine < line && { start_line: startLine, start_side: 'RIGHT' as const }
  return { key, place: { path, line, side: 'RIGHT', ...range, body: text } }
}

async function postReview(
  requests: HostRequests,
  pull: PullRequest,
  placed: readonly Placed[],
  signal: AbortSignal,
): Promise<Posting> {
  const pullPath = `${repositoryPath(pull.reference.repository)}/pulls/${pull.reference.number}`
  const review = {
    commit_id: pull.headCommit,
    event: 'COMMENT',
    comments: placed.map(({ place }) => place),
  }
  try {
    const path = `${pullPath}/reviews`
    const { value } = await requests.json(answers.id, {
      method: 'POST',
      path,
      body: review,
      signal,
    })
    return await withNames(requests, `${pullPath}/reviews/${value.id}/comments`, placed, signal)
  } catch (reason) {
    const problem = problemOf(reason, signal)
    if (problem.kind !== 'refused') return failedOf(problem, placed)
  }
  return postEach(
    placed,
    async ({ place }) => {
      const body = { commit_id: pull.headCommit, ...place }
      const path = `${pullPath}/comments`
      const { value } = await requests.json(answers.id, { method: 'POST', path, body, signal })
      return String(value.id)
    },
    signal,
  )
}

const failedOf = (problem: HostProblem, placed: readonly Placed[]): Posting => ({
  posted: [],
  refused: [],
  failure: { problem, unknown: problem.isFateUnknown ? placed.map(({ key }) => key) : [] },
})

/** A review's answer names none of its comments: they are read, and told apart by their place and words. */
async function withNames(
  requests: HostRequests,
  path: string,
  placed: readonly Placed[],
  signal: AbortSignal,
): Promise<Posting> {
  let stand
  try {
    const asked = { path: `${path}?per_page=100`, signal }
    stand = (await requests.json(answers.reviewComments, asked)).value
  } catch (reason) {
    const unknown = placed.map(({ key }) => key)
    return { posted: [], refused: [], failure: { problem: problemOf(reason, signal), unknown } }
  }
  // The same words in the same file stand in the order in which they were sent.
  const left = stand.toSorted((a, b) => a.id - b.id)
  const posted: PostedComment[] = []
  const unknown: string[] = []
  for (const { key, place } of placed) {
    const at = left.findIndex((one) => one.path === place.path && isSameText(one.body, place.body))
    if (at < 0) unknown.push(key)
    else posted.push({ key, id: String(left.splice(at, 1)[0]!.id) })
  }
  const failure = { problem: new HostProblem('malformed-answer'), unknown }
  return { posted, refused: [], ...(unknown.length > 0 && { failure }) }
}

/** GitHub may give breaks of lines back as others, and no spaces at the end. */
const isSameText = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()

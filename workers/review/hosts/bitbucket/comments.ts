/** Posts comments to Bitbucket, one by one, and reads and resolves their threads. */
import { sentText, withReplacement } from '../comment-text.ts'
import type { HunksByPath } from '../complete-change.ts'
import { HostProblem } from '../host-problem.ts'
import { positionIn } from '../positions.ts'
import { postEach, soundPosting } from '../post-each.ts'
import { unlessMissing, type HostRequests } from '../requests.ts'
import { resource } from '../resource.ts'
import type { InlineComment, OwnThread, Posting, PullRequest } from '../vcs-host.ts'
import * as answers from './answers.ts'
import { pullPath } from './reading.ts'

/** A comment as Bitbucket takes it. Lines of the base file (`from`) are never told: beside them `to` is dropped. */
interface Placed {
  key: string
  content: { raw: string }
  inline: { path: string; to: number; start_to?: number }
}

export async function postComments(
  requests: HostRequests,
  { reference }: PullRequest,
  comments: readonly InlineComment[],
  hunks: HunksByPath,
  signal: AbortSignal,
): Promise<Posting> {
  const placed = comments.flatMap((comment) => placeOf(comment, hunks) ?? [])
  const found = new Set(placed.map(({ key }) => key))
  const path = `${pullPath(reference)}/comments`
  const posting = await postEach(
    placed,
    async ({ content, inline }) => {
      const asked = { method: 'POST', path, body: { content, inline }, signal } as const
      return String((await requests.json(answers.id, asked)).value.id)
    },
    signal,
  )
  const outside = comments.map(({ key }) => key).filter((key) => !found.has(key))
  return soundPosting({ ...posting, refused: [...outside, ...posting.refused] })
}

function placeOf(comment: InlineComment, hunks: HunksByPath): Placed | undefined {
  const { path, line: last, startLine: first = last, body, replacement, key } = comment
  const position = positionIn(hunks.get(path) ?? [], first, last)
  if (!position) return undefined
  const raw = replacement === undefined ? sentText(body) : withReplacement(body, replacement, '')
  const { startLine, line } = position
  const inline = { path, to: line, ...(startLine < line && { start_to: startLine }) }
  return { key, content: { raw }, inline }
}

const commentPath = ({ reference }: PullRequest, id: string): string =>
  `${pullPath(reference)}/comments${resource(id)}`

export async function readThread(
  requests: HostRequests,
  pull: PullRequest,
  id: string,
  signal: AbortSignal,
): Promise<OwnThread | undefined> {
  const asked = requests.json(answers.comment, { path: commentPath(pull, id), signal })
  const comment = (await unlessMissing(asked))?.value
  if (!comment || comment.deleted === true) return undefined
  return { id, isResolved: comment.resolution !== null && comment.resolution !== undefined }
}

/** Bitbucket refuses to resolve what is resolved; that is as it should be, then. */
export async function resolveThread(
  requests: HostRequests,
  pull: PullRequest,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  try {
    const path = `${commentPath(pull, id)}/resolve`
    await requests.ask({ method: 'POST', path, signal })
  } catch (error) {
    if (!(error instanceof HostProblem) || error.kind !== 'refused') throw error
    const thread = await readThread(requests, pull, id, signal)
    if (!thread?.isResolved) throw error
  }
}

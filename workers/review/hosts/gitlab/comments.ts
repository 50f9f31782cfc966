/** Posts comments to GitLab, each as a thread of its own: it has no request that takes several. */
import { sentText, withReplacement } from '../comment-text.ts'
import type { HunksByPath } from '../complete-change.ts'
import { positionIn } from '../positions.ts'
import { postEach, soundPosting } from '../post-each.ts'
import type { HostRequests } from '../requests.ts'
import type { InlineComment, Posting, PullRequest } from '../vcs-host.ts'
import * as answers from './answers.ts'
import { diffPosition, type DiffPosition } from './diff-position.ts'
import { mergePath } from './reading.ts'

interface Placed {
  key: string
  body: string
  position: DiffPosition
}

export async function postComments(
  requests: HostRequests,
  pull: PullRequest,
  comments: readonly InlineComment[],
  hunks: HunksByPath,
  signal: AbortSignal,
): Promise<Posting> {
  const places = await Promise.all(comments.map((comment) => placeOf(pull, comment, hunks)))
  const placed = places.filter((place) => place !== undefined)
  const posting = await postEach(
    placed,
    async ({ body, position }) => {
      const path = `${mergePath(pull.reference)}/discussions`
      const asked = { method: 'POST', path, body: { body, position }, signal } as const
      return (await requests.json(answers.discussion, asked)).value.id
    },
    signal,
  )
  const outside = comments.filter((_, at) => !places[at]).map(({ key }) => key)
  return soundPosting({ ...posting, refused: [...outside, ...posting.refused] })
}

async function placeOf(
  pull: PullRequest,
  comment: InlineComment,
  byPath: HunksByPath,
): Promise<Placed | undefined> {
  const { line: last, startLine: first = last, body, replacement, key } = comment
  const hunks = byPath.get(comment.path) ?? []
  const span = positionIn(hunks, first, last)
  const position = span && (await diffPosition(pull, comment, hunks, span))
  if (!position) return undefined
  // The lines to replace are counted from the last one, on which the comment stands.
  const info = span.isClipped ? '' : `suggestion:-${span.line - span.startLine}+0`
  const text = replacement === undefined ? sentText(body) : withReplacement(body, replacement, info)
  return { key, body: text, position }
}

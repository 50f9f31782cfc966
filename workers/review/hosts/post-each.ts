/** Posts comments one after another, and keeps account of what stands where one of them fails. */
import { HostProblem } from './host-problem.ts'
import type { Posting } from './vcs-host.ts'

/** Of one comment, not of the host: its position, or what it holds, is not taken. */
const ofOneComment: ReadonlySet<string> = new Set(['refused', 'not-found'])

/**
 * `post` gives the thread's name. The first problem that is not of one comment alone ends it: what comes then is
 * not tried, and nothing is tried twice.
 */
export async function postEach<Comment extends { key: string }>(
  comments: readonly Comment[],
  post: (comment: Comment) => Promise<string>,
): Promise<Posting> {
  const posting: Posting = { posted: [], refused: [] }
  for (const comment of comments) {
    const { key } = comment
    try {
      posting.posted.push({ key, id: await post(comment) })
    } catch (error) {
      if (!(error instanceof HostProblem)) throw error
      if (ofOneComment.has(error.kind)) {
        posting.refused.push(key)
        continue
      }
      posting.failure = { problem: error, unknown: error.isFateUnknown ? [key] : [] }
      break
    }
  }
  return posting
}

/** The same; rejects with the problem where nothing was posted, nor may have been. */
export function soundPosting(posting: Posting): Posting {
  const { failure, posted } = posting
  if (failure && posted.length === 0 && failure.unknown.length === 0) throw failure.problem
  return posting
}

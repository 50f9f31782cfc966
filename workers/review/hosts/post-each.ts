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
  signal: AbortSignal,
): Promise<Posting> {
  const posting: Posting = { posted: [], refused: [] }
  for (const comment of comments) {
    const { key } = comment
    if (signal.aborted) {
      posting.failure = { problem: new HostProblem('deadline'), unknown: [] }
      break
    }
    try {
      posting.posted.push({ key, id: await post(comment) })
    } catch (reason) {
      const error = problemOf(reason, signal)
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

/** Who stops in the middle has to know, too, what stands: that is told as a deadline that passed. */
export function problemOf(reason: unknown, signal: AbortSignal): HostProblem {
  if (reason instanceof HostProblem) return reason
  if (signal.aborted) return new HostProblem('deadline')
  throw reason
}

/** The same; rejects with the problem where nothing was posted, nor may have been. */
export function soundPosting(posting: Posting): Posting {
  const { failure, posted } = posting
  if (failure && posted.length === 0 && failure.unknown.length === 0) throw failure.problem
  return posting
}

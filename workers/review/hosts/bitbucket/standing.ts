/** Reads what stands on a pull request of Bitbucket. */
import type * as z from 'zod/mini'
import { ownership } from '../own-name.ts'
import type { HostRequests } from '../requests.ts'
import type { PullRequest, StandingComment } from '../vcs-host.ts'
import * as answers from './answers.ts'
import { pullPath } from './reading.ts'

/** Pages of a hundred comments; no pull request that is still read by anybody has more. */
const mostPages = 20

type Page = z.infer<typeof answers.comments>

/** A thread goes by the comment that begins it. */
export async function readComments(
  requests: HostRequests,
  { reference }: PullRequest,
  own: string | undefined,
  signal: AbortSignal,
): Promise<StandingComment[]> {
  const comments: StandingComment[] = []
  let path: string | undefined = `${pullPath(reference)}/comments?pagelen=100&sort=created_on`
  for (let read = 0; read < mostPages && path !== undefined; read += 1) {
    const asked = { path, signal }
    const page: Page = (await requests.json(answers.comments, asked)).value
    for (const { id, content, parent, user } of page.values)
      comments.push({
        id: String(parent?.id ?? id),
        body: content.raw,
        ...ownership(own, user?.uuid),
      })
    path = page.next
  }
  return comments
}

/** Reads what stands on a pull request of GitHub: the comments on lines, and those that stand alone. */
import type * as z from 'zod/mini'
import { ownership } from '../own-name.ts'
import type { HostRequests } from '../requests.ts'
import type { PullRequest, StandingComment } from '../vcs-host.ts'
import * as answers from './answers.ts'
import { repositoryPath } from './reading.ts'

/** Pages of a hundred comments; no pull request that is still read by anybody has more. */
const mostPages = 20

/** A thread goes by the comment that begins it. */
export async function readComments(
  requests: HostRequests,
  { reference: { repository, number } }: PullRequest,
  own: string | undefined,
  signal: AbortSignal,
): Promise<StandingComment[]> {
  const base = repositoryPath(repository)
  const [onLines, alone] = await Promise.all([
    readPages(requests, answers.standingReviewComments, `${base}/pulls/${number}/comments`, signal),
    readPages(requests, answers.standingComments, `${base}/issues/${number}/comments`, signal),
  ])
  return [
    ...onLines.map(({ id, in_reply_to_id: first, body, user }) => ({
      id: String(first ?? id),
      body,
      ...ownership(own, user?.login),
    })),
    ...alone.map(({ id, body, user }) => ({
      id: String(id),
      body: body ?? '',
      ...ownership(own, user?.login),
    })),
  ]
}

async function readPages<Item>(
  requests: HostRequests,
  form: z.ZodMiniType<Item[]>,
  path: string,
  signal: AbortSignal,
): Promise<Item[]> {
  const items: Item[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const asked = { path: `${path}?per_page=100&page=${page}`, signal }
    const { value } = await requests.json(form, asked)
    items.push(...value)
    if (value.length < 100) break
  }
  return items
}

/** Reads what stands on a merge request of GitLab. */
import { ownership } from '../own-name.ts'
import type { HostRequests } from '../requests.ts'
import type { PullRequest, StandingComment } from '../vcs-host.ts'
import * as answers from './answers.ts'
import { mergePath } from './reading.ts'

/** Pages of a hundred discussions; no merge request that is still read by anybody has more. */
const mostPages = 20

/** A discussion goes by its own name, a note that stands alone by the note's. */
export async function readComments(
  requests: HostRequests,
  { reference }: PullRequest,
  own: string | undefined,
  signal: AbortSignal,
): Promise<StandingComment[]> {
  const comments: StandingComment[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const path = `${mergePath(reference)}/discussions?per_page=100&page=${page}`
    const { value } = await requests.json(answers.discussions, { path, signal })
    for (const { id, individual_note: isAlone, notes } of value)
      for (const note of notes)
        comments.push({
          id: isAlone ? String(note.id) : id,
          body: note.body,
          ...ownership(own, note.author?.id),
        })
    if (value.length < 100) break
  }
  return comments
}

/** Reads an answer's body, but no more of it than a scan can hold in memory. */
import { readBoundedBytes } from '../bounded-bytes.ts'
import { GitHubFailure } from './failure.ts'

/** The largest healthy answers are of about 1 MB; a Worker has 128 MB for everything. */
const mostBytes = 8 * 1024 * 1024

/** The body as text. Throws a `GitHubFailure` when it is larger than any healthy answer. */
export async function readBoundedText(response: Response): Promise<string> {
  const bytes = await readBoundedBytes(response, mostBytes)
  if (!bytes) throw new GitHubFailure('malformed-answer')
  return new TextDecoder().decode(bytes)
}

/** Reads an answer's body, but no more of it than a scan can hold in memory. */
import { GitHubFailure } from './failure.ts'

/** The largest healthy answers are of about 1 MB; a Worker has 128 MB for everything. */
const mostBytes = 8 * 1024 * 1024

/** A reader without a buffer of its own gets 4 KiB at a time: large answers in very many pieces. */
const firstBufferBytes = 128 * 1024

/** The body as text. Throws a `GitHubFailure` when it is larger than any healthy answer. */
export async function readBoundedText(response: Response): Promise<string> {
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (announced > mostBytes) {
    await response.body?.cancel()
    throw new GitHubFailure('malformed-answer')
  }
  if (!response.body) return ''
  const reader = response.body.getReader({ mode: 'byob' })
  let bytes = new Uint8Array(firstBufferBytes)
  let length = 0
  for (;;) {
    const { buffer } = bytes
    const { done, value } = await reader.read(new Uint8Array(buffer, length))
    if (!value) break
    bytes = new Uint8Array(value.buffer)
    length += value.byteLength
    if (done) break
    if (length < bytes.length) continue
    if (length >= mostBytes) {
      await reader.cancel()
      throw new GitHubFailure('malformed-answer')
    }
    const larger = new Uint8Array(2 * bytes.length)
    larger.set(bytes)
    bytes = larger
  }
  return new TextDecoder().decode(bytes.subarray(0, length))
}

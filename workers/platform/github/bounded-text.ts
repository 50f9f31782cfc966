/** Reads an answer's body, but no more of it than a scan can hold in memory. */
import { GitHubFailure } from './failure.ts'

/** The largest healthy answers are of about 1 MB; a Worker has 128 MB for everything. */
const mostBytes = 8 * 1024 * 1024

/** The body as text. Throws a `GitHubFailure` when it is larger than any healthy answer. */
export async function readBoundedText(response: Response): Promise<string> {
  const announced = response.headers.get('content-length')
  if (Number(announced ?? 0) > mostBytes) {
    await response.body?.cancel()
    throw new GitHubFailure('malformed-answer')
  }
  if (announced !== null) return response.text()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    chunks.push(read.value)
    length += read.value.byteLength
    if (length > mostBytes) {
      await reader?.cancel()
      throw new GitHubFailure('malformed-answer')
    }
  }
  return new TextDecoder().decode(joined(chunks, length))
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = chunks
  if (first && chunks.length === 1) return first
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

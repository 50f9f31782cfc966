/** A stream of bytes as records that end in a NUL, as `git … -z` writes them. */

const decoder = new TextDecoder()

/**
 * Each record as text; bytes that are no UTF-8 become U+FFFD. Of a record only the first `mostBytes`
 * are kept, so that nothing that a repository holds fills the memory.
 */
export async function* records(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes = 64 * 1024,
): AsyncGenerator<string> {
  let parts: Uint8Array[] = []
  let kept = 0
  const keep = (part: Uint8Array) => {
    const room = part.subarray(0, Math.max(0, mostBytes - kept))
    if (room.length > 0) parts.push(room)
    kept += room.length
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      keep(chunk.subarray(start, end))
      yield decoder.decode(Buffer.concat(parts))
      parts = []
      kept = 0
      start = end + 1
    }
    keep(chunk.subarray(start))
  }
  if (kept > 0) yield decoder.decode(Buffer.concat(parts))
}

/** Reads an answer's body, but no more of it than may be held in memory. */

/** A reader without a buffer of its own gets 4 KiB at a time: large answers in very many pieces. */
const firstBufferBytes = 128 * 1024

/** The whole body; null when it is larger than `mostBytes`, and the rest of it is left behind. */
export async function readBoundedBytes(
  response: Response,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (announced > mostBytes) {
    await response.body?.cancel()
    return null
  }
  if (!response.body) return new Uint8Array()
  const reader = response.body.getReader({ mode: 'byob' })
  let bytes = new Uint8Array(firstBufferBytes)
  let length = 0
  for (;;) {
    const room = new Uint8Array(bytes.buffer, length)
    const { done, value } = await readAtLeast(reader, mostBytes + 1 - length, room)
    if (!value) break
    bytes = new Uint8Array(value.buffer)
    length += value.byteLength
    if (length > mostBytes) {
      await reader.cancel()
      return null
    }
    if (done) break
    if (length < bytes.length) continue
    const larger = new Uint8Array(2 * bytes.length)
    larger.set(bytes)
    bytes = larger
  }
  return bytes.subarray(0, length)
}

/**
 * Reads into `room`: on the platform until there are `bytes` bytes or the stream ends, elsewhere what comes next. So
 * a Worker is not woken for each of the many pieces of a large answer.
 * Source: https://developers.cloudflare.com/workers/runtime-apis/streams/readablestreambyobreader/
 */
function readAtLeast(
  reader: Pick<ReadableStreamBYOBReader, 'read'> & Partial<ReadableStreamBYOBReader>,
  bytes: number,
  room: Uint8Array<ArrayBuffer>,
): Promise<ReadableStreamReadResult<Uint8Array<ArrayBuffer>>> {
  return reader.readAtLeast?.(Math.min(bytes, room.length), room) ?? reader.read(room)
}

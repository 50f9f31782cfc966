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
    const { buffer } = bytes
    const { done, value } = await reader.read(new Uint8Array(buffer, length))
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

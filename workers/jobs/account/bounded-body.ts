/** What a request brings, as far as it is no more than anything here needs. */

const mostBytes = 8_192

/** The body as text; null where it is longer. */
export async function boundedText(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const piece = new Uint8Array(read.value as Uint8Array)
    length += piece.length
    if (length > mostBytes) {
      await reader?.cancel()
      return null
    }
    pieces.push(piece)
  }
  return new Blob(pieces).text()
}

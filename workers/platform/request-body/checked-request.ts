/** A request whose body has been read within bounds, and is what it says it is. */
import { jsonDepth } from '../../../shared/limits/json-depth.ts'
import { requestBounds } from '../../../shared/limits/limits.ts'
import { PhantomError } from '../errors/index.ts'

const kinds: ReadonlySet<string> = new Set([
  'application/json',
  'application/x-www-form-urlencoded',
])

/**
 * The request with its body in memory. Throws `body_too_large`, `media_type_unsupported`,
 * `body_malformed` or `body_too_deep`; of a body that is too large no more is kept than the bound.
 */
export async function checkedRequest(
  request: Request,
  mostBytes: number = requestBounds.bodyBytes,
): Promise<Request> {
  const bytes = await boundedBytes(request, mostBytes)
  const { url, method, headers } = request
  if (bytes.length === 0) return new Request(url, { method, headers })
  const [type = ''] = (headers.get('content-type') ?? '').split(';')
  const kind = type.trim().toLowerCase()
  if (!kinds.has(kind)) throw new PhantomError('media_type_unsupported')
  if (kind === 'application/json') checkJson(bytes)
  return new Request(url, { method, headers, body: bytes })
}

/**
 * What is only somewhat too large is read to its end and thrown away: many clients hear no answer before
 * they have sent everything.
 */
const mostReadBytes = 16 * requestBounds.bodyBytes

async function boundedBytes(
  { headers, body }: Request,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const mostRead = Math.max(mostBytes, mostReadBytes)
  if (Number(headers.get('content-length') ?? 0) > mostRead) {
    await body?.cancel()
    throw new PhantomError('body_too_large')
  }
  let pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    length += piece.length
    if (length <= mostBytes) pieces.push(piece)
    else pieces = []
    // Leaving the loop ends the stream: nothing more of it is taken.
    if (length > mostRead) break
  }
  if (length > mostBytes) throw new PhantomError('body_too_large')
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

function checkJson(bytes: Uint8Array): void {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (jsonDepth(text) > requestBounds.jsonDepth) throw new PhantomError('body_too_deep')
    JSON.parse(text)
  } catch (error) {
    throw error instanceof PhantomError ? error : new PhantomError('body_malformed')
  }
}

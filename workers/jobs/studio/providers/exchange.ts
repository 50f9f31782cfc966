/** One request to a provider and its answer: in time, bounded, and with every failure named. */
import type { ProviderDescriptor } from '../../../../shared/studio/models/descriptor.ts'
import { readBoundedBytes } from '../../../platform/bounded-bytes.ts'
import { ForbiddenDestination } from '../../../platform/outgoing/index.ts'
import type { Call } from './image-provider.ts'
import { ProviderError } from './provider-error.ts'

export type Answer = { status: number; headers: Headers; bytes: Uint8Array<ArrayBuffer> }

/** What is asked for has a megapixel and a half: 6 MB as PNG at the very most, a third more as base64. */
export const mostAnswerBytes = 12 * 1024 * 1024

type Sent = {
  url: string
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string
}

type Terms = {
  /** Whether it may have been charged when the answer never came. */
  mayCost: boolean
  milliseconds: number
}

/** The header that holds the visitor's key. Throws `invalid_key` for what cannot be a key. */
export function keyHeader(
  { auth }: Pick<ProviderDescriptor, 'auth'>,
  key: Uint8Array | null,
): Record<string, string> {
  if (!auth) return {}
  const text = new TextDecoder().decode(key ?? new Uint8Array())
  if (!auth.shape.test(text)) throw new ProviderError('invalid_key')
  return { [auth.header]: auth.scheme ? `${auth.scheme} ${text}` : text }
}

/** The whole answer, whatever its status. Rejects with a `ProviderError`. */
export function exchange(call: Call, sent: Sent, terms: Terms): Promise<Answer> {
  return converse(call, sent, terms, async (response) => {
    const bytes = await readBoundedBytes(response, mostAnswerBytes)
    if (!bytes) throw new ProviderError('no_image')
    return { status: response.status, headers: response.headers, bytes }
  })
}

/** What `read` makes of the answer; it is given time for that until the deadline. */
export async function converse<Result>(
  call: Omit<Call, 'key'>,
  { url, method, headers, body }: Sent,
  { mayCost, milliseconds }: Terms,
  read: (response: Response) => Promise<Result>,
): Promise<Result> {
  if (call.signal.aborted) throw new ProviderError('cancelled', { charged: 'no' })
  const controller = new AbortController()
  const stop = () => controller.abort()
  const timer = setTimeout(stop, call.deadlineMilliseconds ?? milliseconds)
  call.signal.addEventListener('abort', stop, { once: true })
  try {
    const request = new Request(url, {
      method,
      headers: body === undefined ? headers : { 'content-type': 'application/json', ...headers },
      body: body ?? null,
      signal: controller.signal,
    })
    return await read(await call.fetch(request))
  } catch (error) {
    if (error instanceof ProviderError) throw error
    if (error instanceof ForbiddenDestination) throw new ProviderError('no_image')
    if (call.signal.aborted) throw new ProviderError('cancelled', mayCost ? {} : { charged: 'no' })
    if (controller.signal.aborted) throw timedOut(mayCost)
    throw new ProviderError(mayCost ? 'unknown_outcome' : 'provider_down')
  } finally {
    clearTimeout(timer)
    call.signal.removeEventListener('abort', stop)
  }
}

const timedOut = (mayCost: boolean) =>
  new ProviderError('timeout', mayCost ? {} : { charged: 'no', retryable: true })

/** The JSON of an answer; null for what is none. */
export function jsonOf({ bytes }: Pick<Answer, 'bytes'>): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown
  } catch {
    return null
  }
}

/** What a provider calls the request; null for what could be anything but a name. */
export function requestIdOf(name: unknown): string | null {
  return typeof name === 'string' && /^[\w.:-]{1,100}$/.test(name) ? name : null
}

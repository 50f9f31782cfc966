/**
 * The one request that goes where a stranger says: for a small JSON document at a public address. It
 * carries nothing of ours, is not led on, and what it gets is not shown to who named the address.
 */
import { readBoundedBytes } from '../bounded-bytes.ts'
import { isLoopbackAddress, isPublicAddress } from './public-address.ts'

export type PublicDocumentRules = {
  mostBytes: number
  deadlineMilliseconds: number
  /** Servers of this machine may be asked, too: for tests and development. */
  allowsLoopback: boolean
}

/**
 * What lies there, parsed; null whatever is wrong: a host that is not public, a redirect, any status but
 * 200, another type than JSON, too many bytes, too slow, no JSON.
 */
export async function readPublicDocument(
  address: URL,
  { mostBytes, deadlineMilliseconds, allowsLoopback }: PublicDocumentRules,
): Promise<unknown> {
  const isAllowed = isPublicAddress(address) || (allowsLoopback && isLoopbackAddress(address))
  if (!isAllowed) return null
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json', 'user-agent': 'git-phantom-scope' },
      redirect: 'manual',
      signal: AbortSignal.timeout(deadlineMilliseconds),
    })
    if (response.status !== 200 || !isJson(response)) {
      await response.body?.cancel()
      return null
    }
    const bytes = await readBoundedBytes(response, mostBytes)
    return (
      bytes && JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
    )
  } catch {
    return null
  }
}

function isJson({ headers }: Response): boolean {
  const [type = ''] = (headers.get('content-type') ?? '').split(';')
  return /^application\/(?:[\w.-]+\+)?json$/.test(type.trim().toLowerCase())
}

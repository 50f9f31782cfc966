/**
 * Where a client may have a browser sent back to. The request has to name one of the addresses that the
 * client's own document names, to the letter; but programs on the visitor's machine take whichever port
 * is free (RFC 8252, section 7.3; RFC 9700, section 4.1.3).
 */
import { isLoopbackAddress, isPublicAddress } from '../../../platform/outgoing/public-address.ts'

const mostCharacters = 512

/**
 * Whether an address is one that somebody may be sent back to: encrypted, or on their own machine, and
 * written so that it is the same address wherever it stands.
 */
export function isRedirectUri(text: string): boolean {
  if (text.length > mostCharacters || !/^[\x21-\x7e]+$/.test(text) || text.includes('#'))
    return false
  const url = URL.parse(text)
  const isWhole = url !== null && text.startsWith(url.origin)
  if (!isWhole || !/^(?:[/?]|$)/.test(text.slice(url.origin.length))) return false
  return isPublicAddress(url) || isLoopbackAddress(url)
}

/** Whether an address of a request is one of those that a client named. */
export function isAmong(asked: string, named: readonly string[]): boolean {
  return isRedirectUri(asked) && named.map(withoutPort).includes(withoutPort(asked))
}

/** A loopback address without its port; any other address as it is. */
function withoutPort(text: string): string {
  return text.replace(/^(http:\/\/(?:127\.0\.0\.1|\[::1\]|localhost)):\d{1,5}(?=[/?]|$)/, '$1')
}

/** The address with what is to be said to the client; its own query stays as it is (RFC 6749, 3.1.2). */
export function answerAt(redirectUri: string, said: Record<string, string>): string {
  const join = redirectUri.includes('?') ? '&' : '?'
  return redirectUri + join + new URLSearchParams(said).toString()
}

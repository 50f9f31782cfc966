/**
 * Addresses that strangers name and that are asked all the same. Only what is plainly a host of the public
 * web passes (OWASP, "Server-Side Request Forgery Prevention", case 2): nobody can look up here what a
 * name leads to, so that the form of it has to be enough.
 */

/** Names that lead nowhere public. Sources: RFC 6761, RFC 6762, RFC 7686, RFC 8375, RFC 9476; ICANN on `.internal`. */
const privateEndings: ReadonlySet<string> = new Set([
  'alt',
  'arpa',
  'corp',
  'example',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'onion',
  'private',
  'test',
])

/** A name of two parts or more, in the letters that it has in DNS, with no dot at its end. */
const nameForm = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/

/** Whether a URL is of a host of the public web, encrypted, at the usual port, without credentials. */
export function isPublicAddress({ protocol, hostname, port, username, password }: URL): boolean {
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    hostname.length <= 253 &&
    nameForm.test(hostname) &&
    !privateEndings.has(hostname.slice(hostname.lastIndexOf('.') + 1))
  )
}

const loopbackHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a URL is of a server on this machine, unencrypted (RFC 8252, section 7.3). */
export function isLoopbackAddress({ protocol, hostname, username, password }: URL): boolean {
  return protocol === 'http:' && loopbackHosts.has(hostname) && username === '' && password === ''
}

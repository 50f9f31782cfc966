/**
 * The one place from which requests leave for other hosts. Whoever sends says beforehand to which
 * configured address; nothing that somebody wrote elsewhere, not even a redirect, leads to another
 * one (OWASP, "Server-Side Request Forgery Prevention"). One request alone goes where a stranger says,
 * by rules of its own: `public-document.ts`.
 */

export type Send = (request: Request) => Promise<Response>

/** A request or a redirect to somewhere that nobody configured. It holds no address. */
export class ForbiddenDestination extends Error {
  constructor() {
    super('Requests go to configured hosts alone.')
    this.name = 'ForbiddenDestination'
  }
}

const redirects: ReadonlySet<number> = new Set([301, 302, 307, 308])
const mostRedirects = 3
const loopbackHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Sends to the origins of these addresses alone, and follows what is read (GET, HEAD) to other paths of
 * the same origin; any other redirect is given as it came. Sending rejects with `ForbiddenDestination`
 * where the request, or a redirect of what is read, leads elsewhere. Throws a TypeError for an address
 * that is no URL, carries credentials, or is not https: but on this machine.
 */
export function sendTo(...addresses: readonly string[]): Send {
  const origins = new Set(addresses.map(originOf))
  const send = async (request: Request, left: number): Promise<Response> => {
    const { origin } = new URL(request.url)
    if (!origins.has(origin)) throw new ForbiddenDestination()
    const response = await fetch(request, { redirect: 'manual' })
    const location = redirects.has(response.status) && response.headers.get('location')
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!location || !isRead || left === 0) return response
    await response.body?.cancel()
    const next = new URL(location, request.url)
    // Credentials in the headers are for the origin that was asked.
    if (next.origin !== origin) throw new ForbiddenDestination()
    return send(new Request(next, request), left - 1)
  }
  return (request) => send(request, mostRedirects)
}

/** The origin of a configured address. Throws as `sendTo` does. */
export function originOf(address: string): string {
  const { origin, protocol, hostname, username, password } = new URL(address)
  const isSecure = protocol === 'https:' || (protocol === 'http:' && loopbackHosts.has(hostname))
  if (!isSecure || username !== '' || password !== '') {
    throw new TypeError(
      'A configured address has to be https: (http: on this machine), without credentials.',
    )
  }
  return origin
}

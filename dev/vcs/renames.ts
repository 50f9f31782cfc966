/**
 * How hosts lead on from a name that a repository had, and answer for what they know it by under every name.
 * Sources: GitHub Docs, "Best practices for using the REST API", redirects; GitLab Docs, "REST API", redirects.
 */
import type { HostStandIn } from './stand-in.ts'

/** Where names and numbers stand in addresses: the text in front, the name or number, and what follows. */
export type Addresses = {
  byName: RegExp
  byId: RegExp
  /** Begins the address of a number. */
  ofId: string
  /** Begins the address of a name. */
  ofName: (name: string) => string
  /** The status for who reads; who writes is answered 307. */
  status: 301 | 302
}

/** Answers as `answer`, which knows repositories by their names of now. */
export function leadingOn(
  standIn: HostStandIn,
  { byName, byId, ofId, ofName, status }: Addresses,
  answer: (request: Request) => Promise<Response> | Response,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { origin, pathname, search } = new URL(request.url)
    const [, id, below = ''] = byId.exec(pathname) ?? []
    const known = id && standIn.repositoryNames().find((one) => idOf(standIn, one) === Number(id))
    if (known) {
      const address = origin + ofName(known) + below + search
      return answer(new Request(address, request))
    }
    const [, name = '', rest = ''] = byName.exec(pathname) ?? []
    const moved = standIn.renamed(decodeURIComponent(name))
    if (!moved) return answer(request)
    const location = `${origin}${ofId}${moved.id}${rest}${search}`
    const isRead = request.method === 'GET'
    return new Response(null, { status: isRead ? status : 307, headers: { location } })
  }
}

const idOf = (standIn: HostStandIn, name: string) => standIn.repository(name)!.id

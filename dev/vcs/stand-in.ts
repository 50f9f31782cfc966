/** What the stand-ins of the three hosts have in common: repositories, a token, a log, and faults on demand. */
import type { FetchHandler } from '../serve.ts'
import type { Files } from './changes.ts'
import { createRepository, type Repository } from './repository.ts'

export interface LoggedRequest {
  method: string
  /** With the query. */
  path: string
  body: string
}

/** What goes wrong with the next requests that fit. */
export interface Fault {
  /** A part of method and path (`POST /repos/`); all requests where it is empty. */
  of: string
  times: number
  /** The answer; without one, the connection breaks. */
  status?: number
  headers?: Record<string, string>
  body?: string
  /** Whether the host does what it was asked before it fails. */
  isAfter?: boolean
}

export interface HostStandIn {
  fetch: FetchHandler
  /** The same without a network between, for who does not serve it: follows redirects to its own address. */
  send: (request: Request) => Promise<Response>
  /** The token that requests have to carry. */
  readonly token: string
  readonly requests: LoggedRequest[]
  readonly faults: Fault[]
  /** The name the host gives to what is written with the token. */
  readonly self: string
  /** Adds a repository with these files. */
  add: (name: string, files: Files) => Repository
  repository: (name: string) => Repository | undefined
  /** Gives a repository another name; whoever reads by the one before is led on. */
  rename: (name: string, to: string) => void
  /** The repository that was called so before. */
  renamed: (name: string) => Repository | undefined
  repositoryNames: () => string[]
  nextNumber: () => number
}

/** The rest of a host: its routes, over what is common. */
export type Routes = (standIn: HostStandIn) => (request: Request, body: string) => Promise<Response>

/** A broken connection, as `fetch` tells of it. */
export class BrokenConnection extends TypeError {}

/** A host of these routes. */
export function createHostStandIn(token: string, routes: Routes): HostStandIn {
  const repositories = new Map<string, Repository>()
  const moved = new Map<string, Repository>()
  let last = 0
  let added = 0
  const standIn: HostStandIn = {
    token,
    self: 'phantom',
    requests: [],
    faults: [],
    nextNumber: () => (last += 1),
    add(name, files) {
      const repository = createRepository(name, files, standIn.nextNumber, (added += 1))
      repository.members.set('ada', 'admin')
      repositories.set(name, repository)
      return repository
    },
    repository: (name) => repositories.get(name),
    rename(name, to) {
      const repository = repositories.get(name)!
      repositories.delete(name)
      repositories.set(to, repository)
      moved.set(name, repository)
      repository.name = to
    },
    renamed: (name) => (repositories.has(name) ? undefined : moved.get(name)),
    async send(request) {
      const response = await standIn.fetch(request)
      const location = response.headers.get('location')
      const isLed = request.method === 'GET' && response.status >= 300 && location !== null
      return isLed ? standIn.fetch(new Request(new URL(location, request.url), request)) : response
    },
    repositoryNames: () => [...repositories.keys()],
    async fetch(request) {
      const { pathname, search } = new URL(request.url)
      const body = await request.clone().text()
      const path = pathname + search
      standIn.requests.push({ method: request.method, path, body })
      const fault = standIn.faults.find(
        (one) => one.times > 0 && `${request.method} ${path}`.includes(one.of),
      )
      if (!fault) return answer(request, body)
      fault.times -= 1
      if (fault.isAfter) await answer(request, body)
      if (fault.status === undefined) throw new BrokenConnection('connection reset')
      return new Response(fault.body ?? '{}', {
        status: fault.status,
        headers: fault.headers ?? {},
      })
    },
  }
  const answer = routes(standIn)
  return standIn
}

/** The items of one page, counted from 1. */
export function pageOf<Item>(
  items: readonly Item[],
  page: number,
  size: number,
): { items: Item[]; isLast: boolean } {
  return {
    items: items.slice((page - 1) * size, page * size),
    isLast: page * size >= items.length,
  }
}

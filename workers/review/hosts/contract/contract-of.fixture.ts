/** A host under test: its stand-in on a port of this machine, and what is asked of it. */
import { afterAll, beforeAll, expect } from 'vitest'
import { serve, type Served } from '../../../../dev/serve.ts'
import {
  BrokenConnection,
  type HostStandIn,
  type Pull,
  type Repository,
} from '../../../../dev/vcs/index.ts'
import { sendTo, type Send } from '../../../platform/outgoing/index.ts'
import { HostProblem } from '../host-problem.ts'
import type { HostAccess } from '../requests.ts'
import type { HostId, InlineComment, PullRequest, VcsHost } from '../vcs-host.ts'

export interface HostUnderTest {
  id: HostId
  createStandIn: () => HostStandIn
  createHost: (access: HostAccess) => VcsHost
  /** The path of the API at its host. */
  apiPath: string
  credential: HostAccess['credential']
  /** Whether it takes findings as SARIF. */
  hasCodeScanning: boolean
  /** How many annotations a report shows; none where the host has none. */
  mostAnnotations: number
  /** Parts of requests, as `Fault` takes them. */
  requests: { readPull: string; postComment: string; postSummary: string; readSelf: string }
  /** The host's words for the three verdicts. */
  verdicts: readonly [string, string, string]
  /** What events call a repository under every name. */
  repositoryId: (repository: Repository) => string
  /** Whether the host leads on from the name that a repository had. */
  leadsOn: boolean
  /** A person's name as events tell it. */
  user: (name: string) => string
}

export const { signal } = new AbortController()
export const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('')
export const long = Array.from({ length: 40 }, (_, at) => `line ${at + 1}`)

const brokenHeader = 'x-broken'

/** What breaks at the stand-in breaks at who asked it. */
const broken = (error: unknown): Response => {
  if (error instanceof BrokenConnection)
    return new Response(null, { headers: { [brokenHeader]: '1' } })
  throw error
}
function sendOrBreak(url: string): Send {
  const send = sendTo(url)
  return async (request) => {
    const response = await send(request)
    if (response.headers.has(brokenHeader)) throw new BrokenConnection('connection reset')
    return response
  }
}

export interface Contract {
  tested: HostUnderTest
  standIn: HostStandIn
  /** The host; there is none before the first test. */
  readonly host: VcsHost
  /** Another one, which knows of nothing. */
  newHost: (access?: Partial<HostAccess>) => VcsHost
  /** Sends to the stand-in. */
  send: () => Send
  add: (base: Parameters<HostStandIn['add']>[1]) => Repository
  referTo: (repository: Repository, pull: Pull) => PullRequest['reference']
  read: (repository: Repository, pull: Pull) => Promise<PullRequest>
  /** A repository with a pull request that changes lines 10 and 30 of `a.ts`. */
  opened: () => Promise<{ repository: Repository; stood: Pull; pull: PullRequest }>
}

/** Serves the stand-in while the tests around the call run. */
export function contractOf(tested: HostUnderTest): Contract {
  const standIn = tested.createStandIn()
  let served: Served
  let host: VcsHost
  let count = 0
  const contract: Contract = {
    tested,
    standIn,
    get host() {
      return host
    },
    newHost: (access = {}) =>
      tested.createHost({
        apiUrl: served.url + tested.apiPath,
        credential: tested.credential,
        send: contract.send(),
        now: () => 0,
        ...access,
      }),
    send: () => sendOrBreak(served.url),
    add: (base) => standIn.add(`acme/shop-${(count += 1)}`, base),
    referTo: ({ name: repository }, { number }) => ({ host: tested.id, repository, number }),
    read: (repository, pull) => host.readPullRequest(contract.referTo(repository, pull), signal),
    async opened() {
      const repository = contract.add({ 'a.ts': lines(...long) })
      const stood = repository.open({ 'a.ts': lines(...long.with(9, 'ten').with(29, 'thirty')) })
      return { repository, stood, pull: await contract.read(repository, stood) }
    },
  }
  beforeAll(async () => {
    served = await serve((request) => standIn.fetch(request).catch(broken))
    host = contract.newHost()
  })
  afterAll(() => served?.close())
  return contract
}

export const comment = (line: number, more: Partial<InlineComment> = {}): InlineComment => ({
  path: 'a.ts',
  line,
  body: `On line ${line}.`,
  key: `key-${line}`,
  ...more,
})

/** The problem of a host that some work came to. */
export async function problemOf(work: Promise<unknown>): Promise<HostProblem> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(HostProblem)
  return error as HostProblem
}

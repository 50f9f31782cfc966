/** A deployment at which repositories are connected, stand-ins of the hosts where one signs in, and browsers, for tests. */
import { serve } from '../../../dev/serve.ts'
import { createOAuthStandIn, type OAuthStandIn } from '../../../dev/vcs/index.ts'
import { createMemoryBackend } from '../../../dev/upstash/memory/index.ts'
import { serveUpstashStandIn } from '../../../dev/upstash/stand-in.ts'
import type { ConnectAnswer, SignInHost } from '../../../shared/review/connection.ts'
import { createUpstashStore } from '../../platform/store/upstash.ts'
import { administerWith } from '../administration/administer.ts'
import { answerManagement } from '../administration/answer-management.ts'
import { goodToken, serveHosts, standInRepository } from '../administration/hosts.fixture.ts'
import { createDoors, type Doors } from '../doors/deliveries.fixture.ts'
import { createOAuthClient } from '../sign-in/oauth-client.ts'
import { addresses, clientSecret } from '../sign-in/sign-in.fixture.ts'
import { answerConnect } from './answer-connect.ts'
import { createOutcomes } from './for-terminals.ts'
import { createPendingConnections } from './pending-connections.ts'

export const origin = 'https://scope.example'
export type Step<Name extends ConnectAnswer['step']> = Extract<ConnectAnswer, { step: Name }>
export type ConnectPlace = Awaited<ReturnType<typeof serveConnectPlace>>

export const refusalIn = ({ told }: { told: ConnectAnswer }) => (told as Step<'ask'>).refusal

export async function serveConnectPlace() {
  const hosts = await serveHosts()
  const { number, uuid } = hosts.state
  const first = createDoors()
  const place = {
    hosts,
    doors: first,
    standIns: standInsOf(first),
    /** The token for which the hosts' API takes everyone who signed in. */
    own: goodToken,
    /** How often anything was waited for. */
    waits: 0,
  }
  const backend = createMemoryBackend(() => place.doors.clock.now)
  const store = await serveUpstashStandIn({ token: 'a-token', backend })

  const behind = async (request: Request) => {
    const { pathname, search } = new URL(request.url)
    const address = new URL(hosts.addresses.GITLAB_API_URL).origin + pathname + search
    const body = request.method === 'GET' ? null : await request.text()
    return fetch(address, { method: request.method, headers: request.headers, body })
  }
  const api = (host: SignInHost) =>
    serve((request) => place.standIns[host].before(behind, place.own)(request))
  const apis = { gitlab: await api('gitlab'), bitbucket: await api('bitbucket') }

  const management = () => ({
    secret: place.doors.world.secret,
    origin,
    records: place.doors.records,
    administer: administerWith({
      GITHUB_API_URL: hosts.addresses.GITHUB_API_URL,
      GITLAB_API_URL: `${apis.gitlab.url}/gitlab`,
      BITBUCKET_API_URL: `${apis.bitbucket.url}/bitbucket`,
    }),
    signIns: place.doors.signIns,
    random: place.doors.world.random,
    now: place.doors.world.now,
    wait: async () => void (place.waits += 1),
  })

  async function answerTo(request: Request): Promise<Response> {
    const { random, now } = place.doors.world
    const kept = createUpstashStore({ url: store.url, token: 'a-token' })
    const options = { store: kept, random, now }
    const answer = await answerConnect(request, {
      management: management(),
      pending: createPendingConnections(options),
      outcomes: createOutcomes(options),
      clientOf: place.doors.renewal.clientOf,
    })
    return answer!
  }

  /** A browser with its cookie. */
  function browser() {
    let cookie = ''
    const send = async (path: string, init: RequestInit): Promise<unknown> =>
      (await answerTo(new Request(new URL(path, origin), init))).json()
    const ask = async (path: string, form?: Record<string, string>) => {
      const request = new Request(new URL(path, origin), {
        headers: { cookie },
        ...(form && { method: 'POST', body: new URLSearchParams(form) }),
      })
      const answer = await answerTo(request)
      cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
      const { status, headers } = answer
      const language = headers.get('content-language')
      return { status, language, told: (await answer.json()) as ConnectAnswer }
    }
    return {
      ask,
      send,
      cookie: () => cookie,
      takeCookie: (other: string) => void (cookie = other),
      /** Where the browser comes back to, with what the host says. */
      async go(host: SignInHost, decision: 'yes' | 'no' = 'yes', wanted = standInRepository) {
        const { told } = await ask('/reviews/connect', { host, repository: wanted })
        return place.standIns[host].decide((told as Step<'away'>).address, decision)
      },
      async connect(host: SignInHost) {
        return (await ask(await this.go(host))).told as Step<'done'>
      },
    }
  }

  return Object.assign(place, {
    backend,
    browser,
    hookCount: () =>
      place.doors.shards.all().reduce((sum, one) => sum + one.inventory().hooks.count, 0),

    async onHook(task: string, { hook, secret }: { hook: string; secret: string }) {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ hook, secret })
      const request = new Request(`${origin}/api/v1/hooks/${task}`, {
        method: 'POST',
        headers,
        body,
      })
      return (await answerManagement(request, management())) as Record<string, unknown>
    },

    /** As if nothing had happened yet. */
    async reset(): Promise<void> {
      await backend.execute(['FLUSHALL'])
      const doors = createDoors()
      Object.assign(place, { doors, standIns: standInsOf(doors), own: goodToken })
      hosts.webhooks.length = 0
      const state = { name: standInRepository, number, uuid, isMakingBroken: false }
      Object.assign(hosts.state, state)
    },

    async [Symbol.asyncDispose]() {
      await Promise.all([apis.gitlab.close(), apis.bitbucket.close(), store.close()])
      await hosts[Symbol.asyncDispose]()
    },
  })
}

/** The authorization servers, at which the deployment is registered. */
function standInsOf(doors: Doors): Record<SignInHost, OAuthStandIn> {
  const { now } = doors.renewal
  const standIn = (host: SignInHost) => {
    const redirectUri = `${origin}/reviews/connect/${host}`
    const registration = { host, clientId: 'our-app', clientSecret, redirectUri }
    const made = createOAuthStandIn(registration, now)
    const settings = { host, address: addresses[host], clientId: 'our-app', clientSecret }
    doors.clients[host] = createOAuthClient(settings, { send: made.fetch, now })
    return made
  }
  return { gitlab: standIn('gitlab'), bitbucket: standIn('bitbucket') }
}

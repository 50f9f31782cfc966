/**
 * The parts of the three hosts' APIs that concern webhooks, on a port of this machine: tokens with rights, one
 * repository, its webhooks, and deliveries signed as each host signs them.
 */
import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type StandInWebhook = {
  id: string
  url: string
  secret: string
  scheme: 'signature' | 'token'
}
export type StandInDelivery = { url: string; headers: Record<string, string>; body: string }
export type HostsStandIn = Awaited<ReturnType<typeof serveHosts>>

type Answer = { status: number; body?: unknown; headers?: Record<string, string> }
type Json = Record<string, unknown>

export const goodToken = 'a-token-that-may-all'
/** May read, and nothing else. */
export const readingToken = 'a-token-that-may-read'
export const standInRepository = 'octo/phantom'

export async function serveHosts() {
  const webhooks: StandInWebhook[] = []
  let last = 0
  const state = {
    /** What the hosts know the repository by under every name, and what it is called now. */
    number: 4711,
    uuid: '{0a4b7c1e-5c1f-4d8e-9d6a-3f2b1c0d9e8f}',
    name: standInRepository,
    /** GitLab of before signing tokens. */
    isOldGitLab: false,
    hasMergeRequest: true,
    hasCodeScanning: true,
    /** Whether who has the good token is an administrator, to whom Bitbucket tells what others may do. */
    hasAdministrator: true,
    /** Every answer from now on has this status. */
    failing: null as number | null,
    /** No webhook can be made. */
    isMakingBroken: false,
    isSilent: false,
    asked: [] as string[],
    deliver: null as ((delivery: StandInDelivery) => Promise<unknown>) | null,
  }
  const find = (id: string | undefined) => webhooks.find((one) => one.id === id)
  const keep = (url: string, secret: string, scheme: StandInWebhook['scheme'] = 'signature') => {
    const webhook = { id: String((last += 1)), url, secret, scheme }
    webhooks.push(webhook)
    return webhook
  }
  const drop = (id: string | undefined): Answer => {
    const at = webhooks.findIndex((one) => one.id === id)
    if (at < 0) return { status: 404 }
    webhooks.splice(at, 1)
    return { status: 204 }
  }

  function github(method: string, steps: string[], body: Json, mayAll: boolean): Answer {
    const [kind, id, part] = steps
    const { url, secret } = (body['config'] ?? body) as Record<string, string>
    if (kind === undefined) {
      const permissions = { admin: mayAll, push: mayAll }
      return {
        status: 200,
        body: { permissions, id: state.number, full_name: state.name },
        headers: { 'x-oauth-scopes': mayAll ? 'repo' : '' },
      }
    }
    if (kind === 'commits' || kind === 'pulls') return { status: 200, body: [] }
    if (kind === 'code-scanning') return { status: mayAll && state.hasCodeScanning ? 404 : 403 }
    if (!mayAll) return { status: 404 }
    if (method === 'GET') return { status: 200, body: webhooks.map((one) => ({ config: one })) }
    if (method === 'DELETE') return drop(id)
    if (id === undefined) return { status: 201, body: { id: Number(keep(url!, secret!).id) } }
    const webhook = find(id)
    if (!webhook) return { status: 404 }
    if (part === 'config') Object.assign(webhook, { url, secret })
    else void state.deliver?.(signed.github(webhook))
    return { status: part === 'config' ? 200 : 204 }
  }

  function gitlab(method: string, steps: string[], body: Json, mayAll: boolean): Answer {
    const [kind, id, part] = steps
    if (kind === undefined) {
      const access_level = mayAll ? 40 : 20
      return {
        status: 200,
        body: {
          id: state.number,
          path_with_namespace: state.name,
          permissions: { project_access: { access_level }, group_access: null },
        },
      }
    }
    if (!mayAll) return { status: 403 }
    const shown = ({ id: of, url, scheme }: StandInWebhook) => ({
      id: Number(of),
      url,
      ...(!state.isOldGitLab && { signing_token_present: scheme === 'signature' }),
    })
    if (method === 'GET') return { status: 200, body: webhooks.map(shown) }
    if (method === 'DELETE') return drop(id)
    const change = state.isOldGitLab
      ? { secret: String(body['token'] ?? ''), scheme: 'token' as const }
      : { secret: String(body['signing_token'] ?? ''), scheme: 'signature' as const }
    if (method === 'POST' && id === undefined)
      return { status: 201, body: shown(keep(String(body['url']), change.secret, change.scheme)) }
    const webhook = find(id)
    if (!webhook) return { status: 404 }
    if (part !== 'test') {
      Object.assign(webhook, change)
      return { status: 200, body: shown(webhook) }
    }
    if (!state.hasMergeRequest) return { status: 422 }
    void state.deliver?.(signed.gitlab(webhook))
    return { status: 201 }
  }

  function bitbucket(method: string, steps: string[], body: Json, mayAll: boolean): Answer {
    const [kind, id] = steps
    const scopes = `repository${mayAll ? ', pullrequest:write, webhook' : ''}`
    if (kind === undefined)
      return {
        status: 200,
        body: { full_name: state.name, uuid: state.uuid },
        headers: { 'x-oauth-scopes': scopes },
      }
    if (kind !== 'hooks') return { status: 200, body: { values: [] } }
    if (!mayAll) return { status: 403 }
    if (method === 'GET') return { status: 200, body: { values: webhooks } }
    if (method === 'DELETE') return drop(id)
    if (method === 'POST')
      return { status: 201, body: { uuid: keep(String(body['url']), String(body['secret'])).id } }
    const webhook = find(id)
    if (!webhook) return { status: 404 }
    webhook.secret = String(body['secret'])
    return { status: 200, body: {} }
  }

  const hosts = { github, gitlab, bitbucket }

  async function answer(request: IncomingMessage): Promise<Answer> {
    const content = await text(request)
    const { pathname } = new URL(request.url!, 'http://localhost')
    const [, host, , ...rest] = pathname.split('/').map(decodeURIComponent)
    state.asked.push(`${request.method} ${pathname}`)
    if (state.isSilent) await new Promise(() => {})
    if (state.failing !== null) return { status: state.failing }
    if (state.isMakingBroken && request.method === 'POST' && pathname.endsWith('/hooks'))
      return { status: 502 }
    const shown = tokenIn(request)
    if (shown !== goodToken && shown !== readingToken) return { status: 401 }
    const mayAll = shown === goodToken
    if (
      pathname === `/bitbucket/workspaces/${state.name.replace('/', '/permissions/repositories/')}`
    )
      return { status: mayAll && state.hasAdministrator ? 200 : 403, body: { values: [] } }
    if (pathname === '/gitlab/personal_access_tokens/self')
      return { status: 200, body: { scopes: [mayAll ? 'api' : 'read_api'] } }
    const path = rest
      .join('/')
      .replace(/^(?:\d+|\{\}\/\{[\w-]+\})(?=$|\/)/, (id) =>
        id === String(state.number) || id === `{}/${state.uuid}` ? state.name : id,
      )
    if (path !== state.name && !path.startsWith(`${state.name}/`)) return { status: 404 }
    const steps = path
      .slice(state.name.length + 1)
      .split('/')
      .filter((step) => step !== '')
    const body = content === '' ? {} : (JSON.parse(content) as Json)
    return hosts[host as keyof typeof hosts](request.method!, steps, body, mayAll)
  }

  const server = createServer(async (request, response) => {
    const { status, body, headers = {} } = await answer(request)
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(body === undefined ? undefined : JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    webhooks,
    state,
    addresses: {
      GITHUB_API_URL: `${base}/github`,
      GITLAB_API_URL: `${base}/gitlab`,
      BITBUCKET_API_URL: `${base}/bitbucket`,
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function tokenIn({ headers }: IncomingMessage): string | undefined {
  const [kind, value = ''] = (headers.authorization ?? '').split(' ')
  if (kind === 'Basic') return Buffer.from(value, 'base64').toString().split(':')[1]
  return kind === 'Bearer' ? value : (headers['private-token'] as string | undefined)
}

/** What each host sends when it is asked to try a webhook. */
const signed = {
  github({ url, secret }: StandInWebhook): StandInDelivery {
    const body = JSON.stringify({ zen: 'Keep it logically awesome.' })
    const signature = createHmac('sha256', secret).update(body).digest('hex')
    const headers = {
      'x-github-event': 'ping',
      'x-github-delivery': randomUUID(),
      'x-hub-signature-256': `sha256=${signature}`,
    }
    return { url, headers, body }
  },
  gitlab({ url, secret, scheme }: StandInWebhook): StandInDelivery {
    const body = JSON.stringify({ object_kind: 'merge_request' })
    const id = randomUUID()
    if (scheme === 'token') return { url, headers: { 'x-gitlab-token': secret }, body }
    const at = String(Math.floor(Date.now() / 1000))
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': at,
      'webhook-signature': `v1,${signature}`,
    }
    return { url, headers, body }
  },
}

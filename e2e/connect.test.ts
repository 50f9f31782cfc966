/**
 * Repositories connected by signing in at their host, through the whole system: a person says yes at stand-ins of
 * GitLab and Bitbucket, the webhook stands, and a pull request that comes hours later is reviewed with tokens that
 * were renewed; and nothing of the tokens is anywhere in the clear.
 */
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../dev/serve.ts'
import {
  bitbucketRepository,
  createBitbucketStandIn,
  createGitLabStandIn,
  createOAuthStandIn,
  type HostStandIn,
  type OAuthStandIn,
  type Pull,
  type Repository,
} from '../dev/vcs/index.ts'
import {
  goodToken,
  serveHosts,
  standInRepository,
  type HostsStandIn,
} from '../workers/review/administration/hosts.fixture.ts'
import { axeViolations } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { leftBehind } from './left-behind.ts'
import { startSystem, type System } from './system.ts'
import { overflowAt, visit } from './visited-page.ts'

const hosts = ['gitlab', 'bitbucket'] as const
type Host = (typeof hosts)[number]
const clientId = 'our.app'
const clientSecret = 'a secret of the registration'
const source = `const { exec } = require('child_process')

app.get('/reachable', (request, response) => {
  const name = request.query.name
  exec(\`traceroute \${name}\`)
})
`

let webhooks: HostsStandIn
let system: System
const served = {} as Record<Host, Served>
const signIns = {} as Record<Host, OAuthStandIn>
const apis: Record<Host, HostStandIn> = {
  gitlab: createGitLabStandIn(goodToken),
  bitbucket: createBitbucketStandIn(goodToken),
}
const repositories = {
  gitlab: apis.gitlab.add(standInRepository, { 'README.md': 'nothing' }),
  bitbucket: apis.bitbucket.add(standInRepository, { 'README.md': 'nothing' }),
}
/** Every access token that a host was shown. */
const shown = new Set<string>()

/** Webhooks are one stand-in’s affair, pull requests another’s; both are behind the tokens of a third. */
async function serveHost(host: Host): Promise<Served> {
  const registration = { host, clientId, clientSecret, redirectUri: '' }
  signIns[host] = createOAuthStandIn(registration)
  const api = signIns[host].before(async (request) => {
    const { pathname, search } = new URL(request.url)
    const isPull =
      /\/(merge_requests|pullrequests|repository|statuses|commit|diff|diffstat|merge-base|src|members)\b/
    if (isPull.test(pathname) && !pathname.endsWith('/pullrequests'))
      return apis[host].fetch(request)
    const path = pathname.replace(/^\/(api\/v4|2\.0)/, '')
    const address = new URL(webhooks.addresses.GITLAB_API_URL).origin + `/${host}${path}${search}`
    const body = request.method === 'GET' ? null : await request.text()
    return fetch(address, { method: request.method, headers: request.headers, body })
  }, goodToken)
  return serve(async (request) => {
    if (/^\/(oauth|site\/oauth2)\//.test(new URL(request.url).pathname))
      return signIns[host].fetch(request)
    shown.add(request.headers.get('authorization') ?? 'none')
    return api(request)
  })
}

beforeAll(async () => {
  webhooks = await serveHosts()
  for (const host of hosts) served[host] = await serveHost(host)
  system = await startSystem({
    tapQueue: true,
    variables: {
      GITLAB_API_URL: `${served.gitlab.url}/api/v4`,
      BITBUCKET_API_URL: `${served.bitbucket.url}/2.0`,
      GITLAB_OAUTH_URL: served.gitlab.url,
      GITLAB_OAUTH_CLIENT_ID: clientId,
      GITLAB_OAUTH_CLIENT_SECRET: clientSecret,
      BITBUCKET_OAUTH_URL: served.bitbucket.url,
      BITBUCKET_OAUTH_CLIENT_ID: clientId,
      BITBUCKET_OAUTH_CLIENT_SECRET: clientSecret,
    },
  })
  for (const host of hosts)
    signIns[host].registration.redirectUri = `${system.url.origin}/reviews/connect/${host}`
  // The database starts with its first question, which takes longer than the queue waits.
  await system.fetch('/api/v1/insights', {})
})
afterAll(async () => {
  await system.stop()
  await Promise.all(hosts.map((host) => served[host].close()))
  await webhooks[Symbol.asyncDispose]()
})

const textIn = (html: string, pattern: RegExp) =>
  pattern.exec(html)?.[1]?.trim().replaceAll('&amp;', '&') ?? `nothing in ${html.slice(0, 3_000)}`

/** Sends the form of the page, as a browser does: where it leads, and the cookie of the browser. */
async function setOut(host: Host) {
  const answer = await system.fetch('/reviews/connect', {
    method: 'POST',
    headers: {
      accept: 'text/html',
      'content-type': 'application/x-www-form-urlencoded',
      origin: system.url.origin,
      'sec-fetch-site': 'same-origin',
    },
    body: new URLSearchParams({ host, repository: standInRepository }).toString(),
  })
  const html = await answer.text()
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0]!
  return { address: textIn(html, /class="button primary" href="([^"]+)"/), cookie }
}

async function comeBack(back: string, cookie: string) {
  const headers = { accept: 'text/html', cookie, 'sec-fetch-site': 'cross-site' }
  const answer = await fetch(back, { headers, redirect: 'manual' })
  return { answer, html: await answer.text() }
}

const events: Record<Host, (pull: Pull) => object> = {
  gitlab: ({ number, headCommit }) => ({
    object_kind: 'merge_request',
    user: { username: 'ada' },
    project: { path_with_namespace: standInRepository },
    object_attributes: { iid: number, action: 'open', last_commit: { id: headCommit } },
  }),
  bitbucket: ({ number, headCommit }) => ({
    repository: { full_name: standInRepository },
    pullrequest: { id: number, source: { commit: { hash: headCommit.slice(0, 12) } } },
  }),
}

const signed: Record<Host, (secret: string, body: string) => Record<string, string>> = {
  gitlab(secret, body) {
    const [id, at] = [randomUUID(), String(Math.floor(Date.now() / 1000))]
    const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
    return { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': `v1,${signature}` }
  },
  bitbucket: (secret, body) => ({
    'x-event-key': 'pullrequest:created',
    'x-request-uuid': randomUUID(),
    'x-hub-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }),
}

/** The report on the commit that stands at the end now. */
async function reportOn(repository: Repository, pull: Pull) {
  const found = () =>
    repository.reports.find(({ commit }) => pull.headCommit.startsWith(commit.slice(0, 12)))
  for (let tries = 0; tries < 300 && !found(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  return found()
}

describe.each(hosts)('a repository at %s', (host) => {
  let hook: string
  let secret: string

  it('is connected by a yes there, which counts once and for the browser that went', async () => {
    webhooks.webhooks.length = 0
    // Both stand-ins speak of one repository.
    webhooks.state.number = repositories[host].id
    webhooks.state.uuid = bitbucketRepository(repositories[host])
    const { address, cookie } = await setOut(host)
    expect(address).toContain(served[host].url)
    expect(cookie).toMatch(/^__Host-connect=[\w-]{43}$/)
    const back = await signIns[host].decide(address)
    expect((await comeBack(back, '')).html).toContain('data-refusal="over"')
    const { answer, html } = await comeBack(back, cookie)
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('referrer-policy')).toBe('strict-origin')
    hook = textIn(html, /<code id="hook"[^>]*>([^<]+)</)
    secret = textIn(html, /id="hook-secret"[^>]*>([^<]+)</)
    expect(webhooks.webhooks).toMatchObject([
      { url: `${system.url.origin}/hooks/${host}/${hook}`, secret },
    ])
    // No link of the page, to itself in another language say, repeats what the host sent.
    const { searchParams } = new URL(back)
    for (const [, value] of searchParams) expect(html).not.toContain(value)
    expect((await comeBack(back, cookie)).html).toContain('data-refusal="over"')
  })

  it('has a pull request of hours later reviewed, with a token that was renewed once', async () => {
    signIns[host].rules.aheadMilliseconds = 5 * 60 * 60_000
    const repository = repositories[host]
    const pull = repository.open({ 'services/traceroute.js': source })
    const body = JSON.stringify(events[host](pull))
    const headers = { 'content-type': 'application/json', ...signed[host](secret, body) }
    const { url } = webhooks.webhooks[0]!
    const delivered = await fetch(url, { method: 'POST', headers, body })
    expect(delivered.status).toBe(202)
    expect((await reportOn(repository, pull))?.verdict).toMatch(/failed/i)
    expect(pull.threads).toHaveLength(1)
    expect(signIns[host].seen).toEqual(['code', 'refresh'])
  })

  it('leaves nothing of its tokens at rest, queued or logged', async () => {
    const kept = JSON.stringify(await leftBehind(system))
    expect(kept).toContain('HookShard deliveries')
    const tokens = [...shown].filter((one) => one.startsWith('Bearer ')).map((one) => one.slice(7))
    expect(tokens.length).toBeGreaterThanOrEqual(2)
    for (const text of [...tokens, hook, secret, standInRepository, clientSecret])
      expect(kept).not.toContain(text)
  })

  it('is let go: the webhook, what is kept here, and what the host takes back', async () => {
    const headers = { 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify({ hook, secret }) }
    const answer = await system.fetch('/api/v1/hooks/remove', init)
    const isSignInEnded = host === 'gitlab' ? true : null
    expect(await answer.json()).toEqual({ isGoneAtHost: true, isSignInEnded })
    expect(webhooks.webhooks).toEqual([])
    expect(signIns[host].seen.includes('revoke')).toBe(host === 'gitlab')
  })
})

describe.runIf(hasBrowser())('the page, in a real browser', () => {
  it('leads to the host and back without a script, and tells a terminal what came of it', async () => {
    await using browser = await openBrowser()
    await using tab = await visit(browser, system, { javaScriptEnabled: false })
    const { page } = tab
    webhooks.webhooks.length = 0
    const ticket = randomBytes(32)
    const link = createHash('sha256').update(ticket).digest('base64url')
    const wanted = `host=bitbucket&repository=${standInRepository}&terminal=${link}`
    expect(await tab.go(`/reviews/connect?${wanted}`)).toBe(200)
    await page.getByRole('button', { name: 'Go on' }).click()
    const code = createHash('sha256').update(ticket).digest('hex').slice(0, 4).toUpperCase()
    expect(await page.locator('#terminal-code').textContent()).toContain(code)
    expect(tab.problems).toEqual([])
    await page.getByRole('link', { name: 'Go on to Bitbucket' }).click()
    await page.getByRole('button', { name: 'Authorize' }).click()
    await page.locator('#hook-secret').waitFor()
    const secret = (await page.locator('#hook-secret').textContent())!.trim()
    const told = await system.fetch('/api/v1/hooks/connected', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ticket: Buffer.from(ticket).toString('base64url') }),
    })
    expect(await told.json()).toMatchObject({ hook: { secret }, refusal: null })
    // Going back and on again shows it to nobody any more.
    await page.reload()
    await page.locator('[data-refusal="over"]').waitFor()
  })

  it('is open to everybody and fits every screen, at each of its steps', async () => {
    await using browser = await openBrowser()
    await using tab = await visit(browser, system, { colorScheme: 'dark', bypassCSP: true })
    const { page } = tab
    webhooks.webhooks.length = 0
    const looksRight = async (name: string) => {
      expect(await axeViolations(page)).toEqual([])
      expect(await overflowAt(page, [320, 1440])).toEqual([])
      if (process.env['PHANTOM_SHOTS']) {
        await page.setViewportSize({ width: 720, height: 900 })
        await page.screenshot({ path: `/tmp/connect-${name}.png`, fullPage: true })
      }
    }
    await tab.go(`/reviews/connect?lang=ar&terminal=${'A'.repeat(43)}`)
    await looksRight('ask')
    await page.fill('#repository', 'no repository')
    await page.locator('form.panel button').click()
    await page.locator('[data-refusal="repository"]').waitFor()
    await page.fill('#repository', standInRepository)
    await page.locator('form.panel button').click()
    await page.locator('[data-step="away"]').waitFor()
    await looksRight('away')
    await page.locator('a.button.primary').click()
    await page.getByRole('button', { name: 'Authorize' }).click()
    await page.locator('#hook-secret').waitFor()
    await looksRight('done')
  })
})

it('a form that another site sends leads nowhere', async () => {
  const answer = await system.fetch('/reviews/connect', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
    },
    body: new URLSearchParams({ host: 'gitlab', repository: standInRepository }).toString(),
  })
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
})

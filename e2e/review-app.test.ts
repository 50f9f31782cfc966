/**
 * The GitHub App through the whole system: its deliveries, the token of an installation, comments and a check run at a
 * stand-in of GitHub, counts for who may write there; and nothing of it anywhere else.
 */
import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { findingsSchema } from '../shared/api/findings.ts'
import { serve, type Served } from '../dev/serve.ts'
import { createGitHubAppStandIn, type Pull, type Repository } from '../dev/vcs/index.ts'
import { leaksOf } from './clear-search.ts'
import { leftBehind } from './left-behind.ts'
import { queuedMark } from './queue-tap-mark.ts'
import { startSystem, type System } from './system.ts'
import { visitorOf } from './visitor.ts'

const source = `const { exec } = require('child_process')

app.get('/reachable-from-outside', (request, response) => {
  const unmistakableHostName = request.query.unmistakableHostName
  exec(\`traceroute \${unmistakableHostName}\`)
})
`
const path = 'services/unmistakable-folder/traceroute-service.js'
const secret = 'the webhook secret of the App, for tests'
const [appId, installed] = ['4711', 12]
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

const people = new Map<string, number>()
const github = createGitHubAppStandIn({
  appId,
  publicKey,
  userId: (login) => people.get(login) ?? 0,
})
let host: Served
let system: System
let repository: Repository
let pull: Pull

beforeAll(async () => {
  // Who signs in is known to another stand-in, at the same address.
  host = await serve(async (request) => {
    const { pathname, search } = new URL(request.url)
    const isOfApp = /^Bearer (?:ghs_|ey)/.test(request.headers.get('authorization') ?? '')
    if (isOfApp) return github.fetch(request)
    const { method, headers } = request
    const body = method === 'GET' ? null : await request.text()
    return fetch(system.github.url + pathname + search, { method, headers, body })
  })
  system = await startSystem({
    tapQueue: true,
    variables: {
      GITHUB_API_URL: host.url,
      REVIEW_APP_ID: appId,
      REVIEW_APP_PRIVATE_KEY: privateKey.export({ type: 'pkcs1', format: 'pem' }) as string,
      REVIEW_APP_WEBHOOK_SECRET: secret,
    },
  })
  // The database starts with its first question, which takes longer than the queue waits.
  const isAsked = system.fetch('/api/v1/insights', {})
  for (const login of ['ada-atlas', 'mira-maintains']) {
    const told = await fetch(`${system.github.url}/users/${login}`, {
      headers: { authorization: 'Bearer token-1', 'user-agent': 'a test' },
    })
    people.set(login, ((await told.json()) as { id: number }).id)
  }
  repository = github.api.add('acme/unmistakable-shop', { 'README.md': 'nothing' })
  repository.members.set('ada-atlas', 'write').set('mira-maintains', 'read')
  github.installations.set(installed, { repositories: new Set([repository]), isSuspended: false })
  pull = repository.open({ [path]: source })
  await isAsked
})
afterAll(async () => {
  await system?.stop()
  await host?.close()
})

/** Delivers as GitHub does. */
async function deliver(event: string, payload: object, by = secret): Promise<number> {
  const body = JSON.stringify({ ...payload, installation: { id: installed } })
  const headers = {
    'content-type': 'application/json',
    'x-github-event': event,
    'x-github-delivery': randomUUID(),
    'x-hub-signature-256': `sha256=${createHmac('sha256', by).update(body).digest('hex')}`,
  }
  return (await fetch(`${system.url.origin}/hooks/github`, { method: 'POST', headers, body }))
    .status
}

const of = () => ({ id: repository.id, full_name: repository.name })
const told = (action: string, { number, headCommit }: Pull = pull) => ({
  action,
  repository: of(),
  pull_request: { number, user: { login: 'ada-atlas', type: 'User' }, head: { sha: headCommit } },
})

/** The check run on the commit that a pull request ends with now. */
const reported = ({ headCommit }: Pull = pull) =>
  vi.waitFor(
    () => {
      const found = repository.reports.findLast(({ commit }) => commit === headCommit)
      expect(found).toBeDefined()
      return found!
    },
    { timeout: 30_000, interval: 100 },
  )

/** Waits until nothing is left to do for any delivery. */
const finished = () =>
  vi.waitFor(
    async () => {
      const kept = (await leftBehind(system)).filter(
        ({ where }) => where === 'HookShard deliveries',
      )
      expect(kept.some(({ what }) => /"due_at":\d/.test(what))).toBe(false)
    },
    { timeout: 30_000, interval: 200 },
  )

const countsOf = (name: string) => ({
  method: 'POST',
  body: JSON.stringify({ repository: name, weeks: 4 }),
})
const countsPath = '/api/v1/reviews/counts'
const without = async (answer: Response) =>
  JSON.stringify(await answer.json()).replace(/"requestId":"[^"]*"/, '')

describe('a delivery of the GitHub App', () => {
  it('is refused with another secret', async () => {
    expect(await deliver('pull_request', told('opened'), `${secret}!`)).toBe(401)
  })

  it('has the pull request reviewed by the installation’s token', async () => {
    expect(await deliver('installation', { action: 'created', repositories: [of()] })).toBe(200)
    expect(await deliver('pull_request', told('opened'))).toBe(202)
    expect(await reported()).toMatchObject({
      verdict: 'failure',
      annotations: [{ path, line: 5 }],
    })
    expect(pull.threads.map((thread) => [thread.path, thread.line])).toEqual([[path, 5]])
    expect(pull.comments).toHaveLength(1)
    expect(github.api.requests.filter((one) => one.path.includes('/statuses/'))).toEqual([])
  })

  it('has what somebody dismisses dismissed, and never said again', async () => {
    const [thread] = pull.threads
    const comment = {
      id: 900,
      body: '@phantom dismiss',
      user: { login: 'ada-atlas', type: 'User' },
      in_reply_to_id: thread!.id,
    }
    const said = { ...told('created'), comment }
    expect(await deliver('pull_request_review_comment', said)).toBe(202)
    await vi.waitFor(() => expect(thread!.replies).toHaveLength(1), { timeout: 30_000 })
    expect(thread!.isResolved).toBe(true)

    repository.push(pull, { 'services/further/copied.js': source })
    github.revokeTokens()
    expect(await deliver('pull_request', told('synchronize'))).toBe(202)
    expect(await reported()).toMatchObject({ verdict: 'success' })
    expect(pull.threads).toHaveLength(1)
  })

  it('keeps what was dismissed where the repository is called otherwise', async () => {
    const before = repository.name
    github.api.rename(before, 'nova/unmistakable-store')
    const renamed = { action: 'renamed', repository: of() }
    expect(await deliver('repository', renamed)).toBe(200)
    const [next, other] = [1, 2].map((n) => repository.open({ [`again-${n}/${path}`]: source }))
    expect(await deliver('pull_request', told('opened', next))).toBe(202)
    // A delivery from before the rename comes late.
    const late = { ...told('opened', other), repository: { id: repository.id, full_name: before } }
    expect(await deliver('pull_request', late)).toBe(202)
    for (const one of [next!, other!]) {
      expect(await reported(one)).toMatchObject({ verdict: 'success' })
      expect(one.threads).toEqual([])
    }
  })

  it('is counted for who may write to the repository, and refused to all others alike', async () => {
    const [writer, reader] = [visitorOf(system), visitorOf(system)]
    await writer.signIn('ada-atlas')
    await reader.signIn('mira-maintains')
    const sums = { all: { found: 1, accepted: 0, dismissed: 1 }, reviews: { partial: 0 } }
    await vi.waitFor(
      async () => {
        const answer = await writer.ask('POST', countsPath, countsOf(repository.name))
        expect(await answer.json()).toMatchObject(sums)
        expect(answer.headers.get('cache-control')).toBe('no-store')
      },
      { timeout: 30_000, interval: 500 },
    )
    const [own, none] = await Promise.all(
      [repository.name, 'nova/there-is-none'].map((name) =>
        reader.ask('POST', countsPath, countsOf(name)),
      ),
    )
    expect([own!.status, none!.status]).toEqual([403, 403])
    expect(await without(own!)).toBe(await without(none!))
    const stranger = await visitorOf(system).ask('POST', countsPath, countsOf(repository.name))
    expect(stranger.status).toBe(401)
    const headers = { 'content-type': 'application/json', cookie: writer.cookie! }
    const foreign = { ...headers, origin: 'https://elsewhere.example' }
    const asked = { ...countsOf(repository.name), headers: foreign }
    expect((await system.fetch(countsPath, asked)).status).toBe(403)

    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const page = await writer.ask('POST', '/reviews', {
      headers: form,
      body: `repository=https://github.com/${repository.name}&weeks=4`,
    })
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await page.text()).toContain('data-counts')
    const refused = await visitorOf(system).ask('POST', '/reviews', {
      headers: form,
      body: `repository=${repository.name}`,
    })
    expect([refused.status, await refused.text()]).toEqual([
      401,
      expect.stringContaining('/api/v1/session/sign-in?return_to='),
    ])
  })

  it('has its findings shown to who may write there, with what became of them', async () => {
    const [writer, reader] = [visitorOf(system), visitorOf(system)]
    await writer.signIn('ada-atlas')
    await reader.signIn('mira-maintains')
    const number = [...repository.pulls.keys()].at(-1)
    const body = JSON.stringify({ pull: `https://github.com/${repository.name}/pull/${number}` })
    const findings = '/api/v1/session/findings'
    const own = await writer.ask('POST', findings, { method: 'POST', body })
    const { files, isRemembered } = findingsSchema.parse(await own.json())
    const all = files.flatMap((file) => file.findings)
    expect(isRemembered).toBe(true)
    expect(all.find(({ line }) => line === 5)).toMatchObject({ state: 'dismissed' })
    const refused = await reader.ask('POST', findings, { method: 'POST', body })
    expect(await refused.json()).toMatchObject({ error: { code: 'host_refused' } })
  })

  it('leaves nothing of code, paths and names in any store, queue or log', async () => {
    const found = await leftBehind(system)
    expect(found.some(({ what }) => what.includes('reviewed-repository:'))).toBe(true)
    expect(found.some(({ what }) => what.includes(queuedMark))).toBe(true)
    const words = ['unmistakable', 'reachable-from-outside', 'ghs_', 'PRIVATE KEY', secret]
    expect(leaksOf(found, words, [])).toEqual([])
  })

  it('does nothing where the installation is suspended, and ends with the App', async () => {
    github.installations.get(installed)!.isSuspended = true
    repository.push(pull, { 'more.js': source.replace('traceroute', 'ping') })
    expect(await deliver('pull_request', told('synchronize'))).toBe(202)
    await finished()
    expect(repository.reports.some(({ commit }) => commit === pull.headCommit)).toBe(false)

    github.installations.delete(installed)
    const removed = { action: 'deleted', repositories: [of()] }
    expect(await deliver('installation', removed)).toBe(202)
    await finished()
    const kept = await leftBehind(system)
    expect(kept.filter(({ what }) => what.includes('reviewed-repository:'))).toEqual([])
    const writer = visitorOf(system)
    await writer.signIn('ada-atlas')
    const answer = await writer.ask('POST', countsPath, countsOf(repository.name))
    expect(answer.status).toBe(403)
  })
})

/**
 * A review through the whole system: a delivery comes by a webhook, the merge request is read at a stand-in of
 * GitLab, what is found is said there, and nothing of the code is anywhere else.
 */
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serve, type Served } from '../dev/serve.ts'
import { findingsSchema } from '../shared/api/findings.ts'
import { createGitLabStandIn, type Pull, type Repository } from '../dev/vcs/index.ts'
import {
  goodToken,
  serveHosts,
  standInRepository,
  type HostsStandIn,
} from '../workers/review/administration/hosts.fixture.ts'
import {
  serveProvider,
  type ProviderServer,
} from '../workers/jobs/studio/providers/provider-server.fixture.ts'
import { leaksOf } from './clear-search.ts'
import { leftBehind } from './left-behind.ts'
import { keyHolderOf, newUse, sealFor, takesKeys } from './own-key.ts'
import { queuedMark } from './queue-tap-mark.ts'
import { startSystem, type System } from './system.ts'

const source = `const { exec } = require('child_process')

app.get('/reachable-from-outside', (request, response) => {
  const unmistakableHostName = request.query.unmistakableHostName
  exec(\`traceroute \${unmistakableHostName}\`)
})
`
const path = 'services/unmistakable-folder/traceroute-service.js'

const modelKey = 'sk-proj-canary-1234567890abcdefghijklmnop'
const siteKey = 'sk-proj-of-the-site-1234567890abcdefghijklmnop'
const modelFinding = {
  path,
  line: 4,
  endLine: null,
  category: 'quality',
  severity: 'critical',
  cwe: null,
  title: 'The name may be missing',
  why: 'A request without it has no host.',
  suggestion: null,
}

const gitlab = createGitLabStandIn(goodToken)
let webhooks: HostsStandIn
let host: Served
let model: ProviderServer
let system: System
let repository: Repository
let pull: Pull
let hook: Record<string, string>

beforeAll(async () => {
  webhooks = await serveHosts()
  host = await serve(async (request) => {
    const { pathname, search } = new URL(request.url)
    if (!/\/(hooks|user)\b|\/projects\/[^/]+$|access_tokens/.test(pathname))
      return gitlab.fetch(request)
    const address = webhooks.addresses.GITLAB_API_URL + pathname.replace('/api/v4', '') + search
    const isRead = request.method === 'GET'
    const body = isRead ? null : await request.text()
    return fetch(address, { method: request.method, headers: request.headers, body })
  })
  model = await serveProvider((_, response) => {
    const content = JSON.stringify({ findings: [modelFinding, { ...modelFinding, line: 99 }] })
    const event = { choices: [{ index: 0, delta: { content }, finish_reason: 'stop' }] }
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.end(`data: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`)
  })
  system = await startSystem({
    tapQueue: true,
    variables: {
      GITLAB_API_URL: `${host.url}/api/v4`,
      OPENAI_API_URL: model.url,
      LLM_PROVIDER: 'openai',
      LLM_API_KEY: siteKey,
      REVIEW_MODEL: 'openai/gpt-site',
      ...takesKeys,
    },
  })
  // The database starts with its first question, which takes longer than the queue waits.
  const isAsked = system.fetch('/api/v1/insights', {})
  repository = gitlab.add(standInRepository, { '.phantom-scope.yml': 'model: true' })
  webhooks.state.number = repository.id
  pull = repository.open({ [path]: source })
  const order = { host: 'gitlab', repository: standInRepository, token: goodToken }
  const headers = { 'content-type': 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify(order) }
  hook = (await (await system.fetch('/api/v1/hooks', init)).json()) as Record<string, string>
  await isAsked
})
afterAll(async () => {
  await system.stop()
  await host.close()
  await model.close()
  await webhooks[Symbol.asyncDispose]()
})

async function deliver(action: string): Promise<number> {
  const body = JSON.stringify({
    object_kind: 'merge_request',
    user: { username: 'ada' },
    project: { path_with_namespace: standInRepository },
    object_attributes: {
      iid: pull.number,
      action,
      last_commit: { id: pull.headCommit },
      ...(action === 'update' && { oldrev: 'c'.repeat(40) }),
    },
  })
  const [id, at] = [`${action}-${pull.headCommit}`, String(Math.floor(Date.now() / 1000))]
  const key = Buffer.from(hook['secret']!.replace('whsec_', ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${at}.${body}`).digest('base64')
  const headers = {
    'content-type': 'application/json',
    'x-gitlab-event': 'Merge Request Hook',
    'webhook-id': id,
    'webhook-timestamp': at,
    'webhook-signature': `v1,${signature}`,
  }
  return (await fetch(hook['address']!, { method: 'POST', headers, body })).status
}

/** The report on the commit that stands at the end now. */
async function reported(): Promise<Repository['reports'][number]> {
  const found = () => repository.reports.find(({ commit }) => commit === pull.headCommit)
  for (let tries = 0; tries < 200 && !found(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  return found()!
}

/** What is asked of the API about a change. */
async function ask(order: object, accept = 'application/json') {
  const headers = { 'content-type': 'application/json', accept }
  const init = { method: 'POST', headers, body: JSON.stringify(order) }
  const answer = await system.fetch('/api/v1/reviews', init)
  return { status: answer.status, told: (await answer.json()) as Record<string, any> }
}

describe('a review that nobody’s webhook asked for', () => {
  const added = `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,6 @@\n${source.replaceAll(/^(?=.)|^(?=\n.)/gm, '+')}`

  it('is of a diff, of files, or of a merge request, and finds the same', async () => {
    const asked = [
      { diff: added },
      { files: [{ path, content: source }] },
      {
        pull: `https://gitlab.com/${standInRepository}/-/merge_requests/${pull.number}`,
        token: goodToken,
      },
    ]
    for (const order of asked) {
      const { status, told } = await ask({ ...order, check: ['security'] })
      expect(status).toBe(200)
      expect(told['findings']).toMatchObject([
        { path, line: 5, severity: 'critical', cwe: 'CWE-78' },
      ])
      expect(told['summary']).toMatchObject({ total: 1, security: 1, files: 1, filesRead: 1 })
      expect(told['unread']).toEqual([])
      expect(JSON.stringify(told)).not.toContain('unmistakableHostName')
    }
  })

  it('is SARIF where that is asked for', async () => {
    const { told } = await ask({ files: [{ path, content: source }] }, 'application/sarif+json')
    expect(told['version']).toBe('2.1.0')
    expect(told['runs'][0].results.length).toBeGreaterThan(0)
  })

  it('names the files that were not read', async () => {
    const files = Array.from({ length: 101 }, (_, n) => ({ path: `${n}.conf`, content: 'calm' }))
    const large = { path: 'large.js', content: 'x'.repeat(1_000_001) }
    const { told } = await ask({ files: [large, ...files] })
    expect(told['unread']).toEqual([
      { path: 'large.js', reason: 'too_large' },
      { path: '99.conf', reason: 'too_many_files' },
      { path: '100.conf', reason: 'too_many_files' },
    ])
  })

  it.each([
    [{}, 'files'],
    [{ files: [] }, 'files'],
    [{ diff: 'nothing of a diff' }, 'diff'],
    [{ pull: 'https://internal.example/a/b/pull/1' }, 'pull'],
    [{ pull: 'https://github.com/a/b/pull/1', diff: added }, 'pull'],
    [{ files: [{ path, content: source }], token: 'x' }, 'token'],
    [{ files: [{ path, content: source }], check: [] }, 'check'],
  ])('%j is refused, and the field named', async (order, field) => {
    const { status, told } = await ask(order)
    expect(status).toBe(422)
    expect(told['error'].details.fields[0].field).toBe(field)
  })
})

describe('a review with a large model', () => {
  const files = [{ path, content: source }]

  it('is asked with a key that is sealed for it, and what it says stands behind the rules', async () => {
    const { visitor, vault } = await keyHolderOf(system)
    const use = newUse()
    const key = await sealFor(vault, { provider: 'openai', job: use, key: modelKey })
    const body = JSON.stringify({ files, model: { provider: 'openai', model: 'gpt-test', key } })
    const post = (headers: Record<string, string>) =>
      visitor.ask('POST', '/api/v1/reviews', { body, headers })
    expect((await post({})).status).toBe(422)
    expect((await post({ origin: 'https://elsewhere.example' })).status).toBe(403)
    expect(model.seen).toEqual([])
    const text = await (await post({ 'idempotency-key': use })).text()
    const told = JSON.parse(text) as Record<string, any>
    expect(told['model']).toMatchObject({
      name: 'openai/gpt-test',
      told: 1,
      dropped: 1,
      problem: null,
    })
    expect(told['findings'].map(({ rule }: { rule: string }) => rule)).toContain('model/quality')
    expect(told['findings'][0]).toMatchObject({ line: 5, severity: 'critical' })
    expect(model.seen).toHaveLength(1)
    expect(model.seen[0]!.headers.authorization).toBe(`Bearer ${modelKey}`)
    expect(text).not.toContain(modelKey)
    const again = (await (await post({ 'idempotency-key': use })).json()) as Record<string, any>
    expect(again['model']).toMatchObject({ told: 0, problem: 'key_refused' })
    expect(again['findings'][0]).toMatchObject({ line: 5, severity: 'critical' })
  })
})

describe('a merge request', () => {
  it('is reviewed where a delivery tells of it', async () => {
    expect(await deliver('open')).toBe(202)
    expect(await reported()).toMatchObject({ verdict: 'failed', title: 'Blocking findings: 1' })
    expect(pull.threads.map((thread) => [thread.path, thread.line])).toEqual([
      [path, 5],
      [path, 4],
    ])
    expect(pull.threads[0]!.body).toContain(`${system.url.origin}/docs/review#said-`)
    expect(pull.comments).toHaveLength(1)
  })

  it('is shown to the site’s model where its repository wants that, and told so', async () => {
    const { headers, body } = model.seen.at(-1)!
    expect(headers.authorization).toBe(`Bearer ${siteKey}`)
    expect(body).not.toContain(standInRepository)
    expect(pull.threads[1]!.body).toContain('`openai/gpt-site`')
    expect(pull.comments[0]!.body).toContain('`openai/gpt-site`')
    const [, page] = /model\/quality\]\([^)]*(\/docs\/review)#/.exec(pull.threads[1]!.body)!
    expect((await system.fetch(page!, {})).status).toBe(200)
  })

  it('is shown with its code to who has the id of its webhook, read from the host again', async () => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ hook: hook['hook'], pull: pull.number })
    const answer = await system.fetch('/api/v1/reviews/findings', { method: 'POST', headers, body })
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    const findings = findingsSchema.parse(await answer.json())
    expect(findings.files.map((file) => file.path)).toEqual([path])
    const [finding] = findings.files[0]!.findings
    expect(finding).toMatchObject({ line: 5, state: 'open', said: 'line' })
    const all = source.split('\n')
    expect(finding!.code.map(({ text }) => text)).toEqual(all.slice(1, 6))

    const form = new URLSearchParams({ hook: hook['address']!, pull: `#${pull.number}` })
    const page = await system.fetch('/reviews', {
      method: 'POST',
      headers: { origin: system.url.origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: String(form),
    })
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await page.text()).toContain('unmistakableHostName')
  })

  it('is told in comments that lead to the rule’s page', async () => {
    const [, page] = /(\/rules\/[\w-]+\/[\w-]+)\)/.exec(pull.threads[0]!.body)!
    expect((await system.fetch(page!, {})).status).toBe(200)
  })

  it('is told when what was said is gone', async () => {
    repository.push(pull, { [path]: source.replace(/ {2}exec.*\n/, '') })
    expect(await deliver('update')).toBe(202)
    expect(await reported()).toMatchObject({ verdict: 'success' })
    expect(pull.threads.map(({ isResolved }) => isResolved)).toEqual([true, false])
    expect(pull.comments).toHaveLength(1)
  })

  it('is counted for who has the id of its webhook', async () => {
    const body = JSON.stringify({ hook: hook['hook'] })
    const headers = { 'content-type': 'application/json' }
    const counts = async () => {
      const init = { method: 'POST', headers, body }
      return (await system.fetch('/api/v1/reviews/counts', init)).json()
    }
    const sums = { all: { found: 2, accepted: 1, dismissed: 0, acceptance: null } }
    const counted = { ...sums, reviews: { whole: 2, partial: 0 } }
    await vi.waitFor(async () => expect(await counts()).toMatchObject(counted), {
      timeout: 20_000,
      interval: 500,
    })
  })

  it('leaves nothing of its code, its paths and its words in any store, queue or log', async () => {
    const found = await leftBehind(system)
    expect(found.some(({ what }) => what.includes('reviewed-pull:'))).toBe(true)
    expect(found.some(({ what }) => what.includes(queuedMark))).toBe(true)
    const words = [
      'unmistakableHostName',
      'unmistakable-folder',
      'reachable-from-outside',
      modelKey,
      siteKey,
      'name may be missing',
    ]
    const lines = source.split('\n').filter((line) => line.length > 12)
    expect(leaksOf(found, words, [])).toEqual([])
    for (const line of lines)
      expect(found.filter(({ what }) => what.includes(line.trim()))).toEqual([])
  })
})

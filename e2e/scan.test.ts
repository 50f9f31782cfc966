/** The scan over HTTP, as those who use it meet it. */
import { Validator } from '@seriousme/openapi-schema-validator'
import { generateKeyPairSync } from 'node:crypto'
import { neon, neonConfig } from '@neondatabase/serverless'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparisonSchema } from '../shared/api/comparison.ts'
import { embedAddressSchema } from '../shared/api/embed-address.ts'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { operations } from '../shared/api/operations.ts'
import { scanEventSchemas } from '../shared/api/scan.ts'
import { scorecardSchema } from '../shared/score/scorecard.ts'
import { untilItAnswers } from './broken-connection.ts'
import { databaseUrl, startSystem, type System, type SystemOptions } from './system.ts'

let system: System
beforeAll(async () => {
  system = await startSystem()
})
afterAll(() => system?.stop())

const scan = (login: string, init?: RequestInit) =>
  system.fetch(`/api/v1/scans/${encodeURIComponent(login)}`, init)
const requestsTo = (login: string) =>
  system.github.control.requests().filter(({ logins }) => logins.includes(login))

describe('GET /api/v1/scans/{login}', () => {
  it('answers a scorecard in which every point is accounted for', async () => {
    const response = await scan('paolo-polyglot')
    expect(response.status).toBe(200)
    const { scores, stage, formula } = scorecardSchema.parse(await response.json())
    expect([stage, formula]).toEqual(['final', '2026.1'])
    for (const { score, signals } of Object.values(scores!.dimensions)) {
      const counted = signals.reduce((sum, signal) => sum + signal.counted, 0)
      expect(Math.abs(counted - score)).toBeLessThan(0.051)
    }
  })

  it('tells what it cost, what it may still cost, and how long it may be kept', async () => {
    const { headers } = await scan('ada-atlas')
    expect(headers.get('server-timing')).toMatch(/upstream;dur=\d+;desc="\d calls, \d+ points"/)
    expect(headers.get('ratelimit')).toMatch(/^"scans-address";r=\d+;t=\d+, "github";r=\d+;t=\d+$/)
    expect(headers.get('cache-control')).toBe('private, max-age=60')
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })

  it('asks GitHub in two rounds for up to 100 repositories', async () => {
    system.github.control.addFault({ login: 'otto-operator', fault: 'latency', latencyMs: 500 })
    await scan('otto-operator')
    system.github.control.clearFaults()
    const [first, ...others] = requestsTo('otto-operator')
    expect(first!.operationName).toBe('Account')
    expect(others.length).toBeGreaterThan(1)
    // Side by side: each of the second round came before any of it was answered.
    const came = others.map(({ at }) => Date.parse(at))
    const answered = others.map(({ at, milliseconds }) => Date.parse(at) + milliseconds!)
    expect(Math.max(...came)).toBeLessThan(Math.min(...answered))
  })

  it('reads beyond 100 repositories', async () => {
    await scan('hana-hundreds')
    const names = requestsTo('hana-hundreds').map(({ operationName }) => operationName)
    expect(names).toContain('RepositoriesPage')
  })

  it('answers again from the store, and 304 to whoever has it already', async () => {
    const first = await scan('noor-notebook')
    const calls = requestsTo('noor-notebook').length
    const again = await scan('NOOR-notebook')
    expect(again.headers.get('x-scan-state')).toBe('stored')
    expect(await again.text()).toBe(await first.text())
    const etag = first.headers.get('etag')!
    const unchanged = await scan('noor-notebook', { headers: { 'if-none-match': `W/${etag}` } })
    expect([unchanged.status, await unchanged.text()]).toEqual([304, ''])
    expect(requestsTo('noor-notebook')).toHaveLength(calls)
  })

  it('causes one scan when a hundred ask at the same time', async () => {
    system.github.control.addFault({ login: 'quiet-quill', fault: 'latency', latencyMs: 400 })
    const responses = await Promise.all(Array.from({ length: 100 }, () => scan('quiet-quill')))
    const bodies = await Promise.all(responses.map((response) => response.text()))
    system.github.control.clearFaults()
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(bodies).size).toBe(1)
    const accounts = requestsTo('quiet-quill').filter(
      (request) => request.operationName === 'Account',
    )
    expect(accounts).toHaveLength(1)
  })

  it('hands the scan to the next in line when the first client leaves, and stops its own work', async () => {
    system.github.control.addFault({ login: 'remy-reviews', fault: 'latency', latencyMs: 600 })
    const leaving = new AbortController()
    const first = scan('remy-reviews', { signal: leaving.signal }).catch(() => 'left')
    await new Promise((resolve) => setTimeout(resolve, 300))
    const second = scan('remy-reviews')
    leaving.abort()
    expect(await first).toBe('left')
    expect((await second).status).toBe(200)
    system.github.control.clearFaults()
    await untilItAnswers(system)
  })

  it('streams progress, the provisional scorecard and the final one', async () => {
    const response = await scan('freya-flexbox', { headers: { accept: 'text/event-stream' } })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const events = (await response.text())
      .split('\n\n')
      .filter((block) => block !== '')
      .map((block) => {
        const [event, data] = ['event', 'data'].map(
          (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)![1]!,
        )
        const kind = event as keyof typeof scanEventSchemas
        return { kind, data: scanEventSchemas[kind].parse(JSON.parse(data!)) }
      })
    expect(events.map(({ kind }) => kind)).toEqual(['progress', 'provisional', 'progress', 'final'])
    const [provisional, final] = ['provisional', 'final'].map((kind) =>
      scorecardSchema.parse(events.find((event) => event.kind === kind)!.data),
    )
    expect(final!.scores!.overall.score).toBeGreaterThanOrEqual(provisional!.scores!.overall.score)
    expect(final!.scores!.overall.coverage).toBeGreaterThan(provisional!.scores!.overall.coverage)
  })

  it('says in a stream, too, how long to wait', async () => {
    const login = 'coco-curio'
    system.github.control.addFault({ login, fault: 'secondary-403', retryAfterSeconds: 33 })
    const stream = await scan(login, { headers: { accept: 'text/event-stream' } })
    const [, data] = /^event: error\ndata: (.*)$/m.exec(await stream.text())!
    const { error } = errorEnvelopeSchema.parse(JSON.parse(data!))
    expect([error.code, error.details!.retryAfterSeconds]).toEqual(['upstream_limited', 33])
    const answer = await scan(login)
    system.github.control.clearFaults()
    const said = errorEnvelopeSchema.parse(await answer.json()).error.details!.retryAfterSeconds
    expect(answer.headers.get('retry-after')).toBe(String(said))
  })

  it('begins no stream for HEAD', async () => {
    const headers = { accept: 'text/event-stream' }
    const response = await scan('tariq-terraform', { method: 'HEAD', headers })
    expect(response.headers.get('content-type')).toContain('application/json')
    expect((await scan('tariq-terraform')).headers.get('x-scan-state')).toBe('stored')
  })

  it('says what an organisation and a bot are instead of scoring them', async () => {
    const kinds = async (login: string) => {
      const { scores, archetype } = scorecardSchema.parse(await (await scan(login)).json())
      return [scores, archetype.kind]
    }
    expect(await kinds('lantern-works')).toEqual([null, 'organization-not-scored'])
    expect(await kinds('tidy-bot[bot]')).toEqual([null, 'automation-not-scored'])
  })

  it('names no archetype for a machine on the account of a person, and takes no scores away', async () => {
    const { scores, archetype } = scorecardSchema.parse(await (await scan('release-rocket')).json())
    expect(archetype.kind).toBe('automation-not-scored')
    expect(scores!.overall.score).toBeGreaterThan(0)
  })

  it.each(['a--b', '-a', 'a-', 'ä', 'x'.repeat(40), '<script>', '%00', 'a b', 'a/../b'])(
    'refuses %j with the name of the field',
    async (login) => {
      const response = await scan(login)
      const { error } = errorEnvelopeSchema.parse(await response.json())
      expect([response.status, error.code]).toEqual([422, 'invalid_login'])
      expect(error.details!.fields![0]!.field).toBe('login')
    },
  )

  it('keeps no cookie and may be read from anywhere', async () => {
    const { headers } = await scan('ada-atlas', { headers: { origin: 'https://example.invalid' } })
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('a scan with the token of a GitHub App', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const withApp = (GITHUB_APP_PRIVATE_KEY: string, options: SystemOptions = {}) =>
    startSystem({
      ...options,
      tokens: [],
      variables: { GITHUB_APP_ID: '1', GITHUB_APP_INSTALLATION_ID: '2', GITHUB_APP_PRIVATE_KEY },
    })
  const sourceOf = async (app: System, login: string) => {
    const response = await app.fetch(`/api/v1/scans/${login}`)
    return scorecardSchema.parse(await response.json()).source
  }

  it('is a whole one, with the key as GitHub hands it out', async () => {
    const app = await withApp(privateKey.export({ type: 'pkcs1', format: 'pem' }) as string)
    try {
      expect(await sourceOf(app, 'ada-atlas')).toBe('graphql')
    } finally {
      await app.stop()
    }
  })

  it('is one without a token where the key cannot be read, which is logged once', async () => {
    const app = await withApp('-----BEGIN PRIVATE KEY-----\nnone\n-----END PRIVATE KEY-----')
    try {
      expect(await sourceOf(app, 'ada-atlas')).toBe('rest')
      expect(await sourceOf(app, 'priya-private')).toBe('rest')
      const log = JSON.stringify(app.harness.getLogs())
      expect(log.match(/app_key_unusable/g)).toHaveLength(1)
    } finally {
      await app.stop()
    }
  })

  it.each(['at once', 'in silence'] as const)(
    'is one without a token while the Worker that has the key fails %s',
    async (how) => {
      const app = await withApp('', { failing: { jobs: how } })
      try {
        expect(await sourceOf(app, 'ada-atlas')).toBe('rest')
      } finally {
        await app.stop()
      }
    },
  )
})

describe('a scan without a token', () => {
  it('says what it could not see', async () => {
    const anonymous = await startSystem({ tokens: [] })
    try {
      const response = await anonymous.fetch('/api/v1/scans/ada-atlas')
      const card = scorecardSchema.parse(await response.json())
      expect(card.source).toBe('rest')
      expect(card.unseen.some(({ reason }) => reason === 'needs-token')).toBe(true)
      const full = scorecardSchema.parse(await (await scan('ada-atlas')).json())
      expect(card.scores!.overall.score).toBeLessThanOrEqual(full.scores!.overall.score)
      expect(card.scores!.overall.coverage).toBeLessThan(full.scores!.overall.coverage)
    } finally {
      await anonymous.stop()
    }
  })
})

describe('GET /api/v1/compare', () => {
  const compare = (logins: string) => system.fetch(`/api/v1/compare?logins=${logins}`)

  it('lays people side by side, by the numbers of their scans; each fails alone', async () => {
    const response = await compare('ada-atlas,no-such-login,paolo-polyglot')
    const { people, rows } = comparisonSchema.parse(await response.json())
    expect(people.map(({ login, problem }) => [login, problem?.code])).toEqual([
      ['ada-atlas', undefined],
      ['no-such-login', 'not_found'],
      ['paolo-polyglot', undefined],
    ])
    const scorecards = await Promise.all(
      ['ada-atlas', 'paolo-polyglot'].map(async (login) =>
        scorecardSchema.parse(await (await scan(login)).json()),
      ),
    )
    const [ada, paolo] = scorecards.map(({ scores }) => scores!.overall.score)
    expect(rows[0]!.values).toEqual([ada, null, paolo])
  })

  it('names the field where there are not two to four', async () => {
    for (const logins of ['', 'ada-atlas', 'ada-atlas,Ada-Atlas', 'a,b,c,d,e']) {
      const response = await compare(logins)
      const { error } = errorEnvelopeSchema.parse(await response.json())
      expect([response.status, error.code]).toEqual([422, 'validation_failed'])
      expect(error.details!.fields!.map(({ field }) => field)).toEqual(['logins'])
    }
  })
})

describe('GET /api/v1/embeds/{login}', () => {
  const address = (query: string) => system.fetch(`/api/v1/embeds/ada-atlas?${query}`)

  it('gives the address of an image that can be had there, and its Markdown', async () => {
    const answer = await address('kind=card&theme=nord&locale=de')
    const { url, markdown } = embedAddressSchema.parse(await answer.json())
    expect(new URL(url).search).toBe('?theme=nord&locale=de')
    expect(markdown).toContain(`](${url})`)
    const image = await system.fetch(new URL(url).pathname + new URL(url).search)
    expect(image.headers.get('content-type')).toContain('image/svg+xml')
    expect(await image.text()).not.toContain('is not a parameter')
  })

  it('names every parameter that is wrong, and never what it was', async () => {
    const answer = await address('kind=badge&theme=nord&style=<script>&metric=overall')
    const text = await answer.text()
    const { error } = errorEnvelopeSchema.parse(JSON.parse(text))
    expect(error.details!.fields!.map(({ field }) => field)).toEqual(['theme', 'style'])
    expect(text).not.toContain('script')
  })

  it('asks for the other of a duel', async () => {
    const wrong = errorEnvelopeSchema.parse(await (await address('kind=duel')).json())
    expect(wrong.error.details!.fields!.map(({ field }) => field)).toEqual(['with'])
    const right = embedAddressSchema.parse(await (await address('kind=duel&with=octocat')).json())
    expect(new URL(right.url).pathname).toBe('/duel/ada-atlas/octocat.svg')
  })
})

describe('the rest of the API', () => {
  it('says of each read which headers it answers with', async () => {
    const named = ['ETag', 'X-Scan-State', 'Server-Timing', 'RateLimit-Policy', 'RateLimit']
    // Who is not signed in gets none of a read that is for who is: see the tests of those.
    const reads = operations.filter(
      ({ http, access, headers }) =>
        http.method === 'GET' && (access === 'public' || headers.length === 0),
    )
    for (const { http, headers } of reads) {
      // One that is read now tells the allowance, too.
      const answer = await system.fetch(http.path.replace('{login}', 'mira-maintains'))
      await answer.arrayBuffer()
      expect([http.path, named.filter((name) => answer.headers.has(name))]).toEqual([
        http.path,
        headers,
      ])
    }
  })

  it('is described by a valid OpenAPI 3.1 document', async () => {
    const response = await system.fetch('/api/v1/openapi.json')
    const document = (await response.json()) as Record<string, unknown>
    expect(document['openapi']).toMatch(/^3\.1\./)
    const result = await new Validator().validate(document)
    expect([result.valid, result.errors ?? []]).toEqual([true, []])
  })

  it('is described on a page', async () => {
    const response = await system.fetch('/docs/api')
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toContain('/api/v1/scans/{login}')
  })

  it('names the samples', async () => {
    const { source, logins } = (await (await system.fetch('/api/v1/samples')).json()) as {
      source: string
      logins: string[]
    }
    expect(source).toBe('samples')
    expect(logins).toContain('ada-atlas')
  })

  it.each(['/', '/docs/api', '/status', '/api/v1/samples', '/badge/ada-atlas.svg', '/nothing'])(
    'lets no browser guess what %s is',
    async (path) => {
      const { headers } = await system.fetch(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    },
  )

  it.each(['/', '/docs/api', '/status'])(
    'tells no other site who came from the page %s, which loads nothing from elsewhere',
    async (path) => {
      const { headers } = await system.fetch(path)
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('x-frame-options')).toMatch(/^(DENY|SAMEORIGIN)$/)
    },
  )

  it('answers what it does not have with the envelope', async () => {
    const missing = await system.fetch('/api/v1/nothing')
    const posted = await system.fetch('/api/v1/scans/ada-atlas', { method: 'POST' })
    const codes = await Promise.all(
      [missing, posted].map(async (response) => [
        response.status,
        errorEnvelopeSchema.parse(await response.json()).error.code,
      ]),
    )
    expect(codes).toEqual([
      [404, 'route_not_found'],
      [405, 'method_not_allowed'],
    ])
    expect(posted.headers.get('allow')).toBe('GET, HEAD')
  })
})

describe('the counters', () => {
  it('reach the database through the queue', async () => {
    await scan('sigrid-sigma')
    neonConfig.fetchEndpoint = system.neonEndpoint
    const sql = neon(databaseUrl)
    const counted = async () => {
      const rows = await sql`select metric, dim1, dim2, n from counters`
      return rows.filter(({ metric, dim2 }) => metric === 'scan_source' && dim2 === 'final')
    }
    await expect.poll(counted, { timeout: 120_000, interval: 2_000 }).not.toEqual([])
  }, 150_000)
})

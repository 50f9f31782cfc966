/** `npm audit` itself, against registries that answer as real ones do. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serve } from '../serve.ts'
import { runNpmAudit } from './run-npm-audit.ts'
import { verdictOf } from './verdict.ts'

const folder = new URL('../..', import.meta.url).pathname
const bulk = '/-/npm/v1/security/advisories/bulk'

type Answer = (asked: Record<string, string[]>) => Response | Promise<Response>

/** npm remembers what it was told of an advisory: not what these registries say. */
let cache: string
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'audit-'))
  vi.stubEnv('npm_config_cache', cache)
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(cache, { recursive: true, force: true })
})

/** Audits this project against a registry with this endpoint; tells what npm asked about, too. */
async function audited(answer: Answer, milliseconds = 30_000) {
  const asked: Record<string, string[]>[] = []
  const registry = await serve(async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === bulk) {
      const bytes = Buffer.from(await request.arrayBuffer())
      const text = request.headers.get('content-encoding') === 'gzip' ? gunzipSync(bytes) : bytes
      asked.push(JSON.parse(text.toString()) as Record<string, string[]>)
      return answer(asked.at(-1)!)
    }
    const name = decodeURIComponent(pathname.slice(1))
    const version = asked.at(-1)?.[name]?.[0]
    if (version === undefined) return new Response('{}', { status: 404 })
    const versions = { [version]: { name, version } }
    return Response.json({ name, 'dist-tags': { latest: version }, versions })
  })
  try {
    return { verdict: await runNpmAudit({ folder, milliseconds, registry: registry.url }), asked }
  } finally {
    await registry.close()
  }
}

let advisories = 0
const advisory = (severity: string) => ({
  id: (advisories += 1),
  url: 'https://github.com/advisories/GHSA-xxxx',
  title: 'Something is wrong',
  severity,
  vulnerable_versions: '*',
  cwe: [],
  cvss: { score: 9, vectorString: null },
})

describe('the audit of what is deployed', () => {
  it('asks about what runs, and not about tools', async () => {
    const { verdict, asked } = await audited(() => Response.json({}))
    expect(verdict).toEqual({ kind: 'clean', lines: [] })
    expect(Object.keys(asked[0]!)).toEqual(
      expect.arrayContaining(['hono', 'zod', 'jose', 'preact']),
    )
    expect(Object.keys(asked[0]!)).not.toContain('vitest')
  })

  it.each(['high', 'critical'])('fails on what is %s', async (severity) => {
    const { verdict } = await audited(() => Response.json({ hono: [advisory(severity)] }))
    expect(verdict).toMatchObject({
      kind: 'vulnerable',
      lines: [expect.stringMatching(new RegExp(`^${severity}: hono .*Something is wrong`))],
    })
  })

  it.each(['low', 'moderate'])('tells what is %s, and does not fail', async (severity) => {
    const { verdict } = await audited(() => Response.json({ hono: [advisory(severity)] }))
    expect(verdict).toMatchObject({ kind: 'clean', lines: [expect.stringContaining(severity)] })
  })

  it.each([404, 405])('says where the registry has no audit endpoint: %i', async (status) => {
    const { verdict } = await audited(() => new Response('', { status }))
    const why = `The registry has no audit endpoint (it answers ${status}).`
    expect(verdict).toEqual({ kind: 'not-audited', why })
  })

  it('is bounded where the registry is silent', async () => {
    const { verdict } = await audited(() => new Promise(() => {}), 3_000)
    const why = 'The registry did not answer within 3 s.'
    expect(verdict).toEqual({ kind: 'not-audited', why })
  })

  it.each(['', 'x', '{}', '[]', '{"error":{}}'])(
    'is none of output that is no report: %j',
    (text) => {
      expect(verdictOf(text).kind).toBe('not-audited')
    },
  )
})

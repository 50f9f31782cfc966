/**
 * GitHub's code scanning, as far as findings are handed to it: it takes SARIF that is compressed, and reads it
 * afterwards by rules of its own. Sources: GitHub Docs, "REST API endpoints for code scanning", "SARIF support for
 * code scanning" (required properties and limits); OASIS, SARIF 2.1.0 (objects have no further properties).
 */
import { randomUUID } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { Context, Hono } from 'hono'
import * as z from 'zod/mini'
import type { Repository, Upload } from './repository.ts'

const mostBytes = 10 * 1024 * 1024

const text = (most = 65_536) => z.string().check(z.minLength(1), z.maxLength(most))
const message = (most?: number) => z.strictObject({ text: text(most) })
const level = z.enum(['error', 'warning', 'note', 'none'])
const line = z.int().check(z.gte(1))

const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({
      // Relative to the root, as an address.
      uri: text().check(z.regex(/^(?!\/|[a-z]+:)(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/)),
      uriBaseId: z.optional(z.literal('%SRCROOT%')),
    }),
    region: z.optional(z.strictObject({ startLine: line, endLine: z.optional(line) })),
  }),
})

const rule = z.strictObject({
  id: text(255),
  name: z.optional(text(255)),
  shortDescription: message(1_024),
  fullDescription: message(1_024),
  help: z.strictObject({ text: text(), markdown: z.optional(text()) }),
  helpUri: z.optional(z.url()),
  defaultConfiguration: z.optional(z.strictObject({ level })),
  properties: z.optional(
    z.strictObject({
      precision: z.enum(['very-high', 'high', 'medium', 'low']),
      tags: z.array(text()).check(z.maxLength(20)),
      'security-severity': z.optional(z.string().check(z.regex(/^(?:10|\d)\.\d$/))),
    }),
  ),
})

const result = z.strictObject({
  ruleId: text(),
  ruleIndex: z.int().check(z.gte(0)),
  level,
  message: message(),
  locations: z.array(location).check(z.minLength(1), z.maxLength(1_000)),
  partialFingerprints: z
    .strictObject({ primaryLocationLineHash: text() })
    // With a line in it, every finding below an added line would be another one.
    .check(z.refine(({ primaryLocationLineHash: hash }) => /^[\w+-]{16,64}$/.test(hash))),
  properties: z.optional(z.record(z.string(), z.unknown())),
})

const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: text(),
      semanticVersion: text(),
      rules: z.array(rule).check(z.maxLength(25_000)),
    }),
  }),
  automationDetails: z.optional(z.strictObject({ id: text() })),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  invocations: z.array(
    z.strictObject({
      executionSuccessful: z.boolean(),
      toolExecutionNotifications: z.array(
        z.strictObject({ level, message: message(), locations: z.array(location) }),
      ),
    }),
  ),
  results: z.array(result).check(z.maxLength(25_000)),
})

const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(run).check(z.minLength(1), z.maxLength(20)),
})

const asked = z.object({
  commit_sha: z.string().check(z.regex(/^[0-9a-f]{40}$/)),
  ref: z.string().check(z.regex(/^refs\/(?:heads\/.+|tags\/.+|pull\/\d+\/(?:merge|head))$/)),
  sarif: z.string(),
  tool_name: z.optional(z.string()),
})

/** Adds the routes of code scanning to those of GitHub. */
export function codeScanningRoutes(
  app: Hono,
  of: (context: Context) => Repository | undefined,
): void {
  const base = '/repos/:owner/:name/code-scanning'
  app.use(`${base}/*`, async (context, next) => {
    const repository = of(context)
    if (!repository) return context.json({ message: 'Not Found' }, 404)
    if (repository.hasCodeScanning) return next()
    return context.json({ message: 'Resource not accessible by personal access token' }, 403)
  })
  app.post(`${base}/sarifs`, async (context) => {
    const repository = of(context)!
    const body = asked.safeParse(await context.req.json())
    if (!body.success) return context.json({ message: 'Invalid request.' }, 422)
    const { commit_sha: commit, ref, sarif } = body.data
    const [, number] = /^refs\/pull\/(\d+)\/head$/.exec(ref) ?? []
    if (repository.pulls.get(Number(number))?.headCommit !== commit)
      return context.json({ message: 'commit not found' }, 422)
    const bytes = Buffer.from(sarif, 'base64')
    if (bytes.length > mostBytes) return context.json({ message: 'Payload Too Large' }, 413)
    let value: unknown
    try {
      value = JSON.parse(gunzipSync(bytes).toString())
    } catch {
      return context.json({ message: 'Bad Request' }, 400)
    }
    const upload = processed(value, { commit, ref })
    repository.uploads.push(upload)
    const url = `https://api.github.com/repos/${repository.name}/code-scanning/sarifs/${upload.id}`
    return context.json({ id: upload.id, url }, 202)
  })
  app.get(`${base}/sarifs/:id`, (context) => {
    const upload = of(context)!.uploads.find(({ id }) => id === context.req.param('id'))
    if (!upload) return context.json({ message: 'Not Found' }, 404)
    const { state, errors } = upload
    return context.json({ processing_status: state, analyses_url: null, errors })
  })
  app.get(`${base}/analyses`, (context) => {
    const all = of(context)!.uploads.filter(
      ({ ref, state }) => ref === context.req.query('ref') && state === 'complete',
    )
    if (all.length === 0) return context.json({ message: 'no analysis found' }, 404)
    const latest = all.toReversed().slice(0, Number(context.req.query('per_page') ?? 30))
    return context.json(
      latest.map(({ commit, ref, results }) => ({
        commit_sha: commit,
        ref,
        results_count: results,
      })),
    )
  })
}

function processed(value: unknown, about: Pick<Upload, 'commit' | 'ref'>): Upload {
  const read = log.safeParse(value)
  const errors = read.success
    ? inconsistenciesIn(read.data)
    : read.error.issues.map(({ path, message: why }) => `${path.join('.')}: ${why}`)
  const results = read.success ? read.data.runs.flatMap((one) => one.results).length : 0
  const state = errors.length === 0 ? 'complete' : 'failed'
  return { id: randomUUID(), ...about, state, errors, log: value, results }
}

/** Rules that results name, and identities that no two results have. */
function inconsistenciesIn({ runs }: z.infer<typeof log>): string[] {
  return runs.flatMap(({ tool: { driver }, results }) => {
    const wrong = results.filter(({ ruleId, ruleIndex }) => driver.rules[ruleIndex]?.id !== ruleId)
    const names = results.map((one) => one.partialFingerprints.primaryLocationLineHash)
    return [
      ...wrong.map(({ ruleId }) => `no rule ${ruleId}`),
      ...(new Set(names).size < names.length ? ['two results have one fingerprint'] : []),
    ]
  })
}

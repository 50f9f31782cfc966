/** What is looked at to see whether a deployment works. */
import type * as z from 'zod/mini'
import { errorEnvelopeSchema } from '../../shared/api/errors.ts'
import { aliveOperation, readinessSchema } from '../../shared/api/health.ts'
import { paths } from '../../shared/api/paths.ts'
import { retentionSchema } from '../../shared/api/retention.ts'
import { samplesOperation } from '../../shared/api/samples.ts'
import { sessionSchema } from '../../shared/api/session.ts'
import { statusSchema } from '../../shared/api/status.ts'
import { scorecardSchema } from '../../shared/score/scorecard.ts'

export type Check = {
  name: string
  /** What is wrong, or null. Rejects where nobody answers. */
  look: () => Promise<string | null>
}

/** GitHub's own mascot: an account that is always there. */
const wellKnownLogin = 'octocat'
const deadlineMilliseconds = 15_000

/** The checks of a deployment, in order. Without a login one is taken that exists there. */
export function smokeChecks(address: string, wanted: string | null): Check[] {
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, address), { ...init, signal: AbortSignal.timeout(deadlineMilliseconds) })
  const login = once(async () => wanted ?? (await sampleLogin(ask)) ?? wellKnownLogin)

  const json = <Schema extends z.ZodMiniType>(
    name: string,
    path: string,
    schema: Schema,
    judge: (value: z.infer<Schema>) => string | null = () => null,
  ): Check => ({
    name,
    async look() {
      const answer = await ask(path.replace('{login}', await login()))
      const parsed = schema.safeParse(await answer.json())
      if (!answer.ok) return `status ${answer.status}`
      return parsed.success ? judge(parsed.data) : 'does not have the form that it should'
    },
  })
  const image = (path: string, type: string, begins: string): Check => ({
    name: path,
    async look() {
      const answer = await ask(path.replace('LOGIN', await login()))
      const text = Buffer.from(await answer.arrayBuffer()).toString('latin1')
      const found = answer.headers.get('content-type')
      if (answer.status !== 200 || !found?.startsWith(type)) return `${answer.status} ${found}`
      return text.startsWith(begins) ? null : `does not begin as ${type} does`
    },
  })

  return [
    json('alive', paths.alive, aliveOperation.output),
    json('ready', paths.ready, readinessSchema, ({ dependencies }) => {
      const failing = dependencies.filter(({ state }) => state === 'failing')
      return failing.length > 0 ? failing.map(({ name }) => name).join(', ') : null
    }),
    { name: 'the first page and its headers', look: () => firstPage(ask) },
    json('a scan', paths.scan, scorecardSchema),
    { name: 'an error', look: () => wrongLogin(ask) },
    image('/badge/LOGIN.svg', 'image/svg+xml', '<svg'),
    image('/card/LOGIN.svg', 'image/svg+xml', '<svg'),
    image('/card/LOGIN.png', 'image/png', '\x89PNG'),
    { name: 'a session, begun and forgotten', look: () => session(ask, new URL(address).origin) },
    json('the status', paths.status, statusSchema),
    json('what is stored', paths.retention, retentionSchema, ({ classes }) => {
      const breaches = classes.filter(({ isBreach }) => isBreach)
      return breaches.length > 0 ? breaches.map(({ name }) => name).join(', ') : null
    }),
    { name: 'metrics only with their token', look: () => hiddenMetrics(ask) },
  ]
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => (made ??= make())
}

async function sampleLogin(ask: Ask): Promise<string | undefined> {
  const samples = samplesOperation.output.parse(await (await ask(paths.samples)).json())
  return samples.logins[0]
}

/** What a page must say to browsers, and what it must not let them do. */
const neededHeaders: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /default-src 'none'/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
}

async function firstPage(ask: Ask): Promise<string | null> {
  const page = await ask('/')
  if (!page.ok || !(await page.text()).includes('<!doctype html>')) return `status ${page.status}`
  const missing = Object.entries(neededHeaders)
    .filter(([name, form]) => !form.test(page.headers.get(name) ?? ''))
    .map(([name]) => name)
  return missing.length > 0 ? `lacks ${missing.join(', ')}` : null
}

async function wrongLogin(ask: Ask): Promise<string | null> {
  const answer = await ask(paths.scan.replace('{login}', 'no--login'))
  const parsed = errorEnvelopeSchema.safeParse(await answer.json())
  const isRight = parsed.success && parsed.data.error.code === 'invalid_login'
  return isRight && answer.status === 422 ? null : `status ${answer.status}`
}

async function session(ask: Ask, origin: string): Promise<string | null> {
  const begun = await ask(paths.session, { method: 'POST', headers: { origin } })
  const [cookie = ''] = (begun.headers.get('set-cookie') ?? '').split(';')
  if (!cookie.startsWith('__Host-')) return `status ${begun.status}, and no cookie`
  const kindOf = async () =>
    sessionSchema.parse(await (await ask(paths.session, { headers: { cookie } })).json()).kind
  if ((await kindOf()) !== 'guest') return 'is not there after it began'
  await ask(paths.session, { method: 'DELETE', headers: { origin, cookie } })
  return (await kindOf()) === 'none' ? null : 'is there after it was forgotten'
}

async function hiddenMetrics(ask: Ask): Promise<string | null> {
  const { status } = await ask(paths.metrics)
  return status === 401 || status === 404 ? null : `status ${status}`
}

/**
 * Stand-ins for GitLab and Bitbucket Cloud as authorization servers, with what each is strict about: GitLab compares
 * redirect URIs sign by sign, asks for PKCE’s verifier where there was a challenge, gives refresh tokens that serve
 * once and ends all of a family whose used one comes again; Bitbucket knows no PKCE, takes the client’s secret by
 * Basic alone, keeps its refresh tokens and takes none back. Sources: GitLab Docs, "OAuth 2.0 identity provider
 * API"; Atlassian, "OAuth 2.0" of Bitbucket Cloud.
 */
import { createHash, randomBytes } from 'node:crypto'
import { Hono, type Context } from 'hono'
import type { FetchHandler } from '../serve.ts'
import { BrokenConnection, type Fault } from './stand-in.ts'

const lifetimeSeconds = 7_200
const codeSeconds = 600

interface Family {
  login: string
  access: { token: string; endsAt: number } | null
  refresh: string | null
  used: Set<string>
}

interface Code {
  login: string
  redirectUri: string
  challenge: string | null
  endsAt: number
}

export interface OAuthRegistration {
  host: 'gitlab' | 'bitbucket'
  clientId: string
  clientSecret: string
  /** Where it may send browsers back; set once the service is there. */
  redirectUri: string
}

export interface OAuthStandIn {
  fetch: FetchHandler
  registration: OAuthRegistration
  /** What a person does there: looks at the page, and says yes or no. Where the browser is sent then. */
  decide: (address: string, decision?: 'yes' | 'no') => Promise<string>
  isLive: (access: string) => boolean
  /** `aheadMilliseconds`: so much later it is there. `endsFamilies`: a used refresh token is a stolen one. */
  rules: { aheadMilliseconds: number; lifetimeSeconds: number; endsFamilies: boolean }
  faults: Fault[]
  /** What was asked of its token endpoints, in order: `code`, `refresh`, `reuse`, `revoke`. */
  seen: string[]
  /** The person takes back what they allowed. */
  forget: () => void
  /** The host’s API for who shows an access token: it is asked with its own one. */
  before: (api: FetchHandler, own: string) => FetchHandler
}

/** `time` gives milliseconds since 1970. */
export function createOAuthStandIn(
  registration: OAuthRegistration,
  time: () => number = Date.now,
): OAuthStandIn {
  const isGitLab = registration.host === 'gitlab'
  const rules = { aheadMilliseconds: 0, lifetimeSeconds, endsFamilies: true }
  const now = () => time() + rules.aheadMilliseconds
  const families: Family[] = []
  const codes = new Map<string, Code>()
  const seen: string[] = []
  const faults: Fault[] = []
  const paths = isGitLab
    ? { authorize: '/oauth/authorize', token: '/oauth/token' }
    : { authorize: '/site/oauth2/authorize', token: '/site/oauth2/access_token' }

  const isLive = (access: string) =>
    families.some((one) => one.access?.token === access && one.access.endsAt > now())
  const end = (family: Family) => Object.assign(family, { access: null, refresh: null })

  const give = (family: Family) => {
    const isRotated = isGitLab || family.refresh === null
    if (isRotated && family.refresh !== null) family.used.add(family.refresh)
    const refresh = isRotated ? token() : family.refresh!
    const access = { token: token(), endsAt: now() + rules.lifetimeSeconds * 1000 }
    Object.assign(family, { access, refresh })
    return {
      access_token: access.token,
      token_type: isGitLab ? 'Bearer' : 'bearer',
      expires_in: rules.lifetimeSeconds,
      refresh_token: refresh,
      ...(isGitLab
        ? { scope: 'api', created_at: Math.floor(now() / 1000) }
        : { scopes: 'webhook pullrequest:write', state: 'authorization_code' }),
    }
  }

  const isClient = (context: Context, form: Form): boolean => {
    const { clientId, clientSecret } = registration
    const [kind, shown = ''] = (context.req.header('authorization') ?? '').split(' ')
    if (kind === 'Basic') {
      // Both are written as in a form (RFC 6749, section 2.3.1).
      const [id, secret] = atob(shown).split(':').map(fromForm)
      return id === clientId && secret === clientSecret
    }
    return isGitLab && form['client_id'] === clientId && form['client_secret'] === clientSecret
  }

  const ofCode = (form: Form): Family | null => {
    const code = codes.get(form['code'] ?? '')
    codes.delete(form['code'] ?? '')
    if (!code || code.endsAt <= now() || code.redirectUri !== form['redirect_uri']) return null
    const verifier = form['code_verifier'] ?? ''
    const hash = createHash('sha256').update(verifier).digest('base64url')
    if (code.challenge !== null && code.challenge !== hash) return null
    const family: Family = { login: code.login, access: null, refresh: null, used: new Set() }
    families.push(family)
    seen.push('code')
    return family
  }

  const ofRefresh = (form: Form): Family | null => {
    const shown = form['refresh_token'] ?? ''
    const stolen = families.find(({ used }) => used.has(shown))
    if (stolen) {
      seen.push('reuse')
      if (rules.endsFamilies) end(stolen)
      return null
    }
    const family = families.find(({ refresh }) => refresh === shown) ?? null
    if (family) seen.push('refresh')
    return family
  }

  const isRedirect = (given: string | undefined) =>
    given !== undefined &&
    (isGitLab ? given === registration.redirectUri : given.startsWith(registration.redirectUri))

  const app = new Hono()
  app.get(paths.authorize, (context) => {
    const asked = context.req.query()
    const isKnown =
      asked['client_id'] === registration.clientId && isRedirect(asked['redirect_uri'])
    if (!isKnown || asked['response_type'] !== 'code') return context.text('Invalid request', 400)
    if (isGitLab && asked['scope'] !== 'api') return context.text('Invalid scope', 400)
    const fields = Object.entries(asked).map(
      ([name, value]) => `<input type="hidden" name="${name}" value="${escaped(value)}">`,
    )
    return context.html(
      `<title>Authorize</title><form method="post">${fields.join('')}<button name="decision" value="yes">Authorize</button><button name="decision" value="no">Deny</button></form>`,
    )
  })
  app.post(paths.authorize, async (context) => {
    const form = await context.req.parseBody<Form>()
    const back = new URL(form['redirect_uri']!)
    if (form['state'] !== undefined) back.searchParams.set('state', form['state'])
    if (form['decision'] !== 'yes') {
      back.searchParams.set('error', 'access_denied')
      back.searchParams.set('error_description', 'The resource owner denied the request.')
      return context.redirect(back.href, 302)
    }
    const code = token()
    const isChallenged = isGitLab && form['code_challenge_method'] === 'S256'
    codes.set(code, {
      login: 'ada',
      redirectUri: form['redirect_uri']!,
      challenge: isChallenged ? (form['code_challenge'] ?? null) : null,
      endsAt: now() + codeSeconds * 1000,
    })
    back.searchParams.set('code', code)
    return context.redirect(back.href, 302)
  })
  app.post(paths.token, async (context) => {
    const form = await context.req.parseBody<Form>()
    if (!isClient(context, form)) return context.json({ error: 'invalid_client' }, 401)
    const kind = form['grant_type']
    if (kind !== 'authorization_code' && kind !== 'refresh_token')
      return context.json({ error: 'unsupported_grant_type' }, 400)
    const family = kind === 'refresh_token' ? ofRefresh(form) : ofCode(form)
    if (family) return context.json(give(family))
    const error_description = 'The provided authorization grant is invalid, expired, revoked.'
    return context.json({ error: 'invalid_grant', error_description }, 400)
  })
  if (isGitLab)
    app.post('/oauth/revoke', async (context) => {
      const form = await context.req.parseBody<Form>()
      if (!isClient(context, form)) return context.json({ error: 'unauthorized_client' }, 403)
      const shown = form['token']
      const family = families.find(
        ({ refresh, access }) => refresh === shown || access?.token === shown,
      )
      if (family) end(family)
      seen.push('revoke')
      return context.json({})
    })

  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    const asked = `${request.method} ${pathname}`
    const fault = faults.find((one) => one.times > 0 && asked.includes(one.of))
    if (!fault) return app.fetch(request)
    fault.times -= 1
    if (fault.isAfter) await app.fetch(request)
    if (fault.status === undefined) throw new BrokenConnection('connection reset')
    const headers = { 'content-type': 'application/json', ...fault.headers }
    return new Response(fault.body ?? '{}', { status: fault.status, headers })
  }

  return {
    fetch: answer,
    registration,
    isLive,
    rules,
    faults,
    seen,
    forget: () => families.forEach(end),
    async decide(address, decision = 'yes') {
      const page = await answer(new Request(address))
      if (page.status !== 200) throw new Error(`${page.status}: ${await page.text()}`)
      const body = new URLSearchParams({ decision })
      for (const [, name, value] of (await page.text()).matchAll(/name="(\w+)" value="([^"]*)">/g))
        if (name !== 'decision') body.set(name!, unescaped(value!))
      const url = new URL(address)
      const sent = await answer(new Request(url.origin + url.pathname, { method: 'POST', body }))
      return sent.headers.get('location')!
    },
    before: (api, own) => async (request) => {
      const [kind, shown = ''] = (request.headers.get('authorization') ?? '').split(' ')
      if (kind !== 'Bearer' || shown === own) return api(request)
      if (!isLive(shown)) return Response.json({ error: 'invalid_token' }, { status: 401 })
      const headers = new Headers(request.headers)
      headers.set('authorization', `Bearer ${own}`)
      const body = request.body === null ? null : await request.arrayBuffer()
      return api(new Request(request.url, { method: request.method, headers, body }))
    },
  }
}

type Form = Record<string, string>

const fromForm = (text: string): string => decodeURIComponent(text.split('+').join(' '))
const token = () => Buffer.from(randomBytes(32)).toString('hex')
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

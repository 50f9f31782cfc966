/**
 * GitHub's OAuth: the web flow with PKCE, the device flow, whose a token is, and its end. Errors come
 * as GitHub sends them: with status 200 where RFC 6749 says 400.
 */
import { foldLogin as fold } from '../../../shared/evidence/index.ts'
import type { Refused } from '../faults/index.ts'
import { deviceSeconds, type Grants } from './grants.ts'
import { consentPage, devicePage } from './pages.ts'

export type OAuthApp = { clientId: string; clientSecret: string }

/** The app that the stand-in knows. */
export const standInApp: OAuthApp = {
  clientId: 'stand-in-app',
  clientSecret: 'the secret of the app that the stand-in knows',
}

const json = (body: unknown, status = 200): Refused => ({
  status,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json; charset=utf-8' },
})
const html = (body: string, status = 200): Refused => ({
  status,
  body,
  headers: { 'content-type': 'text/html; charset=utf-8' },
})
const problem = (error: string, more: object = {}) =>
  json({ error, error_description: `The stand-in refuses: ${error}.`, ...more })

type Asked = { method: string; url: URL; body: string; authorization: string | null }

/** Answers what is about signing in; null for any other request. */
export function answerOAuth(
  grants: Grants,
  logins: readonly string[],
  app: OAuthApp,
  now: () => Date,
  asked: Asked,
): Refused | null {
  const { method, url, body } = asked
  const form = new URLSearchParams(body)
  switch (`${method} ${url.pathname}`) {
    case 'GET /login/oauth/authorize':
      return refusedApp(url.searchParams, app) ?? html(consentPage(url.searchParams, logins))
    case 'POST /login/oauth/authorize':
      return refusedApp(form, app) ?? decide(grants, logins, form)
    case 'POST /login/oauth/access_token':
      return exchange(grants, app, now, form)
    case 'POST /login/device/code':
      return startDevice(grants, app, url, form)
    case 'GET /login/device':
      return html(devicePage(logins))
    case 'POST /login/device':
      return decideDevice(grants, logins, form)
  }
  const [, what] = /^\/applications\/[^/]+\/(token|grant)$/.exec(url.pathname) ?? []
  return what && method === 'DELETE' ? revoke(grants, app, asked, what) : null
}

function refusedApp(query: URLSearchParams, app: OAuthApp): Refused | null {
  const isApp = query.get('client_id') === app.clientId
  const isAddress = URL.canParse(query.get('redirect_uri') ?? '')
  return isApp && isAddress ? null : html('<!doctype html><title>404</title>Not found', 404)
}

function decide(grants: Grants, logins: readonly string[], form: URLSearchParams): Refused {
  const redirectUri = form.get('redirect_uri')!
  const location = new URL(redirectUri)
  const login = logins.find((one) => fold(one) === fold(form.get('login') ?? ''))
  if (form.get('decision') === 'denied') {
    location.searchParams.set('error', 'access_denied')
  } else {
    if (!login) return html(consentPage(form, logins), 422)
    const isHashed = form.get('code_challenge_method') === 'S256'
    const challenge = isHashed ? form.get('code_challenge') : null
    const scope = form.get('scope') ?? ''
    const code = grants.addCode({ login, scope, redirectUri, challenge })
    location.searchParams.set('code', code)
  }
  location.searchParams.set('state', form.get('state') ?? '')
  return { status: 302, body: '', headers: { location: location.href } }
}

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code'

function exchange(grants: Grants, app: OAuthApp, now: () => Date, form: URLSearchParams): Refused {
  if (form.get('client_id') !== app.clientId) return problem('incorrect_client_credentials')
  if (form.get('grant_type') === deviceGrant) return pollDevice(grants, now, form)
  if (form.get('client_secret') !== app.clientSecret) return problem('incorrect_client_credentials')
  const code = grants.takeCode(
    form.get('code') ?? '',
    form.get('code_verifier'),
    form.get('redirect_uri'),
  )
  return code ? json(grants.issue(code.login, code.scope)) : problem('bad_verification_code')
}

function startDevice(grants: Grants, app: OAuthApp, url: URL, form: URLSearchParams): Refused {
  if (form.get('client_id') !== app.clientId) return problem('incorrect_client_credentials')
  const { deviceCode, device } = grants.addDevice(form.get('scope') ?? '')
  return json({
    device_code: deviceCode,
    user_code: device.userCode,
    verification_uri: `${url.origin}/login/device`,
    expires_in: deviceSeconds,
    interval: device.intervalSeconds,
  })
}

function pollDevice(grants: Grants, now: () => Date, form: URLSearchParams): Refused {
  const deviceCode = form.get('device_code') ?? ''
  const device = grants.device(deviceCode)
  const at = now().getTime()
  if (!device) return problem('incorrect_device_code')
  if (device.endsAt <= at) return problem('expired_token')
  const isEarly = device.polledAt !== null && at - device.polledAt < device.intervalSeconds * 1000
  device.polledAt = at
  if (isEarly) {
    device.intervalSeconds += 5
    return problem('slow_down', { interval: device.intervalSeconds })
  }
  if (device.decision === null) return problem('authorization_pending')
  grants.forgetDevice(deviceCode)
  if (device.decision === 'denied') return problem('access_denied')
  return json(grants.issue(device.decision.login, device.scope))
}

function decideDevice(grants: Grants, logins: readonly string[], form: URLSearchParams): Refused {
  const device = grants.deviceOfUser(form.get('user_code') ?? '')
  const login = logins.find((one) => fold(one) === fold(form.get('login') ?? ''))
  if (!device || !login) return html(devicePage(logins, 'There is no such code.'), 422)
  device.decision = form.get('decision') === 'denied' ? 'denied' : { login }
  return html(devicePage(logins, 'That is all: go back to your device.'))
}

function revoke(
  grants: Grants,
  app: OAuthApp,
  { url, body, authorization }: Asked,
  what: string,
): Refused {
  const basic = `Basic ${btoa(`${app.clientId}:${app.clientSecret}`)}`
  if (authorization !== basic || !url.pathname.startsWith(`/applications/${app.clientId}/`)) {
    return json({ message: 'Not Found' }, 404)
  }
  const token = tokenOf(body)
  const holder = token === null ? null : grants.holderOf(token)
  if (token === null || !holder) return json({ message: 'Validation Failed' }, 422)
  if (what === 'grant') grants.endAllOf(holder.login)
  else grants.endToken(token)
  return { status: 204, body: '', headers: {} }
}

function tokenOf(body: string): string | null {
  try {
    const { access_token: token } = JSON.parse(body) as { access_token?: unknown }
    return typeof token === 'string' ? token : null
  } catch {
    return null
  }
}

import * as oauth from 'oauth4webapi'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { standInApp } from '../dev/github/index.ts'
import { sessionSchema } from '../shared/api/session.ts'
import { startSystem, type System } from './system.ts'
import { problemOf, quickInterval, terminalOf, type Terminal } from './terminal.ts'
import { agree, visitorOf } from './visitor.ts'

const session = '/api/v1/session'

describe.each(['kv', 'upstash'] as const)('signing in from a terminal (%s)', (sessionStore) => {
  let system: System
  let terminal: Terminal
  beforeAll(async () => {
    system = await startSystem({ sessionStore })
    system.github.control.setOAuth({ deviceIntervalSeconds: quickInterval })
    terminal = await terminalOf(system)
  })
  afterAll(() => system?.stop())

  const loginOf = async (accessToken: string) => {
    const answer = await terminal.ask(accessToken, session)
    return sessionSchema.parse(await answer.json()).login
  }

  it('works with a client that knows nothing but the standards', async () => {
    const { device_code: deviceCode, user_code: userCode, ...start } = await terminal.begin()
    expect(start).toMatchObject({ expires_in: 900, interval: quickInterval })
    expect(start.verification_uri).toBe(`${system.github.url}/login/device`)
    expect(await problemOf(terminal.pollInTime(deviceCode))).toBe('authorization_pending')
    expect(await terminal.letIn(userCode, 'ada-atlas')).toBe(200)
    const { accessToken, refreshToken } = await terminal.pollInTime(deviceCode)
    expect(await loginOf(accessToken)).toBe('ada-atlas')
    expect(refreshToken).toMatch(/^gpr_[0-9A-Za-z]{71}$/)
    expect(await problemOf(terminal.pollInTime(deviceCode))).toBe('invalid_grant')
  })

  it('gives access tokens of a quarter of an hour that others can verify (RFC 9068)', async () => {
    const { accessToken } = await terminal.signIn('ada-atlas')
    const claims = await terminal.verify(accessToken)
    expect(claims.exp - claims.iat).toBe(900)
    expect(claims).toMatchObject({ client_id: 'phantom-cli', iss: system.url.origin })
    const clear = Buffer.from(accessToken.split('.')[1]!, 'base64url').toString()
    expect(clear).not.toMatch(/ada|gho_/)
  })

  it('says no where somebody said no', async () => {
    const { device_code: deviceCode, user_code: userCode } = await terminal.begin()
    await terminal.letIn(userCode, 'ada-atlas', 'denied')
    expect(await problemOf(terminal.pollInTime(deviceCode))).toBe('access_denied')
    expect(await problemOf(terminal.pollInTime(deviceCode))).toBe('invalid_grant')
  })

  it('slows a device down that asks too often, without asking GitHub', async () => {
    system.github.control.setOAuth({ deviceIntervalSeconds: 5 })
    const { device_code: deviceCode } = await terminal.begin()
    system.github.control.setOAuth({ deviceIntervalSeconds: quickInterval })
    system.github.control.clearRequests()
    for (let times = 0; times < 3; times += 1) {
      expect(await problemOf(terminal.poll(deviceCode))).toBe('slow_down')
    }
    expect(system.github.control.requests()).toEqual([])
  })

  it('goes on with each refresh token once; the tokens before it stay good for their time', async () => {
    const first = await terminal.signIn('mira-maintains')
    const second = await terminal.refresh(first.refreshToken)
    const third = await terminal.refresh(second.refreshToken)
    expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3)
    for (const { accessToken } of [first, second, third]) {
      expect(await loginOf(accessToken)).toBe('mira-maintains')
    }
  })

  it('ends for everybody when a refresh token is shown again', async () => {
    const first = await terminal.signIn('hana-hundreds')
    const other = await terminal.signIn('hana-hundreds')
    const second = await terminal.refresh(first.refreshToken)
    const tokensBefore = system.github.control.oauthTokens().length
    expect(await problemOf(terminal.refresh(first.refreshToken))).toBe('invalid_grant')
    expect(await problemOf(terminal.refresh(second.refreshToken))).toBe('invalid_grant')
    expect((await terminal.ask(second.accessToken, session)).status).toBe(401)
    expect(await loginOf(other.accessToken)).toBe('hana-hundreds')
    await expect.poll(() => system.github.control.oauthTokens().length).toBe(tokensBefore - 1)
  })

  it('ends for everybody when two use a refresh token at once', async () => {
    const { accessToken, refreshToken } = await terminal.signIn('noor-notebook')
    const both = [terminal.refresh(refreshToken), terminal.refresh(refreshToken)]
    const problems = await Promise.all(both.map(problemOf))
    expect(problems).toContain('invalid_grant')
    expect((await terminal.ask(accessToken, session)).status).toBe(401)
  })

  it('ends when its refresh token is given back, and the answer is the same for any text', async () => {
    const { accessToken, refreshToken } = await terminal.signIn('rafi-rising')
    await terminal.revoke(refreshToken)
    await terminal.revoke(refreshToken)
    await terminal.revoke('anything')
    expect((await terminal.ask(accessToken, session)).status).toBe(401)
    expect(await problemOf(terminal.refresh(refreshToken))).toBe('invalid_grant')
  })

  it('is seen and ended from a browser of the same account', async () => {
    const { accessToken, refreshToken } = await terminal.signIn('kaito-kiwi')
    const visitor = visitorOf(system)
    await visitor.signIn('kaito-kiwi')
    const kinds = (await visitor.view()).holds.map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['refresh-family', 'session'])
    await visitor.ask('POST', '/api/v1/session/sign-out-everywhere')
    expect((await terminal.ask(accessToken, session)).status).toBe(401)
    expect(await problemOf(terminal.refresh(refreshToken))).toBe('invalid_grant')
  })
})

describe('the stand-in for GitHub, for a client of OAuth', () => {
  let system: System
  beforeAll(async () => {
    system = await startSystem()
  })
  afterAll(() => system?.stop())

  it('signs in by the web flow with state and PKCE', async () => {
    const { url } = system.github
    const server: oauth.AuthorizationServer = {
      issuer: url,
      authorization_endpoint: `${url}/login/oauth/authorize`,
      token_endpoint: `${url}/login/oauth/access_token`,
    }
    const app: oauth.Client = { client_id: standInApp.clientId }
    const redirectUri = 'http://127.0.0.1/callback'
    const verifier = oauth.generateRandomCodeVerifier()
    const state = oauth.generateRandomState()
    const address = new URL(server.authorization_endpoint!)
    address.search = new URLSearchParams({
      client_id: app.client_id,
      redirect_uri: redirectUri,
      response_type: 'code',
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).toString()
    const back = oauth.validateAuthResponse(
      server,
      app,
      await agree(address.href, 'ada-atlas'),
      state,
    )
    const answer = await oauth.authorizationCodeGrantRequest(
      server,
      app,
      oauth.ClientSecretPost(standInApp.clientSecret),
      back,
      redirectUri,
      verifier,
      {
        [oauth.allowInsecureRequests]: true,
        headers: new Headers({ accept: 'application/json', 'user-agent': 'a client' }),
      },
    )
    const tokens = await oauth.processAuthorizationCodeResponse(server, app, answer)
    const headers = { authorization: `Bearer ${tokens.access_token}`, 'user-agent': 'a client' }
    const user = await fetch(`${url}/user`, { headers })
    expect(await user.json()).toMatchObject({ login: 'ada-atlas' })
  })
})

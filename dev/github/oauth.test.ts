import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { exampleNow, exampleStandIn } from './example.ts'
import { standInApp, type GitHubStandIn } from './index.ts'

const redirectUri = 'https://scope.example/callback'
const verifier = 'v'.repeat(43)
const challenge = createHash('sha256').update(verifier).digest('base64url')
const agent = { 'user-agent': 'test' }

let now: number
let github: GitHubStandIn
beforeEach(() => {
  now = exampleNow.getTime()
  github = exampleStandIn(() => new Date(now))
})

const post = (path: string, form: Record<string, string>) =>
  github.fetch(
    new Request(`https://github.com${path}`, {
      method: 'POST',
      headers: agent,
      body: new URLSearchParams(form),
    }),
  )
type Answer = { access_token?: string; error?: string; interval?: number; device_code?: string }
const answerOf = async (response: Response) => (await response.json()) as Answer

async function code(more: Record<string, string> = {}): Promise<string> {
  const answer = await post('/login/oauth/authorize', {
    client_id: standInApp.clientId,
    redirect_uri: redirectUri,
    state: 'a state',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    login: 'ADA',
    ...more,
  })
  expect(answer.status).toBe(302)
  const { searchParams } = new URL(answer.headers.get('location')!)
  expect(searchParams.get('state')).toBe('a state')
  return searchParams.get('code')!
}
const exchange = async (more: Record<string, string>) =>
  answerOf(
    await post('/login/oauth/access_token', {
      client_id: standInApp.clientId,
      client_secret: standInApp.clientSecret,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      ...more,
    }),
  )
const userOf = async (token: string) => {
  const headers = { ...agent, authorization: `Bearer ${token}` }
  const answer = await github.fetch(new Request('https://api.github.com/user', { headers }))
  return { status: answer.status, login: ((await answer.json()) as { login?: string }).login }
}
const end = async (what: 'token' | 'grant', token: string, secret = standInApp.clientSecret) =>
  (
    await github.fetch(
      new Request(`https://api.github.com/applications/${standInApp.clientId}/${what}`, {
        method: 'DELETE',
        headers: { ...agent, authorization: `Basic ${btoa(`${standInApp.clientId}:${secret}`)}` },
        body: JSON.stringify({ access_token: token }),
      }),
    )
  ).status

describe('signing in at the stand-in for GitHub', () => {
  it('gives a token for a code, once, and says whose it is', async () => {
    const text = await code()
    const { access_token: token = '' } = await exchange({ code: text })
    expect(token).toMatch(/^gho_\w{36}$/)
    expect(await userOf(token)).toEqual({ status: 200, login: 'Ada' })
    expect((await exchange({ code: text })).error).toBe('bad_verification_code')
  })

  it.each([
    ['another verifier', { code_verifier: 'w'.repeat(43) }],
    ['another address', { redirect_uri: 'https://evil.example/' }],
    ['another secret', { client_secret: 'guessed' }],
    ['another app', { client_id: 'guessed' }],
    ['a code that is none', { code: 'guessed' }],
  ])('gives none for %s', async (_, more) => {
    expect((await exchange({ code: await code(), ...more })).access_token).toBeUndefined()
  })

  it('gives none without a verifier where there was a challenge, or ten minutes later', async () => {
    expect((await exchange({ code: await code(), code_verifier: '' })).error).toBeDefined()
    const text = await code()
    now += 10 * 60_000
    expect((await exchange({ code: text })).error).toBe('bad_verification_code')
  })

  it('asks who one is, and shows nothing of the address as markup', async () => {
    const url = new URL('https://github.com/login/oauth/authorize')
    url.searchParams.set('client_id', standInApp.clientId)
    url.searchParams.set('redirect_uri', redirectUri)
    url.searchParams.set('state', '"><script>alert(1)</script>')
    const page = await (await github.fetch(new Request(url, { headers: agent }))).text()
    expect(page).toContain('<option>Ada</option>')
    expect(page).not.toContain('<script>')
    url.searchParams.set('client_id', 'guessed')
    expect((await github.fetch(new Request(url, { headers: agent }))).status).toBe(404)
  })

  it('ends a token, or all of an account, for the app alone', async () => {
    const tokens = []
    for (let count = 0; count < 3; count += 1) {
      tokens.push((await exchange({ code: await code() })).access_token!)
    }
    const [one = '', two = '', three = ''] = tokens
    expect(await end('token', one, 'guessed')).toBe(404)
    expect(await end('token', one)).toBe(204)
    expect((await userOf(one)).status).toBe(401)
    expect((await userOf(two)).status).toBe(200)
    expect(await end('grant', two)).toBe(204)
    expect((await userOf(three)).status).toBe(401)
    expect(await end('token', three)).toBe(422)
  })

  it('keeps ten tokens of an account: the oldest ends with the next', async () => {
    const tokens = []
    for (let count = 0; count < 11; count += 1) {
      tokens.push((await exchange({ code: await code() })).access_token!)
    }
    expect((await userOf(tokens[0]!)).status).toBe(401)
    expect((await userOf(tokens[1]!)).status).toBe(200)
  })
})

describe('a device at the stand-in for GitHub', () => {
  const start = async () =>
    (await answerOf(
      await post('/login/device/code', { client_id: standInApp.clientId }),
    )) as Answer & { user_code: string }
  const poll = async (deviceCode = '') =>
    answerOf(
      await post('/login/oauth/access_token', {
        client_id: standInApp.clientId,
        device_code: deviceCode,
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      }),
    )
  const decide = (userCode: string, decision = '') =>
    post('/login/device', { user_code: userCode.toLowerCase(), login: 'ada', decision })

  it('waits until somebody says yes, asking every five seconds', async () => {
    const { device_code: deviceCode, user_code: userCode, interval } = await start()
    expect(interval).toBe(5)
    expect((await poll(deviceCode)).error).toBe('authorization_pending')
    now += 4_000
    expect(await poll(deviceCode)).toMatchObject({ error: 'slow_down', interval: 10 })
    expect((await decide(userCode)).status).toBe(200)
    now += 10_000
    const { access_token: token = '' } = await poll(deviceCode)
    expect((await userOf(token)).login).toBe('Ada')
    now += 10_000
    expect((await poll(deviceCode)).error).toBe('incorrect_device_code')
  })

  it('hears a no, and the end of its time', async () => {
    const denied = await start()
    await decide(denied.user_code, 'denied')
    expect((await poll(denied.device_code)).error).toBe('access_denied')
    const late = await start()
    now += 900_000
    expect((await poll(late.device_code)).error).toBe('expired_token')
    expect((await decide('AAAA-AAAA')).status).toBe(422)
  })
})

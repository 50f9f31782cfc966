/** Requests to a host in whose name somebody signed in: sent with the token of the moment, and once more where it ended. */
import { describe, expect, it } from 'vitest'
import { createRequests } from '../hosts/requests.ts'
import { signedInHook } from './sign-in.fixture.ts'

const apiUrl = 'https://gitlab.com/api/v4'

/** The host’s API, which says what it was sent; and requests to it as a review makes them. */
async function reviewOf(host: 'gitlab' | 'bitbucket' = 'gitlab') {
  const hook = await signedInHook(host)
  const { doors, hookId, standIn } = hook
  const asked: { method: string; token: string; body: string }[] = []
  const api = standIn.before(async (request) => {
    asked.push({ method: request.method, token: '', body: await request.text() })
    return Response.json({})
  }, 'of the API itself')
  const tokens: string[] = []
  const send = async (request: Request) => {
    tokens.push(request.headers.get('authorization') ?? 'none')
    expect(request.headers.has('private-token')).toBe(false)
    return api(request)
  }
  const record = await hook.recordNow()
  const { credential, through } = doors.signIns.wayOf(hookId, record)
  const access = { apiUrl, credential, send: through(send), now: doors.renewal.now }
  const requests = createRequests(access, { 'private-token': credential.token })
  const signal = new AbortController().signal
  const write = (text: string) =>
    requests.ask({ method: 'POST', path: '/notes', body: { text }, signal })
  return { ...hook, asked, tokens, write }
}

describe('a review whose token ends in the middle', () => {
  it('renews it once, says again what was refused, and goes on', async () => {
    const { standIn, asked, tokens, write, doors } = await reviewOf()
    await write('before')
    standIn.rules.aheadMilliseconds = 3 * 60 * 60_000
    const all = Array.from({ length: 6 }, (_, at) => `note ${at}`)
    await Promise.all(all.map(write))
    expect(asked.map(({ body }) => body).toSorted()).toEqual(
      ['before', ...all].map((text) => JSON.stringify({ text })).toSorted(),
    )
    expect(standIn.seen).toEqual(['code', 'refresh'])
    expect(new Set(tokens).size).toBe(2)
    expect(doors.over.times).toBe(0)
  })

  it('stops where somebody has to sign in again', async () => {
    const { standIn, write, doors } = await reviewOf()
    standIn.forget()
    await expect(write('a note')).rejects.toMatchObject({ kind: 'credentials' })
    await expect(write('a note')).rejects.toMatchObject({ kind: 'credentials' })
    expect(doors.over.times).toBe(1)
  })
})

it('a host that refuses every token costs one refresh token, not one for each request', async () => {
  const { doors, hookId, standIn, recordNow } = await signedInHook()
  const { through } = doors.signIns.wayOf(hookId, await recordNow())
  let asked = 0
  const send = through(async () => {
    asked += 1
    return new Response(null, { status: 401 })
  })
  for (let times = 0; times < 5; times += 1)
    expect((await send(new Request(`${apiUrl}/user`))).status).toBe(401)
  expect([asked, standIn.seen]).toEqual([6, ['code', 'refresh']])
})

it('a token of its owner’s goes its own way', async () => {
  const { doors } = await signedInHook()
  const { hookId } = await doors.makeHook('gitlab')
  const { record } = (await doors.records.find(hookId))!
  const { credential, through } = doors.signIns.wayOf(hookId, record)
  expect(credential).toEqual({ kind: 'token', token: record.token })
  const send = async () => new Response()
  expect(through(send)).toBe(send)
  expect(await doors.signIns.end(record)).toBeNull()
})

it.each([
  ['gitlab', true],
  ['bitbucket', null],
] as const)('a sign-in at %s ends at its host where that can be: %s', async (host, ended) => {
  const { doors, standIn, tokens, recordNow } = await signedInHook(host)
  expect(await doors.signIns.end(await recordNow())).toBe(ended)
  expect(standIn.isLive(tokens.access)).toBe(ended !== true)
})

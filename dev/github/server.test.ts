import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developersOf } from '../facts/index.ts'
import { ada, exampleNow, headersWith } from './example.ts'
import { serveGitHubStandIn, type LoggedRequest, type ServedStandIn } from './index.ts'

let served: ServedStandIn

beforeAll(async () => {
  served = await serveGitHubStandIn({
    developers: developersOf([ada]),
    now: () => exampleNow,
    port: 0,
  })
})
afterAll(() => served.close())

const control = (method: string, what: string, body?: unknown) =>
  fetch(`${served.url}/_stand-in/${what}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
const user = (signal?: AbortSignal) =>
  fetch(`${served.url}/users/ada`, { headers: headersWith(), signal: signal ?? null })
const requests = async () => (await (await control('GET', 'requests')).json()) as LoggedRequest[]

describe('the stand-in on a socket', () => {
  it('answers GraphQL and REST', async () => {
    expect(await (await user()).json()).toMatchObject({ login: 'Ada' })
    const answer = await fetch(`${served.url}/graphql`, {
      method: 'POST',
      headers: headersWith(),
      body: JSON.stringify({ query: '{ user(login: "ada") { login } }' }),
    })
    expect(await answer.json()).toEqual({ data: { user: { login: 'Ada' } } })
  })
  it('links to itself', async () => {
    const response = await fetch(`${served.url}/users/ada/repos?per_page=1`, {
      headers: headersWith(),
    })
    expect(response.headers.get('link')).toContain(
      `<${served.url}/users/ada/repos?per_page=1&page=2>`,
    )
  })
  it('takes faults, budgets and the wish to forget from its control endpoint', async () => {
    expect((await control('POST', 'faults', { login: 'ada', fault: 'server-error' })).status).toBe(
      204,
    )
    expect((await user()).status).toBe(500)
    expect((await control('DELETE', 'faults')).status).toBe(204)
    expect(
      (await control('POST', 'budget', { token: 'token', resource: 'core', remaining: 0 })).status,
    ).toBe(204)
    expect((await user()).status).toBe(403)
    await control('POST', 'budget', { token: 'token', resource: 'core', remaining: 10 })
    expect((await user()).status).toBe(200)
    expect((await control('DELETE', 'requests')).status).toBe(204)
    expect(await requests()).toEqual([])
  })
  it('takes what an account writes on its own pages', async () => {
    const written = { login: 'ada', bio: 'Weaver', gists: [{ files: { 'loom.txt': 'warp' } }] }
    expect((await control('POST', 'profiles', written)).status).toBe(204)
    expect(await (await user()).json()).toMatchObject({ bio: 'Weaver' })
    expect((await control('POST', 'profiles', { bio: 'nobody' })).status).toBe(422)
  })
  it('says what is wrong with a control that it does not understand', async () => {
    const response = await control('POST', 'faults', { login: 'ada', fault: 'gremlins' })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('fault') })
    expect((await control('GET', 'weather')).status).toBe(404)
  })
  it('cuts the connection', async () => {
    await control('POST', 'faults', { login: 'ada', fault: 'connection-reset', times: 1 })
    await expect(user()).rejects.toThrow('fetch failed')
    expect((await user()).status).toBe(200)
  })
  it('lets a body drip', async () => {
    await control('POST', 'faults', { login: 'ada', fault: 'slow-body', latencyMs: 1, times: 1 })
    expect(await (await user()).json()).toMatchObject({ login: 'Ada' })
  })
  it('notices a client that leaves', async () => {
    await control('POST', 'faults', { login: 'ada', fault: 'never-answers', times: 1 })
    await control('DELETE', 'requests')
    const controller = new AbortController()
    const answer = user(controller.signal)
    await expect.poll(async () => (await requests()).length).toBe(1)
    controller.abort()
    await expect(answer).rejects.toThrow()
    await expect.poll(async () => (await requests())[0]?.abortedByClient).toBe(true)
  })
  it('refuses to start on a port that is taken', async () => {
    const port = Number(new URL(served.url).port)
    await expect(
      serveGitHubStandIn({ developers: developersOf([ada]), port }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

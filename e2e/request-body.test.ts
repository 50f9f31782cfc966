/** Bodies of requests through the running system: bounded before anything reads them. */
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { requestBounds } from '../shared/limits/limits.ts'
import { untilItAnswers } from './broken-connection.ts'
import { anotherClient, startSystem, type System } from './system.ts'

let system: System
beforeAll(async () => {
  system = await startSystem()
})
afterAll(() => system?.stop())

const path = '/api/v1/session'
const { bodyBytes, jsonDepth } = requestBounds

const post = async (body: string, type: string) => {
  const { origin } = system.url
  const headers = { origin, 'content-type': type }
  const response = await system.fetch(path, { method: 'POST', headers, body })
  const answer: unknown = await response.json()
  return response.ok ? 'let through' : errorEnvelopeSchema.parse(answer).error.code
}

/** Sends a body in pieces without saying how long it will be, for as long as somebody takes it. */
function postWithoutEnd(): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    let sent = 0
    const headers = { origin: system.url.origin, 'content-type': 'application/json' }
    const outgoing = request(
      new URL(path, system.url).href,
      { method: 'POST', headers },
      (response) => {
        resolve({ status: response.statusCode!, sent })
        outgoing.destroy()
      },
    )
    const piece = ' '.repeat(16 * 1024)
    const send = () => {
      if (outgoing.destroyed || sent > 1000 * bodyBytes) return
      sent += piece.length
      outgoing.write(piece, () => setTimeout(send, 2))
    }
    outgoing.once('error', reject)
    send()
  })
}

describe('the body of a request', () => {
  it.each([
    ['of JSON', '{"a":[1,"x"]}', 'application/json', 'let through'],
    ['of a form', 'a=1&b=2', 'application/x-www-form-urlencoded', 'let through'],
    ['of too much', JSON.stringify('x'.repeat(bodyBytes)), 'application/json', 'body_too_large'],
    [
      'of too much of a form',
      `a=${'x'.repeat(bodyBytes)}`,
      'application/x-www-form-urlencoded',
      'body_too_large',
    ],
    [
      'that is too deep',
      '['.repeat(jsonDepth + 1) + ']'.repeat(jsonDepth + 1),
      'application/json',
      'body_too_deep',
    ],
    ['that is half of JSON', '{"a":', 'application/json', 'body_malformed'],
    ['of another kind', 'hello', 'text/plain', 'media_type_unsupported'],
    ['of several parts', '--x--', 'multipart/form-data; boundary=x', 'media_type_unsupported'],
  ])('%s', async (_, body, type, expected) => {
    expect(await post(body, type)).toBe(expected)
  })

  it('is none for most: nothing has to be said of its kind', async () => {
    const headers = { origin: system.url.origin }
    expect((await system.fetch(path, { method: 'POST', headers })).status).toBe(200)
    expect((await system.fetch(path, { method: 'DELETE', headers })).status).toBe(200)
  })

  it.each([
    ['at an address that is none', '/api/v1/nothing', {}, 404],
    ['at the agents’ door, for its token', '/mcp', { authorization: 'Bearer nonsense' }, 401],
  ])('that is refused %s takes no other request with it', async (_, refusing, headers, status) => {
    const url = new URL(refusing, system.url)
    const body = JSON.stringify('x'.repeat(32 * bodyBytes))
    const { origin } = system.url
    for (let round = 0; round < 15; round += 1) {
      const sent = { ...anotherClient(), origin, 'content-type': 'application/json', ...headers }
      const refused = await fetch(url, { method: 'POST', headers: sent, body })
      expect(refused.status).toBe(status)
      const next = await fetch(new URL('/healthz', system.url), { method: 'GET' })
      expect(next.status).toBe(200)
    }
  })

  // The last: what it leaves behind in the local runtime may meet any later request.
  it('without end is refused, though it never ends', async () => {
    const { status, sent } = await postWithoutEnd()
    expect(status).toBe(413)
    expect(sent).toBeLessThan(1000 * bodyBytes)
    await untilItAnswers(system)
  })
})

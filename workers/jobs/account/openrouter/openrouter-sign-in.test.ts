import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openrouter } from '../../../../shared/studio/models/openrouter.ts'
import { PhantomError } from '../../../platform/errors/index.ts'
import { hostsOf } from '../../studio/providers/hosts.ts'
import {
  json,
  serveProvider,
  silence,
  type ProviderServer,
  type Reply,
} from '../../studio/providers/provider-server.fixture.ts'
import { createOpenRouterSignIn } from './openrouter-sign-in.ts'

const key = 'sk-or-v1-canary0123456789abcdefghijklmnopqrstuvwxyz'
const deadline = 300

let served: ProviderServer
beforeAll(async () => {
  served = await serveProvider(silence)
})
afterAll(() => served.close())

const exchange = () =>
  createOpenRouterSignIn(hostsOf(openrouter, served.url), deadline).exchange('a code', 'a verifier')

describe('signing in at OpenRouter', () => {
  it('begins at its own page, with the way back and the challenge', () => {
    const back = 'https://scope.example/callback?state=a-state'
    const url = new URL(createOpenRouterSignIn(hostsOf(openrouter)).authorizeUrl(back, 'hash'))
    expect(url.origin + url.pathname).toBe('https://openrouter.ai/auth')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      callback_url: back,
      code_challenge: 'hash',
      code_challenge_method: 'S256',
    })
  })

  it('trades a code for the bytes of a key', async () => {
    served.reply = json(200, { key, user_id: 'user_1' })
    expect(new TextDecoder().decode((await exchange())!)).toBe(key)
    const { method, path, headers, body } = served.seen.at(-1)!
    expect([method, path, headers['content-type']]).toEqual([
      'POST',
      '/api/v1/auth/keys',
      'application/json',
    ])
    expect(JSON.parse(body)).toEqual({
      code: 'a code',
      code_verifier: 'a verifier',
      code_challenge_method: 'S256',
    })
  })

  it.each([400, 403])('gives nothing for a code that is refused (%i)', async (status) => {
    served.reply = json(status, { error: { code: status, message: 'no' } })
    expect(await exchange()).toBeNull()
  })

  const text =
    (body: string): Reply =>
    (_, response) =>
      void response.end(body)
  const failures: Record<string, Reply> = {
    'an error of its own': json(500, { key }),
    'too many requests': json(429, {}),
    'a redirect': (_, response, url) => void response.writeHead(307, { location: url }).end(),
    'a text around a key': text(`{"key":"${key}" and more`),
    'no key': json(200, { user_id: 'user_1' }),
    'a key of somebody else': json(200, { key: key.replace('sk-or-', 'sk-') }),
    'a key that ends a header': json(200, { key: `${key}\r\nx: y` }),
    'more than it could be': text(JSON.stringify({ key, more: 'x'.repeat(20_000) })),
    silence,
  }
  it.each(Object.keys(failures))(
    'says that it does not work upon %s, and no more',
    async (kind) => {
      served.reply = failures[kind]!
      const before = served.seen.length
      const error = await exchange().catch((thrown: unknown) => thrown)
      expect(error).toEqual(new PhantomError('provider_unavailable'))
      expect((error as PhantomError).cause).toBeUndefined()
      expect(served.seen.length).toBe(before + 1)
    },
  )

  it('is asked nowhere else, whatever is configured', () => {
    for (const other of [
      'https://openrouter.example',
      'http://openrouter.ai',
      'https://a@openrouter.ai',
    ])
      expect(() => hostsOf(openrouter, other)).toThrow(TypeError)
  })
})

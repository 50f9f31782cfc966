import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { importAppKey } from './app-key.ts'
import { createAppTokens } from './app-token.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8') =>
  key.export({ type, format: 'pem' }) as string

/** Tokens from a GitHub that gives a token to each signed word, and keeps the words. */
function tokensWith(key: CryptoKey) {
  const words: string[] = []
  const tokens = createAppTokens(
    { appId: '123', installationId: '45', key },
    'https://api.example.invalid',
    async (request) => {
      words.push(request.headers.get('authorization')!.replace('Bearer ', ''))
      const expires_at = new Date(Date.now() + 3600_000).toISOString()
      return Response.json({ token: `token-${words.length}`, expires_at }, { status: 201 })
    },
    () => Date.now(),
  )
  return { words, token: () => tokens(new AbortController().signal).then((one) => one.token) }
}

describe("the key of a GitHub App's", () => {
  it.each(['pkcs1', 'pkcs8'] as const)('signs, given as %s', async (type) => {
    const { token, words } = tokensWith((await importAppKey(pem(privateKey, type)))!)
    expect(await token()).toBe('token-1')
    const { payload, protectedHeader } = await jwtVerify(words[0]!, publicKey)
    expect([protectedHeader.alg, payload.iss]).toEqual(['RS256', '123'])
  })

  it.each([1024, 4096])('may have %i bits', async (modulusLength) => {
    const other = generateKeyPairSync('rsa', { modulusLength }).privateKey
    expect(await importAppKey(pem(other, 'pkcs1'))).not.toBeNull()
  })

  it('may have its ends of lines written out, as in a variable', async () => {
    const inOneLine = pem(privateKey, 'pkcs1').replaceAll('\n', '\\n')
    expect(await importAppKey(inOneLine)).not.toBeNull()
  })

  it.each([
    ['nothing', ''],
    ['another text', 'a key that is none'],
    [
      'a key cut short',
      pem(privateKey, 'pkcs1').replace(/\n[^\n]+\n[^\n]+\n-----END/, '\n-----END'),
    ],
    ['a key of another kind', pem(generateKeyPairSync('ed25519').privateKey, 'pkcs8')],
    [
      'a key under a passphrase',
      privateKey.export({
        type: 'pkcs1',
        format: 'pem',
        cipher: 'aes-256-cbc',
        passphrase: 'secret',
      }) as string,
    ],
    ['a public key', publicKey.export({ type: 'spki', format: 'pem' }) as string],
  ])('is none where it is %s', async (_, text) => {
    expect(await importAppKey(text)).toBeNull()
  })
})

describe("a GitHub App's token", () => {
  it('is fetched once and kept', async () => {
    const { token, words } = tokensWith((await importAppKey(pem(privateKey, 'pkcs8')))!)
    expect([await token(), await token()]).toEqual(['token-1', 'token-1'])
    expect(words).toHaveLength(1)
  })
})

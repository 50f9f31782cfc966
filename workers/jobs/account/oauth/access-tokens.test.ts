import { describe, expect, it } from 'vitest'
import { newTokenKey } from '../../../../dev/tokens/token-key.ts'
import { accessTokenSeconds, createAccessTokens, type AccessTokens } from './access-tokens.ts'
import { forgedTokens } from '../../../../dev/tokens/forged-tokens.ts'
import { readTokenKeys } from './token-keys.ts'

const issuer = 'https://scope.example'
const start = Date.parse('2026-11-21T12:00:00Z')
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)
const grant = new Uint8Array(32).fill(9)
const [newest, older, gone] = ['newest', 'older', 'gone'].map(newTokenKey)
const set = (...keys: unknown[]) => JSON.stringify({ keys })

async function tokensOf(text: string, now = () => start, by = issuer): Promise<AccessTokens> {
  return createAccessTokens({ keys: (await readTokenKeys(text))!, issuer: by, random, now })
}
const ofTerminal = {
  subject: 'a name',
  clientId: 'phantom-cli',
  grant,
  audience: 'api',
  scopes: null,
} as const
const issue = (tokens: AccessTokens) => tokens.issue(ofTerminal)
const opened = { grant, scopes: null }

describe('an access token', () => {
  it('leads to the grant it is of, for a quarter of an hour', async () => {
    let now = start
    const tokens = await tokensOf(set(newest), () => now)
    const token = await issue(tokens)
    expect(await tokens.verify(token, 'api')).toEqual(opened)
    now = start + accessTokenSeconds * 1000 - 1
    expect(await tokens.verify(token, 'api')).toEqual(opened)
    now = start + (accessTokenSeconds + 6) * 1000
    expect(await tokens.verify(token, 'api')).toBeNull()
  })

  it('is signed by the first key and believed by each', async () => {
    const token = await issue(await tokensOf(set(older)))
    const changed = await tokensOf(set(newest, older))
    expect(await changed.verify(token, 'api')).toEqual(opened)
    const [head = ''] = (await issue(changed)).split('.')
    expect(JSON.parse(atob(head))).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: 'newest' })
  })

  it('is none any more when its key is gone', async () => {
    const token = await issue(await tokensOf(set(gone)))
    expect(await (await tokensOf(set(newest, older))).verify(token, 'api')).toBeNull()
  })

  it('is none for another deployment with the same keys', async () => {
    const token = await issue(await tokensOf(set(newest), undefined, 'https://other.example'))
    expect(await (await tokensOf(set(newest))).verify(token, 'api')).toBeNull()
  })

  it('is for one audience alone, and says what it lets do', async () => {
    const tokens = await tokensOf(set(newest))
    const scopes = ['scans:read']
    const ofClient = await tokens.issue({ ...ofTerminal, audience: 'mcp', scopes })
    expect(await tokens.verify(ofClient, 'mcp')).toEqual({ grant, scopes })
    expect(await tokens.verify(ofClient, 'api')).toBeNull()
    expect(await tokens.verify(await issue(tokens), 'mcp')).toBeNull()
  })

  it('bears clocks that differ by some seconds, both ways', async () => {
    const token = await issue(await tokensOf(set(newest), () => start + 4_000))
    expect(await (await tokensOf(set(newest))).verify(token, 'api')).toEqual(opened)
  })
})

describe('an access token that is forged', async () => {
  const tokens = await tokensOf(set(newest, older))
  const { good, forged } = forgedTokens({ key: newest!, token: await issue(tokens), now: start })

  it.each(Object.entries(forged))('is refused: %s', async (_, token) => {
    expect(await tokens.verify(token, 'api')).toBeNull()
  })

  it('is made by a forger who can make good ones', async () => {
    expect(await tokens.verify(good, 'api')).toEqual(opened)
    expect(Object.keys(forged).length).toBeGreaterThan(60)
  })
})

describe('the keys of access tokens', () => {
  it('are published without what signs', async () => {
    const keys = await readTokenKeys(set(newest, older))
    expect(JSON.stringify(keys!.publicSet)).not.toContain(newest!.d)
    expect(keys!.publicSet.keys.map(({ kid }) => kid)).toEqual(['newest', 'older'])
  })

  it.each([
    ['nothing', ''],
    ['no JSON', 'keys'],
    ['no keys', set()],
    ['a public key alone', set({ ...newest, d: undefined })],
    ['a key without a name', set({ ...newest, kid: undefined })],
    ['two keys of one name', set(newest, { ...older, kid: 'newest' })],
    ['a secret of HMAC', set({ kty: 'oct', k: 'c2VjcmV0', kid: 'one', alg: 'HS256' })],
    ['a key of another curve', set({ ...newest, crv: 'X25519' })],
    ['a private key that is not of the public one', set({ ...newest, d: 'short' })],
  ])('are none where they are %s', async (_, text) => {
    expect(await readTokenKeys(text)).toBeNull()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApiKeyView } from '../shared/api/api-keys.ts'
import { errorEnvelopeSchema } from '../shared/api/errors.ts'
import { sessionSchema } from '../shared/api/session.ts'
import { secretText } from '../workers/jobs/account/secret-text.ts'
import { startSystem, type System } from './system.ts'
import { terminalOf } from './terminal.ts'
import { visitorOf, type Visitor } from './visitor.ts'

const session = '/api/v1/session'
const keys = `${session}/keys`

let system: System
beforeAll(async () => {
  system = await startSystem()
})
afterAll(() => system?.stop())

const make = (visitor: Visitor, body: unknown) =>
  visitor.ask('POST', keys, { body: typeof body === 'string' ? body : JSON.stringify(body) })
const made = async (visitor: Visitor, body: unknown) =>
  (await (await make(visitor, body)).json()) as ApiKeyView & { key: string }
const use = (key: string) => system.fetch(session, { headers: { authorization: `Bearer ${key}` } })
const codeOf = async (response: Response) =>
  errorEnvelopeSchema.parse(await response.json()).error.code

async function signedIn(login: string): Promise<Visitor> {
  const visitor = visitorOf(system)
  await visitor.signIn(login)
  return visitor
}

describe('an API key', () => {
  it('is shown once, in a form that scanners of secrets know, and listed without itself', async () => {
    const visitor = await signedIn('ada-atlas')
    const { key, ...view } = await made(visitor, { scopes: ['session:read'], days: 7 })
    expect(key).toMatch(/^gpk_[0-9A-Za-z]{49}$/)
    const days = (Date.parse(view.endsAt) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(6.99)
    expect(days).toBeLessThanOrEqual(7)
    const listed = (await (await visitor.ask('GET', keys)).json()) as { keys: ApiKeyView[] }
    expect(listed.keys).toEqual([view])
    expect((await visitor.view()).holds).toContainEqual({
      kind: 'api-key',
      host: null,
      isThis: false,
      ...view,
    })
  })

  it('shows what is kept for its account, and does not know its login', async () => {
    const visitor = await signedIn('coco-curio')
    const { key } = await made(visitor, { scopes: ['session:read'] })
    const view = sessionSchema.parse(await (await use(key)).json())
    expect(view).toMatchObject({ kind: 'signed-in', login: null, endsAt: null })
    expect(view.holds.map(({ kind }) => kind).toSorted()).toEqual(['api-key', 'session'])
  })

  it('may do what it was made for and nothing else', async () => {
    const visitor = await signedIn('danylo-delta')
    const { key } = await made(visitor, { scopes: ['scans:read'] })
    const answer = await use(key)
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'scope_missing'])
    const other = await system.fetch(keys, { headers: { authorization: `Bearer ${key}` } })
    expect([other.status, await codeOf(other)]).toEqual([401, 'not_signed_in'])
  })

  it('stays when somebody signs out everywhere, and goes when they want to be forgotten', async () => {
    const visitor = await signedIn('forky-fern')
    const { key } = await made(visitor, { scopes: ['session:read'] })
    await visitor.ask('POST', `${session}/sign-out-everywhere`)
    expect((await use(key)).status).toBe(200)
    await (await signedIn('forky-fern')).ask('DELETE', session)
    expect([(await use(key)).status]).toEqual([401])
  })

  it('ends at once by its id, and only for its owner', async () => {
    const [owner, other] = [await signedIn('freya-flexbox'), await signedIn('sigrid-sigma')]
    const { key, id } = await made(owner, { scopes: ['session:read'] })
    const end = async (visitor: Visitor, shownId: string) =>
      (await visitor.ask('DELETE', `${keys}/${shownId}`)).json()
    expect(await end(other, id)).toEqual({ revoked: 0 })
    expect(await end(owner, id.slice(0, 4))).toEqual({ revoked: 0 })
    expect((await use(key)).status).toBe(200)
    expect(await end(owner, id)).toEqual({ revoked: 1 })
    expect((await use(key)).status).toBe(401)
    expect(await end(owner, id)).toEqual({ revoked: 0 })
  })

  it('can be given back by who holds it, as one that leaked', async () => {
    const visitor = await signedIn('indra-launchpad')
    const { key } = await made(visitor, { scopes: ['session:read'] })
    await (await terminalOf(system)).revoke(key)
    expect((await use(key)).status).toBe(401)
    expect((await visitor.view()).holds.map(({ kind }) => kind)).toEqual(['session'])
  })

  it.each<[string, (key: string) => string]>([
    [
      'a character changed',
      (key) => key.slice(0, -10) + (key.at(-10) === 'a' ? 'b' : 'a') + key.slice(-9),
    ],
    ['another case', (key) => key.toLowerCase()],
    ['a character more', (key) => `${key}0`],
    ['a right checksum and made-up bits', () => secretText('gpk_', new Uint8Array(32).fill(1))],
    ['the prefix alone', () => 'gpk_'],
    ['a name of the store', () => 'gpk_api-key:*'],
  ])('is none with %s', async (_, change) => {
    const visitor = await signedIn('layla-lattice')
    const { key } = await made(visitor, { scopes: ['session:read'] })
    const answer = await use(change(key))
    expect([answer.status, await codeOf(answer)]).toEqual([401, 'not_signed_in'])
    expect((await use(key)).status).toBe(200)
  })

  it.each([
    ['no scope', { scopes: [] }, 'scopes'],
    ['a scope that there is not', { scopes: ['admin'] }, 'scopes'],
    ['scopes as a text', { scopes: 'scans:read' }, 'scopes'],
    ['no end', { scopes: ['scans:read'], days: null }, 'days'],
    ['too long a life', { scopes: ['scans:read'], days: 91 }, 'days'],
    ['no life', { scopes: ['scans:read'], days: 0 }, 'days'],
    ['half a day', { scopes: ['scans:read'], days: 0.5 }, 'days'],
    ['a field that there is not', { scopes: ['scans:read'], owner: 1 }, 'body'],
  ])('is not made with %s: the answer names the field', async (_, body, field) => {
    const visitor = await signedIn('otto-operator')
    const answer = await make(visitor, body)
    const { error } = errorEnvelopeSchema.parse(await answer.json())
    expect([answer.status, error.code]).toEqual([422, 'validation_failed'])
    expect(error.details?.fields?.map((problem) => problem.field)).toEqual([field])
  })

  it.each([
    ['no JSON', 'scopes=scans:read', 400, 'body_malformed'],
    ['a long body', { scopes: ['scans:read'], x: 'x'.repeat(10_000) }, 413, 'body_too_large'],
    ['deep JSON', `${'['.repeat(4_000)}${']'.repeat(4_000)}`, 400, 'body_too_deep'],
  ])('is not made with %s', async (_, body, status, code) => {
    const visitor = await signedIn('otto-operator')
    const answer = await make(visitor, body)
    expect([answer.status, await codeOf(answer)]).toEqual([status, code])
  })

  it('is not made by guests, by tokens or from elsewhere', async () => {
    const guest = visitorOf(system)
    await guest.ask('POST', session)
    for (const visitor of [guest, visitorOf(system)]) {
      for (const method of ['GET', 'POST']) {
        const answer = await visitor.ask(method, keys)
        expect([answer.status, await codeOf(answer)]).toEqual([401, 'not_signed_in'])
      }
    }
    const visitor = await signedIn('ada-atlas')
    for (const [method, path] of [
      ['POST', keys],
      ['DELETE', `${keys}/AAAAAAAAAAAA`],
    ] as const) {
      const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
      const answer = await visitor.ask(method, path, { headers })
      expect([answer.status, await codeOf(answer)]).toEqual([403, 'foreign_origin'])
    }
  })

  it('is one of twenty at most', async () => {
    const visitor = await signedIn('hana-hundreds')
    for (let count = 0; count < 20; count += 1) {
      expect((await make(visitor, { scopes: ['scans:read'] })).status).toBe(200)
    }
    const answer = await make(visitor, { scopes: ['scans:read'] })
    expect([answer.status, await codeOf(answer)]).toEqual([409, 'keys_full'])
  })
})

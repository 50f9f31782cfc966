import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientAddressOf, clientIn } from './client-document.ts'
import { answerAt, isAmong, isRedirectUri } from './redirect-uri.ts'
import { wantedOf } from './wanted-of-client.ts'

const origin = 'https://scope.dev'
const id = 'https://client.example.org/mcp/client.json'

describe('the id of a client', () => {
  it.each([id, 'https://a.example.org/x/'])('may be %s', (text) => {
    expect(clientAddressOf(text, false)?.href).toBe(text)
  })

  it.each([
    'phantom-cli',
    'https://client.example.org',
    'https://client.example.org/',
    'https://CLIENT.example.org/client.json',
    'https://client.example.org/a/../client.json',
    'https://client.example.org:443/client.json',
    'https://client.example.org/client.json?v=1',
    'https://client.example.org/client.json#',
    'http://127.0.0.1:8080/client.json',
    ` ${id}`,
    `https://client.example.org/${'x'.repeat(500)}`,
  ])('may not be %j', (text) => {
    expect(clientAddressOf(text, false)).toBeNull()
  })
})

describe('a client', () => {
  const document = { client_id: id, redirect_uris: ['https://client.example.org/back'] }
  const read = (changes: object) => clientIn({ ...document, ...changes }, new URL(id))

  it('is what its document says, as far as that can be granted', () => {
    expect(
      read({
        client_name: '  A\u202Eb\u0000\n  c ',
        redirect_uris: [...document.redirect_uris, 'cursor://x/back', 'http://localhost/back'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_methods_supported: ['none', 'private_key_jwt'],
      }),
    ).toEqual({
      id,
      host: 'client.example.org',
      name: 'Ab c',
      redirectUris: ['https://client.example.org/back', 'http://localhost/back'],
    })
  })

  it.each([
    ['null', null],
    ['a list', []],
    ['one of another id', { client_id: `${id}x` }],
    ['one without a way back', { redirect_uris: [] }],
    [
      'one whose ways back are none',
      { redirect_uris: ['javascript:alert(1)', 'http://evil.dev/'] },
    ],
    ['one with too many ways back', { redirect_uris: Array(21).fill('https://a.example.org/') }],
    ['one of a client with a secret', { token_endpoint_auth_method: 'client_secret_post' }],
    ['one of a client that wants no codes', { grant_types: ['client_credentials'] }],
  ])('is none where the document is %s', (_, changes) => {
    const given = changes && !Array.isArray(changes) ? { ...document, ...changes } : changes
    expect(clientIn(given, new URL(id))).toHaveProperty('problem')
  })

  it('is a client or a problem, whatever the document', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(clientIn(value, new URL(id))).toHaveProperty('problem')
      }),
    )
  })

  it('has a name of one short line that can be seen, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (client_name) => {
        const client = read({ client_name })
        const name = 'problem' in client ? '' : client.name
        expect(name === null || /^[^\p{C}]{1,240}$/u.test(name)).toBe(true)
      }),
    )
  })
})

describe('the way back to a client', () => {
  const named = [
    'http://127.0.0.1:8000/back',
    'http://[::1]/back',
    'https://a.example.org/back?x=1',
  ]

  it.each([...named, 'http://127.0.0.1/back', 'http://127.0.0.1:9/back', 'http://[::1]:77/back'])(
    'may be %s',
    (asked) => expect(isAmong(asked, named)).toBe(true),
  )

  it.each([
    'http://localhost:8000/back',
    'http://127.0.0.1:8000/back/',
    'http://127.0.0.1:8000/Back',
    'http://127.0.0.1:8000@evil.dev/back',
    'http://127.0.0.1:80000000/back',
    'http://127.0.0.1:99999/back',
    'http:127.0.0.1/back',
    'https://a.example.org:443/back?x=1',
    'https://a.example.org/back',
    'https://a.example.org/back?x=1&y=2',
    'https://A.example.org/back?x=1',
    '',
  ])('may not be %j', (asked) => expect(isAmong(asked, named)).toBe(false))

  it.each([
    'https://a.example.org/back#x',
    'https:a.example.org/back',
    'https:\\\\a.example.org/back',
    'https://a.example.org\\@evil.dev/',
    'https://A.example.org/back',
    'https://user@a.example.org/back',
    'https://a.example.org/\r\nset-cookie:x',
    'data:,x',
    'x',
  ])('is never %j', (text) => expect(isRedirectUri(text)).toBe(false))

  it('is the address that was named, with what is said behind it, whatever that is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.string({ unit: 'binary' }), (address, state) => {
        const told = answerAt(address, { code: 'a', state: state.toWellFormed() })
        expect(told.startsWith(`${address}${address.includes('?') ? '&' : '?'}code=a&state=`)).toBe(
          true,
        )
        expect(new URL(told).searchParams.get('state')).toBe(state.toWellFormed())
      }),
    )
  })
})

describe('what a client asks for', () => {
  const query = {
    response_type: 'code',
    code_challenge: 'A'.repeat(43),
    code_challenge_method: 'S256',
  }

  it('is a code for `/mcp`, and of the scopes what there is', () => {
    const wanted = { refusal: null, challenge: 'A'.repeat(43), scopes: ['scans:read'] }
    expect(wantedOf(query, origin)).toEqual(wanted)
    const more = { ...query, scope: 'offline_access scans:read', resource: `${origin}/mcp` }
    expect(wantedOf(more, origin)).toEqual(wanted)
    const ofOwn = { ...query, resource: `${origin}/mcp/own/readonly` }
    expect(wantedOf(ofOwn, origin)).toEqual(wanted)
  })

  it.each([
    [{ response_type: 'code token' }, 'unsupported_response_type'],
    [{ response_type: '' }, 'invalid_request'],
    [{ code_challenge: 'A'.repeat(42) }, 'invalid_request'],
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
    [{ resource: `${origin}/mcpx` }, 'invalid_target'],
    [{ resource: `${origin}/mcp/../api` }, 'invalid_target'],
    [{ resource: `${origin}.evil.dev/mcp` }, 'invalid_target'],
    [{ resource: `${origin}/api` }, 'invalid_target'],
    [{ scope: 'session:read' }, 'invalid_scope'],
  ])('is nothing that there is with %j', (changes, refusal) => {
    expect(wantedOf({ ...query, ...changes }, origin)).toEqual({ refusal })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReturnPath } from './return-path.ts'

const origin = 'https://scope.example'

describe('a path to return to', () => {
  it.each(['/', '/?login=ada-atlas', '/status', '/docs/api', '/a/b/', '/x?one=1&two=a+b,c'])(
    'is %s',
    (path) => expect(isReturnPath(path)).toBe(true),
  )

  it.each([
    '',
    'status',
    'https://evil.example/',
    'javascript:alert(1)',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%5cevil.example',
    '/%2fevil.example',
    '/%2F%2Fevil.example',
    '/%252fevil.example',
    '/a//evil.example',
    '/a/../..//evil.example',
    '/..',
    '/./evil',
    '/@evil.example',
    '/:80',
    '/\tevil.example',
    '/\nevil.example',
    '/\r\nset-cookie: a=b',
    '/%0d%0aset-cookie: a=b',
    '/a b',
    '/#//evil.example',
    '/a?next=https://evil.example',
    '/a?b?c',
    '/\u2215evil.example',
    '/\uff0fevil.example',
    '/ä',
    '/\0',
    '/api/v1/session/sign-in',
    '/API/v1/session',
    '/api',
    `/${'a'.repeat(512)}`,
  ])('is not %j', (path) => expect(isReturnPath(path)).toBe(false))

  it('leads nowhere but to this site, whatever is tried', () => {
    const pieces = fc.constantFrom('/', '\\', '.', '..', '@', ':', '%', '2f', '5c', '?', '#', 'a')
    const texts = fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 }))).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        if (!isReturnPath(`/${text}`)) return
        const url = new URL(`/${text}`, origin)
        expect(url.origin).toBe(origin)
        expect(url.pathname + url.search).toBe(`/${text}`.replace(/\?$/, ''))
      }),
      { numRuns: 3_000 },
    )
  })
})

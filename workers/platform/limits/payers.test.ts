import { describe, expect, it } from 'vitest'
import { payersOf } from './payers.ts'

const id = 'i'.repeat(43)
const from = (headers: Record<string, string>) => payersOf(new Headers(headers))

describe('who pays for a request', () => {
  it('is its address, of IPv6 the first half', () => {
    expect(from({ 'cf-connecting-ip': '192.0.2.1' })).toEqual([
      { kind: 'address', is: '192.0.2.1' },
    ])
    expect(from({ 'cf-connecting-ip': '2001:db8::1' })).toEqual([
      { kind: 'address', is: '2001:db8:0:0::/64' },
    ])
  })

  it.each([
    `__Host-phantom=${id}`,
    `other=1; __Host-phantom=${id}`,
    `__Host-phantom=${id};other=1`,
  ])('is its session beside that: %s', (cookie) => {
    expect(from({ 'cf-connecting-ip': '192.0.2.1', cookie })).toEqual([
      { kind: 'address', is: '192.0.2.1' },
      { kind: 'session', is: id },
    ])
  })

  it.each([
    '',
    '__Host-phantom=short',
    `__Host-phantom=${id}x`,
    `x__Host-phantom=${id}`,
    `__Host-phantom=${'%'.repeat(43)}`,
  ])('is no session by a cookie that is none: %s', (cookie) => {
    expect(from({ cookie })).toEqual([])
  })

  it('is no address that somebody wrote by another header', () => {
    const headers = { 'x-forwarded-for': '192.0.2.1', 'x-real-ip': '192.0.2.1' }
    expect(from(headers)).toEqual([])
  })
})

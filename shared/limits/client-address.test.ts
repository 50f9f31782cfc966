import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientBlock } from './client-address.ts'

const half = (ipv6: string) => new URL(`http://[${ipv6}]`).hostname

describe('whom an address stands for', () => {
  it('is one address of IPv4', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(clientBlock(address)).toBe(address)
      }),
    )
  })

  it('is the first half of IPv6, in every form of the same address', () => {
    const forms = [
      '2001:db8::1',
      '2001:0db8:0000:0000:0000:0000:0000:0001',
      '2001:DB8:0:0:ffff::',
      '2001:db8:0:0:1:2:3:4',
      '2001:db8::1:2:192.0.2.1',
    ]
    expect(new Set(forms.map(clientBlock))).toEqual(new Set(['2001:db8:0:0::/64']))
  })

  it('tells other halves apart', () => {
    expect(clientBlock('2001:db8:0:1::1')).not.toBe(clientBlock('2001:db8:0:2::1'))
    expect(clientBlock('2001:db8::1')).not.toBe(clientBlock('2001:db9::1'))
  })

  it('is the IPv4 address that an IPv6 address holds', () => {
    const forms = ['::ffff:192.0.2.1', '::FFFF:c000:201', '0:0:0:0:0:ffff:192.0.2.1']
    expect(new Set(forms.map(clientBlock))).toEqual(new Set(['192.0.2.1']))
  })

  it('is the same for an address and its shortest form', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const shortest = half(address).slice(1, -1)
        expect(clientBlock(shortest)).toBe(clientBlock(address))
      }),
    )
  })

  it('is text for whatever comes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(clientBlock(text)).toBeTypeOf('string')
      }),
    )
  })
})

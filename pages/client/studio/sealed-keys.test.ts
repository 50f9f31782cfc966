import { describe, expect, it } from 'vitest'
import { sealedKeyIn } from './sealed-keys.ts'

const aad = {
  v: 1,
  sid: 'A'.repeat(43),
  provider: 'openrouter',
  job: '0b2f9c1e-6c1b-4a53-9d5e-9c8f7a1d2e3f',
  nonce: 'A'.repeat(22),
  iat: 1,
  exp: 2,
}
const key = {
  enc: 'A'.repeat(87),
  ct: 'A'.repeat(80),
  kid: 'A'.repeat(22),
  aad: JSON.stringify(aad),
  last4: 'Gc1~',
}

describe('a sealed key', () => {
  it('is told whose it is, for which job, and how it ends', () => {
    const { last4, ...sealed } = key
    expect(sealedKeyIn({ ...key, kind: 'sealed' })).toEqual({
      provider: 'openrouter',
      job: aad.job,
      last4,
      sealed,
    })
  })

  it.each([
    ['nothing', null],
    ['a text', 'sealed'],
    ['what lacks a part', { ...key, kid: undefined }],
    ['a part of another kind', { ...key, enc: ['A'.repeat(87)] }],
    ['a part that is too long', { ...key, ct: 'A'.repeat(705) }],
    ['an end that is more than an end', { ...key, last4: 'sk-whole-key' }],
    ['what is bound to nothing', { ...key, aad: 'none' }],
    ['another provider', { ...key, aad: JSON.stringify({ ...aad, provider: 'workers-ai' }) }],
    ['a job that none can be called', { ...key, aad: JSON.stringify({ ...aad, job: '../job' }) }],
  ])('is not %s', (_, given) => {
    expect(sealedKeyIn(given)).toBeNull()
  })
})

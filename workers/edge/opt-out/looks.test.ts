import { describe, expect, it } from 'vitest'
import { PhantomError } from '../../platform/errors/index.ts'
import { createLooks, mostLooks, mostLooksOfClient } from './looks.ts'

/** Looks with a clock, and what each came to: what it found, or the error with its Retry-After. */
function world() {
  const clock = { now: 0 }
  const looks = createLooks(() => clock.now)
  let asked = 0
  const look = (
    name: string,
    found: () => string | null = () => null,
    client: string | null = null,
  ) =>
    looks
      .run(name, client, async () => {
        asked += 1
        return found()
      })
      .catch((error: PhantomError) => [error.code, error.retryAfterSeconds])
  return { clock, look, asked: () => asked }
}

const fail = (code: 'not_found' | 'upstream_unavailable') => () => {
  throw new PhantomError(code)
}

describe('a look for a proof', () => {
  it('that found nothing is not repeated for a minute, whoever asks', async () => {
    const { clock, look, asked } = world()
    expect(await look('ada')).toEqual(['proof_missing', 60])
    clock.now = 45_000
    expect(await look('ada', () => 'proof')).toEqual(['proof_missing', 15])
    expect(asked()).toBe(1)
    clock.now = 60_000
    expect(await look('ada', () => 'proof')).toBe('proof')
  })

  it('says nothing of others', async () => {
    const { look } = world()
    await look('ada')
    expect(await look('bob', () => 'proof')).toBe('proof')
  })

  it('for an account that is not there is not repeated either', async () => {
    const { look, asked } = world()
    expect(await look('ada', fail('not_found'))).toEqual(['not_found', 60])
    expect(await look('ada')).toEqual(['not_found', 60])
    expect(asked()).toBe(1)
  })

  it('that found the proof, or that GitHub did not answer, may be repeated at once', async () => {
    const { look } = world()
    await look('ada', fail('upstream_unavailable'))
    expect(await look('ada', () => 'proof')).toBe('proof')
    expect(await look('ada', () => 'proof')).toBe('proof')
  })

  it(`is one of ${mostLooks} a minute, for all logins together`, async () => {
    const { clock, look, asked } = world()
    for (let index = 0; index < mostLooks; index += 1) {
      clock.now = index * 1_000
      await look(`login ${index}`)
    }
    clock.now = 50_000
    expect(await look('ada', () => 'proof')).toEqual(['too_many', 10])
    expect(asked()).toBe(mostLooks)
    clock.now = 60_000
    expect(await look('ada', () => 'proof')).toBe('proof')
    expect(await look('bob', () => 'proof')).toEqual(['too_many', 1])
  })

  it(`leaves others theirs: a client has ${mostLooksOfClient} a minute`, async () => {
    const { look, asked } = world()
    const found = () => 'proof'
    for (let index = 0; index < 40; index += 1) await look(`login ${index}`, () => null, 'stranger')
    expect(asked()).toBe(mostLooksOfClient)
    expect(await look('ada', found, 'stranger')).toEqual(['too_many', 60])
    expect(await look('ada', found, 'owner')).toBe('proof')
  })
})

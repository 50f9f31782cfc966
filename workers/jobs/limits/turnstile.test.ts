import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  alreadySpent,
  alwaysFails,
  alwaysPasses,
  dummyToken,
  realSecretKey,
  serveTurnstileStandIn,
  type ServedTurnstile,
} from '../../../dev/turnstile/stand-in.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import { checkToken } from './turnstile.ts'

let turnstile: ServedTurnstile
beforeAll(async () => {
  turnstile = await serveTurnstileStandIn()
})
afterAll(() => turnstile.close())

const check = (token: string, secretKey = realSecretKey, verifyUrl = turnstile.url) =>
  checkToken(token, { secretKey, verifyUrl, send: sendTo(verifyUrl) })

describe('a token of Turnstile', () => {
  it('passes once, and is refused when it comes again', async () => {
    const token = turnstile.issue()
    expect([await check(token), await check(token)]).toEqual(['passed', 'refused'])
  })

  it.each([
    ['passes', alwaysPasses, 'passed'],
    ['is refused', alwaysFails, 'refused'],
    ['is refused as spent', alreadySpent, 'refused'],
    ['is refused by a real key', realSecretKey, 'refused'],
  ] as const)('that is the dummy of tests %s', async (_, secretKey, result) => {
    expect(await check(dummyToken, secretKey)).toBe(result)
  })

  it('is not asked about where it cannot be one', async () => {
    const before = turnstile.asked
    expect([await check(''), await check('x'.repeat(2_049))]).toEqual(['refused', 'refused'])
    expect(turnstile.asked).toBe(before)
  })

  it.each(['error', 'no-json', 'silence'] as const)(
    'is neither good nor bad where Turnstile fails: %s',
    async (fault) => {
      turnstile.fault = fault
      expect(await check(turnstile.issue())).toBe('unavailable')
      turnstile.fault = null
    },
  )

  it('is neither where our secret key is wrong, or nothing can be reached', async () => {
    const token = turnstile.issue()
    expect(await check(token, 'no-such-key')).toBe('unavailable')
    expect(await check(token, realSecretKey, 'http://127.0.0.1:1')).toBe('unavailable')
  })
})

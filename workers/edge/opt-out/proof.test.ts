import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proofTokenOf } from './proof.ts'

const secret = 'a secret of the tests, 32 characters and more'
const logins = fc.stringMatching(/^[a-zA-Z0-9]{1,39}$/)

describe('the token that proves a wish', () => {
  it('is the same for all spellings of a login, and another for another wish or secret', async () => {
    await fc.assert(
      fc.asyncProperty(logins, async (login) => {
        const token = await proofTokenOf(secret, 'opt-out', login)
        expect(await proofTokenOf(secret, 'opt-out', login.toUpperCase())).toBe(token)
        expect(await proofTokenOf(secret, 'opt-in', login)).not.toContain(token.slice(-24))
        expect(await proofTokenOf(`${secret}!`, 'opt-out', login)).not.toBe(token)
      }),
    )
  })

  it('says what it is for, has no character that a bio changes, and leaves room beside it', async () => {
    await fc.assert(
      fc.asyncProperty(logins, async (login) => {
        const token = await proofTokenOf(secret, 'opt-out', login)
        expect(token).toMatch(/^phantom-opt-out-[\w-]{24}$/)
      }),
    )
  })
})

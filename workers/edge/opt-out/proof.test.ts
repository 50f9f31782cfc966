import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { proofLifetimeMilliseconds, proofsIn, proofTokenOf, type ProofOf } from './proof.ts'

const secret = 'a secret of the tests, 32 characters and more'
const issued = Date.UTC(2026, 5, 1)
const logins = fc.stringMatching(/^[a-zA-Z0-9]{1,39}$/)

const of = (login: string, wish: ProofOf = 'opt-out') => ({ secret, wish, login })
const justBefore = issued + proofLifetimeMilliseconds - 1

describe('the token that proves a wish', () => {
  it('is the same for all spellings of a login, and another for another wish, time or secret', async () => {
    await fc.assert(
      fc.asyncProperty(logins, async (login) => {
        const token = await proofTokenOf(of(login), issued)
        const end = token.slice(-24)
        expect(await proofTokenOf(of(login.toUpperCase()), issued)).toBe(token)
        expect(await proofTokenOf(of(login, 'opt-in'), issued)).not.toContain(end)
        expect(await proofTokenOf(of(login), issued + 1)).not.toContain(end)
        expect(await proofTokenOf({ ...of(login), secret: `${secret}!` }, issued)).not.toBe(token)
      }),
    )
  })

  it('says what it is for, has no character that a bio changes, and leaves room beside it', async () => {
    await fc.assert(
      fc.asyncProperty(logins, async (login) => {
        const token = await proofTokenOf(of(login), issued)
        expect(token).toMatch(/^phantom-opt-out-[0-9a-z]{8}[\w-]{24}$/)
      }),
    )
  })
})

describe('the tokens in a text', () => {
  it('are found wherever they stand, with the time at which they were given', async () => {
    const tokens = await Promise.all(
      [issued, issued + 5].map((time) => proofTokenOf(of('ada'), time)),
    )
    expect(await proofsIn(`Weaver.${tokens.join('')}.`, of('ADA'), issued + 10)).toEqual([
      issued,
      issued + 5,
    ])
  })

  it('count for a day, and not before they were given', async () => {
    const token = await proofTokenOf(of('ada'), issued)
    expect(await proofsIn(token, of('ada'), justBefore)).toEqual([issued])
    expect(await proofsIn(token, of('ada'), justBefore + 1)).toEqual([])
    expect(await proofsIn(token, of('ada'), issued - 60_000)).toEqual([])
  })

  it.each([
    ['of another login', proofTokenOf(of('bob'), issued)],
    ['for the other wish', proofTokenOf(of('ada', 'opt-in'), issued)],
    ['with the hash of another time', withLaterTime()],
    ['cut short', proofTokenOf(of('ada'), issued).then((token) => token.slice(0, -1))],
  ])('count for nothing %s', async (_, token) => {
    expect(await proofsIn(await token, of('ada'), issued + 10)).toEqual([])
  })

  it('are checked up to twenty: a crowd of false ones costs no more', async () => {
    const token = await proofTokenOf(of('ada'), issued)
    const falseOne = `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'} `
    expect(await proofsIn(falseOne.repeat(19) + token, of('ada'), issued)).toEqual([issued])
    expect(await proofsIn(falseOne.repeat(20) + token, of('ada'), issued)).toEqual([])
  })
})

/** A token whose owner would like it to be younger. */
async function withLaterTime(): Promise<string> {
  const [old, young] = await Promise.all(
    [issued, issued + 5].map((time) => proofTokenOf(of('ada'), time)),
  )
  return young!.slice(0, -24) + old!.slice(-24)
}

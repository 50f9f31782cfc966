import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyLogin, hostileText } from '../../embed/arbitrary.ts'
import { exampleFacts } from '../../embed/example-facts.ts'
import { localeCodes, localeOf } from '../locale/locale-of.ts'
import { accountNotices, noticeReasons } from '../locale/locale.ts'
import { lookWith } from '../look.fixture.ts'
import { anyLook, faultsOf, linesOf } from './any-look.fixture.ts'
import { drawNotice } from './notice-card.ts'
import { drawScoreCard } from './score-card.ts'

const notices = [...noticeReasons, ...accountNotices]
const anyReason = fc.constantFrom(...notices)
const anyName = fc.option(fc.oneof(anyLogin(), hostileText()))

describe('A notice', () => {
  it('is sound for any reason and any name in any look', () => {
    fc.assert(
      fc.property(anyReason, anyName, anyLook(), (reason, login, look) => {
        expect(faultsOf(drawNotice(reason, login, look), look)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each(notices)('has room for its words in every language: %s', (reason) => {
    for (const code of localeCodes)
      for (const layout of ['wide', 'compact'] as const) {
        const look = lookWith({ locale: localeOf(code), layout })
        const lines = linesOf(drawNotice(reason, 'ada', look))
        expect(lines.join(' '), `${code} ${layout}`).not.toContain('…')
      }
  })

  it('says what happened, to whom and what to do', () => {
    expect(linesOf(drawNotice('busy', 'ada', lookWith({})))).toEqual([
      'Being counted',
      'ada',
      'The numbers are being counted, look again in a minute.',
    ])
  })

  it('does not repeat what is no login', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[<>!@# ]{4,}$/), (text) => {
        const drawing = drawNotice('invalid-login', text, lookWith({}))
        expect(drawing).toEqual(drawNotice('invalid-login', null, lookWith({})))
      }),
    )
  })

  it('is as large as the score card of the same look', () => {
    fc.assert(
      fc.property(anyReason, anyLook(), (reason, any) => {
        const look = { ...any, hide: new Set<never>() }
        const notice = drawNotice(reason, 'ada', look)
        const card = drawScoreCard(exampleFacts, look)
        expect([notice.width, notice.height]).toEqual([card.width, card.height])
      }),
    )
  })
})

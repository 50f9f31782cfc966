import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullEvidence } from '../../evidence/arbitrary.ts'
import { buildScorecard } from '../../score/build.ts'
import { dimensionIds } from '../../score/scorecard.ts'
import { localeOf } from './locale-of.ts'
import { fill } from './locale.ts'
import { signalName } from './make-locale.ts'
import { signalIds } from './messages.ts'
import { localeCodes } from './tags.ts'

const { scores } = buildScorecard(fc.sample(fullEvidence(), 1)[0]!, { stage: 'final' })
const signals = dimensionIds.flatMap((id) => scores!.dimensions[id].signals)

describe('the name of a signal', () => {
  it('is known for every signal of a scorecard, in English as the scorecard has it', () => {
    expect(signals.map(({ id }) => id).toSorted()).toEqual([...signalIds].toSorted())
    const english = localeOf('en')
    for (const { id, label } of signals) expect(signalName(english, id, '')).toBe(label)
  })

  it('is found by the English label where the id is not at hand', () => {
    for (const code of localeCodes)
      for (const { id, label } of signals)
        expect(signalName(localeOf(code), '', label)).toBe(signalName(localeOf(code), id, label))
    expect(signalName(localeOf('de'), '', 'Own commits')).toBe('Eigene Commits')
  })

  it('is the label itself for a signal that is not known', () => {
    const label = fc.string().filter((text) => signals.every((signal) => signal.label !== text))
    fc.assert(
      fc.property(fc.string(), label, (id, text) => signalName(localeOf('ja'), id, text) === text),
    )
  })
})

describe('a locale', () => {
  it('is made once', () => {
    expect(localeOf('pt')).toBe(localeOf('PT_br'))
  })

  it('is written from the right in Arabic, Persian and Hebrew alone', () => {
    const codes = localeCodes.filter((code) => localeOf(code).direction === 'rtl')
    expect(codes).toEqual(['ar', 'fa', 'he'])
  })

  it('is English where nothing fits', () => {
    expect(localeOf('tlh')).toBe(localeOf('en'))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Boolean(localeOf(text).code)))
  })
})

describe('a message', () => {
  it('keeps a place for which there is no value', () => {
    expect(fill('{a} vs {b}', { a: 'ada' })).toBe('ada vs {b}')
  })

  it('takes the last of its plural forms where no count is given', () => {
    expect(fill(localeOf('pl').messages.days, { count: '5' })).toBe('5 dni')
  })
})

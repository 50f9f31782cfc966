import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../../embed/arbitrary.ts'
import { exampleFacts } from '../../embed/example-facts.ts'
import type { EmbedFacts } from '../../embed/facts.ts'
import { localeOf } from '../locale/locale-of.ts'
import { noticeReasons } from '../locale/locale.ts'
import { badgeMetrics, badgeOf, noticeBadge, type BadgeChoices } from './index.ts'

const english = localeOf('en')
const { messages } = english
const usual: BadgeChoices = {
  metric: 'overall',
  style: 'flat',
  label: null,
  color: null,
  label_color: null,
  logo: false,
}
const of = (facts: Partial<EmbedFacts>, choices: Partial<BadgeChoices> = {}) =>
  badgeOf({ ...exampleFacts, ...facts }, { ...usual, ...choices }, english)

const overall = (score: number, coverage = 1): Partial<EmbedFacts> => ({
  scores: {
    dimensions: exampleFacts.scores!.dimensions,
    overall: { score, coverage, confidence: 'high' },
  },
})

const nothing: Partial<EmbedFacts> = {
  scores: null,
  archetype: null,
  percentile: null,
  streaks: null,
  calendar: null,
  ai: { shareFloor: null, marked: 0, read: null, tools: [] },
}

describe('the badge of a metric', () => {
  it('tells a score of a hundred', () => {
    expect(of(overall(69.2))).toMatchObject({ label: messages.score, message: '69/100' })
    expect(of({}, { metric: 'collaboration' })).toMatchObject({
      label: messages.dimensions.collaboration,
      message: '61/100',
    })
  })

  it('has five colours of scores, by fifths, none of them red', () => {
    const scores = [0, 19.4, 19.5, 39, 40, 59, 60, 79, 80, 100]
    expect(scores.map((score) => of(overall(score)).colour)).toEqual(
      ['orange', 'yellow', 'yellowgreen', 'green', 'brightgreen'].flatMap((name) => [name, name]),
    )
  })

  it('tells the AI share as a floor that is rounded down', () => {
    const share = (shareFloor: number) =>
      of({ ai: { ...exampleFacts.ai, shareFloor } }, { metric: 'ai' }).message
    expect([0.2167, 0.2199, 0.29, 0, 1].map(share)).toEqual([
      '≥ 21%',
      '≥ 21%',
      '≥ 29%',
      '≥ 0%',
      '≥ 100%',
    ])
  })

  it('never tells that somebody has more than all', () => {
    const than = (value: number) =>
      of({ percentile: { ...exampleFacts.percentile!, value } }, { metric: 'percentile' })
    expect([0, 83.9, 99.97, 100].map((value) => than(value).message)).toEqual(
      ['0%', '83%', '99%', '99%'].map((percent) => `more than ${percent}`),
    )
  })

  it('tells the archetype beside the login, and the current streak in days', () => {
    expect(of({}, { metric: 'archetype' })).toMatchObject({
      label: 'ada-lumen',
      message: messages.archetypes.open_source_maintainer,
    })
    const streaks = { current: 1, longest: 9, total: 40 }
    expect(of({ streaks }, { metric: 'streak' }).message).toBe('1 day')
  })

  it.each(badgeMetrics)('tells in grey that %s is unknown, and no number', (metric) => {
    const badge = of(nothing, { metric })
    const word = metric === 'archetype' ? messages.undecided : messages.unknown
    expect(badge).toMatchObject({ message: word, colour: 'lightgrey' })
  })

  it('takes a score without any evidence for unknown', () => {
    expect(of(overall(0, 0))).toMatchObject({ message: messages.unknown, colour: 'lightgrey' })
    expect(of(overall(0, 0.1))).toMatchObject({ message: '0/100', colour: 'orange' })
  })

  it('is as the visitor wants it', () => {
    const badge = of({}, { label: 'mine', color: '#123456', label_color: '#fff', logo: true })
    expect(badge).toMatchObject({
      label: 'mine',
      colour: '#123456',
      labelColour: '#fff',
      withMark: true,
    })
    expect(of({}, { label: '' }).label).toBe('')
  })

  it('has a label and a message for everybody, in every metric', () => {
    fc.assert(
      fc.property(anyFacts(), fc.constantFrom(...badgeMetrics), (facts, metric) => {
        const badge = badgeOf(facts, { ...usual, metric }, english)
        expect(badge.label).not.toBe('')
        expect(badge.message).toMatch(/\S/)
        expect(badge.message).not.toMatch(/NaN|undefined|null|[{}]/)
      }),
    )
  })
})

describe('the badge of a notice', () => {
  it.each(noticeReasons)('says in grey why there are no numbers: %s', (reason) => {
    const choices = { ...usual, metric: 'activity', color: 'brightgreen' } as const
    expect(noticeBadge(reason, choices, english)).toMatchObject({
      label: messages.dimensions.activity,
      message: messages.notices[reason].title,
      colour: 'lightgrey',
      isNotice: true,
    })
  })

  it('keeps the label that the visitor gave', () => {
    expect(noticeBadge('busy', { ...usual, label: 'mine' }, english).label).toBe('mine')
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts } from '../../embed/arbitrary.ts'
import {
  exampleBotFacts,
  exampleEmptyFacts,
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
} from '../../embed/example-facts.ts'
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
  badgeOf({ ...exampleFacts, ...facts }, { ...usual, ...choices }, english, null)

const overall = (score: number, coverage = 1): Partial<EmbedFacts> => ({
  scores: {
    dimensions: exampleFacts.scores!.dimensions,
    overall: { score, coverage, confidence: 'high' },
  },
})

describe('the badge of a metric', () => {
  it('tells a score of a hundred', () => {
    expect(of(overall(69.2))).toMatchObject({ label: messages.score, message: '69/100' })
    expect(of({}, { metric: 'collaboration' })).toMatchObject({
      label: messages.dimensions.collaboration,
      message: '61/100',
    })
  })

  it('has five colours of scores, by fifths, none of them red', () => {
    const scores = [0.5, 19.4, 19.5, 39, 40, 59, 60, 79, 80, 100]
    expect(scores.map((score) => of(overall(score)).colour)).toEqual(
      ['orange', 'yellow', 'yellowgreen', 'green', 'brightgreen'].flatMap((name) => [name, name]),
    )
  })

  it('tells the AI share as a floor that is rounded down', () => {
    const share = (shareFloor: number) =>
      of({ ai: { ...exampleFacts.ai, shareFloor } }, { metric: 'ai' }).message
    expect([0.2167, 0.2199, 0.29, 0.0042, 1].map(share)).toEqual([
      '≥ 21%',
      '≥ 21%',
      '≥ 29%',
      '≥ 0.4%',
      '≥ 100%',
    ])
  })

  it('tells in grey that no AI marks were found, and no share of 0', () => {
    const ai = { ...exampleFacts.ai, shareFloor: 0, marked: 0 }
    for (const facts of [{ ...exampleFacts, ai }, exampleEmptyFacts])
      expect(of(facts, { metric: 'ai' })).toMatchObject({
        label: 'AI marks',
        message: 'no marks found',
        colour: 'lightgrey',
      })
    expect(of({ ai: { ...ai, read: 0 } }, { metric: 'ai' }).message).toBe('unknown')
  })

  it('never tells that somebody has more than all', () => {
    const than = (value: number) =>
      of({ percentile: { ...exampleFacts.percentile!, value } }, { metric: 'percentile' })
    expect([1, 83.9, 99.97, 100].map((value) => than(value).message)).toEqual(
      ['1%', '83%', '99%', '99%'].map((percent) => `more than ${percent} of sampled users`),
    )
  })

  it('tells of what somebody has more than others', () => {
    expect(of({}, { metric: 'percentile' }).label).toBe('Own commits')
    expect(of({ percentile: null }, { metric: 'percentile' })).toMatchObject({
      label: 'Percentile',
      message: 'Not enough to tell',
      colour: 'lightgrey',
    })
  })

  it('tells in grey what is nothing, and a score that rests on too little', () => {
    const grey = (message: string) => ({ message, colour: 'lightgrey' })
    expect(of(exampleEmptyFacts)).toMatchObject(grey('0/100'))
    expect(of(exampleEmptyFacts, { metric: 'activity' })).toMatchObject(grey('0/100'))
    expect(of(exampleEmptyFacts, { metric: 'streak' })).toMatchObject(grey('0 days'))
    const little = { overall: { score: 8.1, coverage: 1, confidence: 'low' } } as const
    const scores = { ...exampleFacts.scores!, ...little }
    expect(of({ scores, archetype: null })).toMatchObject(grey('8/100'))
    expect(of({ scores })).toMatchObject({ message: '8/100', colour: 'orange' })
  })

  it.each(badgeMetrics)('tells in grey what an account is that has no %s', (metric) => {
    expect(of(exampleOrganizationFacts, { metric })).toMatchObject({
      message: 'Organisation',
      colour: 'lightgrey',
    })
    expect(of({ ...exampleBotFacts, kind: 'bot' }, { metric }).message).toBe('Bot')
  })

  it('tells what is known of a machine user', () => {
    expect(of(exampleBotFacts).message).toBe('Bot')
    expect(of(exampleBotFacts, { metric: 'streak' }).message).toMatch(/days?$/)
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
    const badge = of(exampleUnknownFacts, { metric })
    const word = metric === 'archetype' ? messages.undecided : messages.unknown
    expect(badge).toMatchObject({ message: word, colour: 'lightgrey' })
  })

  it('takes a score without any evidence for unknown', () => {
    expect(of(overall(0, 0))).toMatchObject({ message: messages.unknown, colour: 'lightgrey' })
    expect(of(overall(0, 0.1))).toMatchObject({ message: '0/100', colour: 'lightgrey' })
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
        const badge = badgeOf(facts, { ...usual, metric }, english, null)
        expect(badge.label).not.toBe('')
        expect(badge.message).toMatch(/\S/)
        expect(badge.message).not.toMatch(/NaN|undefined|null|[{}]/)
      }),
    )
  })
})

describe('the age of a badge', () => {
  const aged = (code: string, seconds: number | null) =>
    badgeOf(exampleFacts, usual, localeOf(code), seconds).age

  it('is told in the words of the language, where the numbers are old', () => {
    expect(aged('en', 72_000)).toBe('updated 20 hours ago')
    expect(aged('de', 72_000)).toBe('aktualisiert vor 20 Stunden')
    expect(aged('ja', 72_000)).toBe('更新: 20 時間前')
  })

  it('is nothing where they are as new as can be, or there are none', () => {
    expect(aged('en', null)).toBeNull()
    expect(noticeBadge('busy', usual, english).age).toBeNull()
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

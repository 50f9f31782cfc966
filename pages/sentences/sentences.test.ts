/** The sentences of all sample developers, in all languages. */
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { judgedScorecards } from '../../dev/eval/scorecards.ts'
import { archetypeIds } from '../../shared/archetype/verdict.ts'
import { errorCodes } from '../../shared/api/errors.ts'
import { localeOf } from '../../shared/draw/locale/locale-of.ts'
import { signalIds } from '../../shared/draw/locale/messages.ts'
import { signalName } from '../../shared/draw/locale/make-locale.ts'
import { anyEvidence } from '../../shared/evidence/arbitrary.ts'
import { unknownReasons } from '../../shared/evidence/field.ts'
import { buildScorecard } from '../../shared/score/build.ts'
import {
  confidences,
  dimensionIds,
  type Scorecard,
  type Signal,
} from '../../shared/score/scorecard.ts'
import { unseenParts } from '../../shared/score/unseen-parts.ts'
import { languageCodes, languages } from '../words/languages.ts'
import { archetypeDescription, archetypeSentence } from './archetypes/verdict.ts'
import { reasonSentence } from './archetypes/reason.ts'
import {
  confidenceSentence,
  coverageSentence,
  rangeSentence,
  sourceSentence,
} from './evidence/trust.ts'
import { unknownSentence, unseenSentence } from './evidence/unknown.ts'
import { marksSentence } from './marks/marks.ts'
import { namesIn } from './names.ts'
import { problemWords } from './problems/problem.ts'
import { problemWordsIn } from './problems/words/index.ts'
import { scorecardWords, type ScorecardWords } from './scorecard-words.ts'
import { linkLabel } from './signals/link-label.ts'
import { nextSentence } from './signals/next.ts'
import { percentileSentence } from './signals/percentile.ts'
import { whySentence } from './signals/why.ts'

const signalsOf = ({ scores }: Scorecard): Signal[] =>
  scores ? dimensionIds.flatMap((id) => scores.dimensions[id].signals) : []

/** Everything that is said of a scorecard, each with what it is about. */
function saidOf(scorecard: Scorecard, words: ScorecardWords): [about: string, text: string][] {
  const { archetype, aiMarks, unseen, source } = scorecard
  return [
    ...signalsOf(scorecard).flatMap((signal): [string, string][] => [
      [`${signal.id}: why`, whySentence(signal, words)],
      [`${signal.id}: next`, nextSentence(signal, words) ?? '–'],
      [`${signal.id}: percentile`, percentileSentence(signal, words) ?? '–'],
    ]),
    ['archetype', archetypeSentence(archetype, words)],
    ...(archetype.kind === 'archetype' ? archetype.because : []).map(
      ({ facts }): [string, string] => [facts.id, reasonSentence(facts, words)],
    ),
    ['marks', marksSentence(aiMarks, words)],
    ['source', sourceSentence(source, words)],
    ...unseen.map((gap): [string, string] => [gap.part, unseenSentence(gap, words)]),
  ]
}

const english = scorecardWords('en')
const places = /[{}[\]|]|undefined|NaN|null/
/** Sample names and technologies hold no such characters, apart from those that are said. */
const isWhole = (text: string) => text.trim() !== '' && !places.test(text)

describe('what is said of the sample developers', () => {
  let scorecards: Scorecard[] = []
  beforeAll(async () => {
    scorecards = await judgedScorecards()
  }, 120_000)

  it.each(languageCodes)('is whole in %s: no place is left open', (code) => {
    expect(scorecards.length).toBeGreaterThan(20)
    const words = scorecardWords(code)
    for (const scorecard of scorecards)
      for (const [about, text] of saidOf(scorecard, words))
        expect(isWhole(text), `${about}: ${text}`).toBe(true)
  })

  it.each(languageCodes.filter((code) => code !== 'en'))('is not English in %s', (code) => {
    const words = scorecardWords(code)
    for (const scorecard of scorecards) {
      const inEnglish = saidOf(scorecard, english)
      for (const [index, [about, text]] of saidOf(scorecard, words).entries())
        if (text !== '–') expect(text, about).not.toBe(inEnglish[index]![1])
    }
  })

  it('has the numbers of the English sentence of the scorecard, in English', () => {
    const numbersIn = (text: string) => new Set(text.match(/\d[\d,.]*\d|\d/g))
    for (const scorecard of scorecards)
      for (const signal of signalsOf(scorecard)) {
        if (signal.id === 'activity.recency') continue
        expect([signal.id, numbersIn(whySentence(signal, english))]).toEqual([
          signal.id,
          numbersIn(signal.why),
        ])
      }
  })

  it('meets every signal with a value and, for most, a next step', () => {
    const all = scorecards.flatMap(signalsOf)
    for (const id of signalIds) {
      expect(all.some((signal) => signal.id === id && signal.value !== null)).toBe(true)
      expect(all.some((signal) => signal.id === id && signal.next !== null)).toBe(true)
    }
  })
})

describe('what is said of any evidence', () => {
  it.each(languageCodes)('is whole in %s', (code) => {
    const words = scorecardWords(code)
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        const scorecard = buildScorecard(evidence, { stage: 'final' })
        for (const [, text] of saidOf(scorecard, words)) {
          expect(text.trim()).not.toBe('')
          expect(text).not.toMatch(/\{(?:count|names|share|said|seen|day|what|reason)\}/)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('is the same where the words came as JSON', () => {
    fc.assert(
      fc.property(anyEvidence(), (evidence) => {
        const scorecard = buildScorecard(evidence, { stage: 'final' })
        const words = scorecardWords('ar')
        const handed: ScorecardWords = JSON.parse(JSON.stringify(words))
        expect(saidOf(scorecard, handed)).toEqual(saidOf(scorecard, words))
      }),
      { numRuns: 10 },
    )
  })
})

describe.each(languageCodes)('in %s', (code) => {
  const words = scorecardWords(code)

  it('everything that can be unknown has its own words', () => {
    const reasons = unknownReasons.map((reason) => unknownSentence(reason, words))
    expect(new Set(reasons).size).toBe(unknownReasons.length)
    const lines = unseenParts.flatMap((part) =>
      [null, 1, 2, 12].map((count) =>
        unseenSentence({ part, count, reason: 'not-read', what: '', text: '' }, words),
      ),
    )
    expect(lines.filter((line) => !isWhole(line))).toEqual([])
  })

  it('every archetype, confidence and source has its own words', () => {
    const descriptions = archetypeIds.map((id) => archetypeDescription(id, words))
    expect(new Set(descriptions).size).toBe(archetypeIds.length)
    const meanings = confidences.map((confidence) => confidenceSentence(confidence, words))
    expect(new Set(meanings).size).toBe(confidences.length)
    expect(isWhole(coverageSentence(0.42, words) + rangeSentence(87.5, words))).toBe(true)
  })

  it('every error has a title, a remedy and, where it is known, when to come back', () => {
    const problems = [...errorCodes, 'offline' as const].map((error) =>
      problemWords(error, problemWordsIn(code), 90),
    )
    for (const { title, remedy, retry } of problems)
      expect([title, remedy, retry].every((text) => text !== null && isWhole(text))).toBe(true)
    expect(new Set(problems.map(({ title }) => title)).size).toBe(problems.length)
    expect(problemWords('internal', problemWordsIn(code)).retry).toBeNull()
  })

  it('names are those of the drawings', () => {
    const locale = localeOf(languages[code].tag)
    const names = namesIn(code)
    expect(names).toMatchObject({
      dimensions: locale.messages.dimensions,
      archetypes: locale.messages.archetypes,
      confidences: locale.messages.confidences,
    })
    for (const id of signalIds) expect(names.signals[id]).toBe(signalName(locale, id, ''))
  })

  it('a link is called by its kind, or by the name of what it leads to', () => {
    const link = { label: 'ada/engine', url: 'https://github.com/ada/engine' }
    expect(linkLabel('activity.repositories', link, words)).toBe('ada/engine')
    expect(linkLabel('activity.commits', link, words)).not.toBe('ada/engine')
  })
})

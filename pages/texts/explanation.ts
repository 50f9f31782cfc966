/** A scorecard explained without a model: what it comes to, what counts, what is missing. */
import {
  dimensionIds,
  type Dimension,
  type Scorecard,
  type Scores,
  type Signal,
} from '../../shared/score/scorecard.ts'
import type { Sentence } from '../../shared/texts/sentence.ts'
import {
  confidenceText,
  dimensionName,
  percentileSentence,
  signalName,
  verdictSentence,
} from '../sentences/index.ts'
import { say } from '../words/define-words.ts'
import { organizationTold } from './organization.ts'
import { mostPoints, said, sentencesOf, type Said, type Speech } from './speech.ts'
import { aiTold, archetypeTold, languagesTold, reasonTold, unseenIn } from './told.ts'

/** Dimensions that are no farther apart are told of together. */
const closeTogether = 8

export function explanation(scorecard: Scorecard, speech: Speech): Sentence[] {
  const { scores, archetype } = scorecard
  const isNamed = archetype.kind === 'archetype'
  const verdict = isNamed ? null : said(verdictSentence(archetype, speech.language), ['archetype'])
  if (!scores) {
    return sentencesOf([
      ...organizationTold(scorecard, speech),
      scorecard.organization ? null : verdict,
      languagesTold(scorecard, speech),
      unseenTold(scorecard, speech),
    ])
  }
  return sentencesOf([
    ...overallTold(scorecard, scores, speech),
    verdict ?? archetypeTold(scorecard, speech),
    reasonTold(scorecard, speech),
    ...dimensionsTold(scores, speech),
    languagesTold(scorecard, speech),
    aiTold(scorecard, speech),
    unseenTold(scorecard, speech),
  ])
}

function overallTold(
  { calendar, languages }: Scorecard,
  { overall }: Scores,
  { language, words, formats, points }: Speech,
): Said[] {
  const { score, range, coverage, confidence } = overall
  if (coverage === 0) return [said(say(words, 'nothingRead'), ['overall'])]
  const isEmpty = languages.length === 0 && calendar?.counts.every((count) => count === 0) === true
  if (isEmpty) return [said(say(words, 'empty', { score: points(score) }), ['overall'])]
  const told = { score: points(score), most: mostPoints, share: formats.percent(coverage) }
  const isOpen = points(range.high) !== points(score)
  return [
    said(say(words, 'overall', told), ['overall']),
    isOpen ? said(say(words, 'overall.upTo', { high: points(range.high) }), ['overall']) : null,
    confidence === 'high' ? null : said(confidenceText(confidence, language), ['overall']),
  ]
}

function dimensionsTold(scores: Scores, speech: Speech): Said[] {
  const { words, points } = speech
  const known = dimensionIds
    .map((id) => scores.dimensions[id])
    .filter(({ coverage }) => coverage > 0)
    .toSorted((one, other) => other.score - one.score)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || first.score === 0) return []
  if (first.score - last.score < closeTogether) {
    const values = { low: points(last.score), high: points(first.score), most: mostPoints }
    return [
      said(say(words, 'close', values), [idOf(first), idOf(last)]),
      countsTold(first, speech),
      roomTold(last, speech),
    ]
  }
  return [
    said(say(words, 'strongest', placeOf(first, speech)), [idOf(first)]),
    countsTold(first, speech),
    said(say(words, 'weakest', placeOf(last, speech)), [idOf(last)]),
    roomTold(last, speech),
  ]
}

const idOf = ({ id }: Dimension) => `dimension.${id}`

const placeOf = ({ id, score }: Dimension, { language, points }: Speech) => ({
  dimension: dimensionName(id, language),
  score: points(score),
  most: mostPoints,
})

/** The signal that counts most, and how that compares where it compares well. */
function countsTold({ signals }: Dimension, speech: Speech): Said {
  const { language, formats, words, why } = speech
  const [signal] = signals
    .filter(({ counted }) => counted > 0)
    .toSorted((one, other) => other.counted - one.counted)
  if (!signal) return null
  const counts = say(words, 'counts', { signal: signalName(signal, language), why: why(signal) })
  const compared = isMuch(signal) ? percentileSentence(signal, language) : null
  return said(formats.sentences([counts, ...(compared ? [compared] : [])]), [signal.id])
}

const isMuch = ({ percentile }: Signal) => percentile !== null && percentile.value >= 50

/** Where most points of the dimension are left, of what is known. */
function roomTold({ signals }: Dimension, { language, words, why }: Speech): Said {
  const [signal] = signals
    .filter(({ unknown, most, points }) => !unknown && most > points)
    .toSorted((one, other) => other.most - other.points - (one.most - one.points))
  if (!signal) return null
  const told = { signal: signalName(signal, language), why: why(signal) }
  return said(say(words, 'room', told), [signal.id])
}

function unseenTold(scorecard: Scorecard, speech: Speech): Said {
  const { text, evidence } = unseenIn(scorecard, speech)
  return evidence.length > 0 ? said(say(speech.words, 'unseen', { unseen: text }), evidence) : null
}

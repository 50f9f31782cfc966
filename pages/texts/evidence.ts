/**
 * What a text about a scorecard may rest on: everything that the scorecard says, by id. The ids are
 * those of its signals and dimensions, so that a page can lead from a sentence to where that is shown.
 */
import type { Scorecard, Signal } from '../../shared/score/scorecard.ts'
import { dimensionIds } from '../../shared/score/scorecard.ts'
import type { EvidenceItem, EvidenceTable } from '../../shared/texts/sentence.ts'
import { resultWords } from '../result/words/index.ts'
import {
  archetypeDescription,
  archetypeName,
  confidenceText,
  dimensionName,
  marksText,
  nextSentence,
  percentileSentence,
  reasonSentence,
  signalName,
  unseenSentence,
  verdictSentence,
  whySentence,
} from '../sentences/index.ts'
import { say } from '../words/define-words.ts'
import type { LanguageCode } from '../words/languages.ts'
import { withPlainNames } from './plain-names.ts'
import { mostPoints, signalsOf, speechIn, type Speech } from './speech.ts'

/** As many languages as a text may name. */
export const mostLanguages = 6

type Entry = readonly [id: string, item: EvidenceItem]

export function evidenceOf(read: Scorecard, language: LanguageCode): EvidenceTable {
  const scorecard = withPlainNames(read)
  const speech = speechIn(language)
  return new Map([
    ...scoreEntries(scorecard, speech),
    ...workEntries(scorecard, speech),
    ...signalsOf(scorecard).map((signal) => signalEntry(signal, speech)),
    ...accountEntries(scorecard, speech),
    ...scorecard.unseen.map((unseen, at) =>
      entry(
        `unseen.${at + 1}`,
        say(resultWords(language), 'unseen'),
        speech.formats.sentences([
          `${unseenSentence(unseen, language)}.`,
          say(resultWords(language), 'notCounted'),
        ]),
      ),
    ),
  ])
}

const entry = (
  id: string,
  label: string,
  value: string,
  url: string | null | undefined = null,
): Entry => [id, { label, value, url: url ?? null }]

function scoreEntries(
  { scores }: Scorecard,
  { language, words, formats, points }: Speech,
): Entry[] {
  if (!scores) return []
  const value = ({ score, coverage, range, confidence }: (typeof scores)['overall']) => {
    const [told, most, share] = [points(score), mostPoints, formats.percent(coverage)]
    const known = say(words, 'value.score', { score: told, most, share })
    const trust = confidenceText(confidence, language)
    const upTo = say(resultWords(language), 'upTo', { high: points(range.high) })
    return formats.sentences([known, trust, ...(points(range.high) === told ? [] : [upTo])])
  }
  return [
    entry('overall', say(resultWords(language), 'overall'), value(scores.overall)),
    ...dimensionIds.map((id) =>
      entry(`dimension.${id}`, dimensionName(id, language), value(scores.dimensions[id])),
    ),
  ]
}

/** What kind of work it is, in which languages, with which tools. */
function workEntries(scorecard: Scorecard, speech: Speech): Entry[] {
  const { archetype, languages, aiMarks } = scorecard
  const { language, words, formats, names } = speech
  const result = resultWords(language)
  const named = archetype.kind === 'archetype'
  const verdict = named
    ? [
        archetypeDescription(archetype.id, language),
        say(result, 'archetypeConfidence', { percent: formats.percent(archetype.confidence) }),
      ].join(' ')
    : verdictSentence(archetype, language)
  const tools = aiMarks.tools.map(({ tool }) => tool)
  return [
    entry(
      'archetype',
      named ? archetypeName(archetype.id, language) : say(result, 'noArchetype'),
      verdict,
    ),
    ...(named ? archetype.because : []).map((because, at) =>
      entry(`reason.${at + 1}`, say(result, 'because'), reasonSentence(because, language)),
    ),
    ...languages
      .slice(0, mostLanguages)
      .map(({ name, share }, at) =>
        entry(
          `language.${at + 1}`,
          name,
          say(words, 'value.language', { share: formats.percent(share) }),
        ),
      ),
    entry(
      'ai',
      say(result, 'aiMarks'),
      [
        marksText(aiMarks, language),
        ...(tools.length > 0 ? [say(words, 'value.tools', { tools: names(tools) })] : []),
      ].join(' '),
      aiMarks.commits[0]?.url,
    ),
  ]
}

function signalEntry(signal: Signal, { language, words, formats }: Speech): Entry {
  const { id, counted, most, next, evidence, unknown } = signal
  const number = (value: number) => formats.number(value)
  const points = { points: number(counted), most: number(most) }
  const told = [
    whySentence(signal, language),
    percentileSentence(signal, language),
    unknown ? null : say(words, 'value.counts', points),
    next &&
      say(words, 'value.next', {
        next: nextSentence(signal, language) ?? next.text,
        gain: number(next.gain),
      }),
  ]
  const value = told.filter((one) => one !== null).join(' ')
  return entry(id, signalName(signal, language), value, evidence[0]?.url)
}

function accountEntries({ subject, organization }: Scorecard, speech: Speech): Entry[] {
  const { language, formats } = speech
  const result = resultWords(language)
  const since = subject.createdAt ?? organization?.since ?? null
  const made =
    since && `${formats.monthOfYear(since.slice(0, 7))} (${formats.date(since.slice(0, 10))})`
  const entries: Entry[] = made ? [entry('account', say(result, 'since'), made)] : []
  if (!organization) return entries
  const { repositories, read, active, licensed } = organization
  return [
    ...entries,
    entry('organization.repositories', say(result, 'repositories'), formats.number(repositories)),
    entry(
      'organization.active',
      say(result, 'active'),
      `${formats.number(active)} / ${formats.number(read)}`,
    ),
    ...(licensed === null
      ? []
      : [entry('organization.licensed', say(result, 'licensed'), formats.percent(licensed))]),
  ]
}

/** What the server says of a scorecard, in a language: the sentences with their words at hand. */
import type { AiMarksSummary } from '../../shared/ai-marks/summary.ts'
import type { ErrorCode } from '../../shared/api/errors.ts'
import type { ArchetypeId, ArchetypeVerdict } from '../../shared/archetype/verdict.ts'
import type { UnknownReason } from '../../shared/evidence/index.ts'
import type {
  Confidence,
  DimensionId,
  EvidenceLink,
  Scorecard,
  Signal,
} from '../../shared/score/scorecard.ts'
import type { LanguageCode } from '../words/languages.ts'
import { oncePer } from '../words/once-per.ts'
import { reasonSentence as ofReason } from './archetypes/reason.ts'
import * as verdicts from './archetypes/verdict.ts'
import { confidenceSentence } from './evidence/trust.ts'
import * as unknowns from './evidence/unknown.ts'
import { marksSentence } from './marks/marks.ts'
import { namesIn, type Names } from './names.ts'
import { problemWords as ofProblem, type Problem } from './problems/problem.ts'
import { problemWordsIn } from './problems/words/index.ts'
import { scorecardWords, type ScorecardWords } from './scorecard-words.ts'
import { linkLabel as ofLink } from './signals/link-label.ts'
import { nextSentence as ofNext } from './signals/next.ts'
import { percentileSentence as ofPercentile } from './signals/percentile.ts'
import { whySentence as ofWhy } from './signals/why.ts'

type Because = Extract<ArchetypeVerdict, { kind: 'archetype' }>['because'][number]

const words = oncePer<LanguageCode, ScorecardWords>(scorecardWords)
const names = oncePer<LanguageCode, Names>(namesIn)

export const dimensionName = (id: DimensionId, language: LanguageCode) =>
  names(language).dimensions[id]
export const confidenceName = (confidence: Confidence, language: LanguageCode) =>
  names(language).confidences[confidence]
export const archetypeName = (id: ArchetypeId, language: LanguageCode) =>
  names(language).archetypes[id]
export const signalName = ({ id, label }: Pick<Signal, 'id' | 'label'>, language: LanguageCode) =>
  names(language).signals[id] ?? label

export const archetypeDescription = (id: ArchetypeId, language: LanguageCode) =>
  verdicts.archetypeDescription(id, words(language))
export const verdictSentence = (verdict: ArchetypeVerdict, language: LanguageCode) =>
  verdicts.archetypeSentence(verdict, words(language))
export const reasonSentence = ({ facts }: Because, language: LanguageCode) =>
  ofReason(facts, words(language))

export const whySentence = (signal: Signal, language: LanguageCode) =>
  ofWhy(signal, words(language))
export const nextSentence = (signal: Signal, language: LanguageCode) =>
  ofNext(signal, words(language))
export const percentileSentence = (signal: Signal, language: LanguageCode) =>
  ofPercentile(signal, words(language))
export const linkLabel = (id: string, link: EvidenceLink, language: LanguageCode) =>
  ofLink(id, link, words(language))

export const marksText = (marks: AiMarksSummary, language: LanguageCode) =>
  marksSentence(marks, words(language))

export const confidenceText = (confidence: Confidence, language: LanguageCode) =>
  confidenceSentence(confidence, words(language))

export const unknownSentence = (reason: UnknownReason, language: LanguageCode) =>
  unknowns.unknownSentence(reason, words(language))
export const unseenSentence = (unseen: Scorecard['unseen'][number], language: LanguageCode) =>
  unknowns.unseenSentence(unseen, words(language))

export const problemWords = (
  code: ErrorCode | 'offline',
  language: LanguageCode,
  retryAfterSeconds?: number,
): Problem => ofProblem(code, problemWordsIn(language), retryAfterSeconds)

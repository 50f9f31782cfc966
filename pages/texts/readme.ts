/** The words of a profile's README without a model, in its five styles. */
import type { Scorecard } from '../../shared/score/scorecard.ts'
import type { Sentence } from '../../shared/texts/sentence.ts'
import type { ReadmeStyle } from '../../shared/texts/uses.ts'
import { say } from '../words/define-words.ts'
import { technologiesTold, togetherTold, workTold } from './bio.ts'
import { explanation } from './explanation.ts'
import { organizationTold } from './organization.ts'
import { said, sentencesOf, type Said, type Speech } from './speech.ts'
import {
  aiTold,
  archetypeTold,
  languagesTold,
  mainLanguages,
  reasonTold,
  signalTold,
} from './told.ts'

type Teller = (scorecard: Scorecard, speech: Speech) => Said[]

const styles: Readonly<Record<ReadmeStyle, Teller>> = {
  professional: (scorecard, speech) => [
    workTold(scorecard, speech),
    archetypeTold(scorecard, speech),
    languagesTold(scorecard, speech),
    technologiesTold(scorecard, speech),
    signalTold(scorecard, 'activity.commits', speech),
    signalTold(scorecard, 'activity.days', speech),
    togetherTold(scorecard, speech),
    aiTold(scorecard, speech),
  ],
  creative: (scorecard, speech) => [
    mixTold(scorecard, speech),
    archetypeTold(scorecard, speech),
    technologiesTold(scorecard, speech),
    signalTold(scorecard, 'activity.weeks', speech),
    aiTold(scorecard, speech),
    togetherTold(scorecard, speech),
  ],
  storyteller: (scorecard, speech) => [
    sinceTold(scorecard, 'readme.began', speech),
    archetypeTold(scorecard, speech),
    reasonTold(scorecard, speech),
    signalTold(scorecard, 'activity.days', speech),
    togetherTold(scorecard, speech),
    languagesTold(scorecard, speech),
    aiTold(scorecard, speech),
  ],
  minimalist: (scorecard, speech) => [
    workTold(scorecard, speech),
    signalTold(scorecard, 'activity.commits', speech),
    sinceTold(scorecard, 'readme.since', speech),
  ],
  // Strengths with their evidence and with their limits: what an explanation has.
  recruiter_ready: (scorecard, speech) => [
    workTold(scorecard, speech),
    ...explanation(scorecard, speech),
    technologiesTold(scorecard, speech),
    sinceTold(scorecard, 'readme.since', speech),
  ],
}

export function readme(scorecard: Scorecard, style: ReadmeStyle, speech: Speech): Sentence[] {
  if (scorecard.organization) {
    return sentencesOf([...organizationTold(scorecard, speech), languagesTold(scorecard, speech)])
  }
  const told = sentencesOf(styles[style](scorecard, speech))
  const saysWhatWork = told.some(({ evidence }) => evidence.includes('archetype'))
  return saysWhatWork ? told : sentencesOf([workTold(scorecard, speech), ...told])
}

function sinceTold(
  { subject }: Scorecard,
  key: 'readme.since' | 'readme.began',
  { words, formats }: Speech,
): Said {
  const month = subject.createdAt && formats.monthOfYear(subject.createdAt.slice(0, 7))
  return month ? said(say(words, key, { month }), ['account']) : null
}

function mixTold(scorecard: Scorecard, { words, formats }: Speech): Said {
  const [first, second] = mainLanguages(scorecard, 2)
  if (!first) return null
  const foreign = formats.foreign(first.name)
  if (!second) return said(say(words, 'readme.one', { first: foreign }), [first.id])
  return said(say(words, 'readme.mix', { first: foreign, second: formats.foreign(second.name) }), [
    first.id,
    second.id,
  ])
}

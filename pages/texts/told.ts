/** Sentences that several texts have, each with what it rests on; null where there is nothing to say. */
import type { Scorecard } from '../../shared/score/scorecard.ts'
import {
  archetypeDescription,
  archetypeName,
  marksText,
  reasonSentence,
  unseenSentence,
} from '../sentences/index.ts'
import { say } from '../words/define-words.ts'
import type { LanguageCode } from '../words/languages.ts'
import { said, signalsOf, type Said, type Speech } from './speech.ts'

/** Below this an archetype is one of several that come close. */
const sureEnough = 0.5

export function archetypeTold({ archetype }: Scorecard, { language, words }: Speech): Said {
  if (archetype.kind !== 'archetype') return null
  const values = {
    archetype: archetypeName(archetype.id, language),
    description: archetypeDescription(archetype.id, language),
  }
  const key = archetype.confidence < sureEnough ? 'archetype.close' : 'archetype'
  return said(say(words, key, values), ['archetype'])
}

/** The reason that weighed most. */
export function reasonTold({ archetype }: Scorecard, { language, words }: Speech): Said {
  const because = archetype.kind === 'archetype' ? archetype.because[0] : undefined
  if (!because) return null
  return said(say(words, 'because', { reason: reasonSentence(because, language) }), [
    'reason.1',
    'archetype',
  ])
}

/** The largest languages, without what comes to nothing. */
export function mainLanguages({ languages }: Scorecard, most = 3) {
  return languages
    .map(({ name, share }, at) => ({ name, share, id: `language.${at + 1}` }))
    .slice(0, most)
    .filter(({ share }) => share >= 0.02)
}

export function languagesTold(scorecard: Scorecard, { words, formats, names }: Speech): Said {
  const [first, ...others] = mainLanguages(scorecard)
  if (!first) return null
  const told = { first: formats.foreign(first.name), share: formats.percent(first.share) }
  if (others.length === 0) return said(say(words, 'languages.one', told), [first.id])
  const list = names(others.map(({ name }) => name))
  return said(say(words, 'languages', { ...told, others: list }), [
    first.id,
    ...others.map(({ id }) => id),
  ])
}

/** Where marks were found; that none were says nothing. */
export function aiTold({ aiMarks }: Scorecard, { language, words, formats, names }: Speech): Said {
  if (aiMarks.read === null || aiMarks.authored + aiMarks.assisted === 0) return null
  const tools = aiMarks.tools.map(({ tool }) => tool)
  const named =
    tools.length > 0 ? [say(words, 'ai.tools', { tools: names(tools.slice(0, 4)) })] : []
  return said(formats.sentences([marksText(aiMarks, language), ...named]), ['ai'])
}

/** What a signal says of itself; null where it is unknown or nothing. */
export function signalTold(scorecard: Scorecard, id: string, speech: Speech): Said {
  const signal = signalsOf(scorecard).find((one) => one.id === id)
  if (!signal || signal.unknown || !signal.value) return null
  const why = speech.why(signal)
  return said(`${why.charAt(0).toLocaleUpperCase()}${why.slice(1)}`, [id])
}

const between: Partial<Record<LanguageCode, string>> = { ja: '、', zh: '；', ar: '؛ ' }

/** More would not be read; a page lists all of it. */
const mostUnseen = 2

/** What could not be seen, in a row, and what stands for each. */
export function unseenIn({ unseen }: Scorecard, { language }: Speech) {
  const shown = unseen.slice(0, mostUnseen)
  return {
    text: shown.map((one) => unseenSentence(one, language)).join(between[language] ?? '; '),
    evidence: shown.map((_, at) => `unseen.${at + 1}`),
  }
}

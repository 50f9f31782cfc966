/** The bio of a profile without a model, in three lengths. */
import type { Scorecard } from '../../shared/score/scorecard.ts'
import type { Sentence } from '../../shared/texts/sentence.ts'
import type { BioLength } from '../../shared/texts/uses.ts'
import { archetypeDescription, archetypeName } from '../sentences/index.ts'
import { say } from '../words/define-words.ts'
import { organizationTold } from './organization.ts'
import { said, sentencesOf, signalsOf, type Said, type Speech } from './speech.ts'
import { languagesTold, mainLanguages, signalTold } from './told.ts'

export function bio(scorecard: Scorecard, length: BioLength, speech: Speech): Sentence[] {
  const all = sentencesOf([workTold(scorecard, speech), ...restTold(scorecard, speech)])
  return all.slice(0, { short: 1, medium: 3, long: 6 }[length])
}

/** What kind of work, in which languages: what the shortest bio says. */
export function workTold(scorecard: Scorecard, { language, words, names }: Speech): Said {
  const { archetype, organization, subject } = scorecard
  if (organization) {
    const { repositories: count } = organization
    return said(say(words, 'bio.organization', { count }), ['organization.repositories'])
  }
  if (archetype.kind === 'automation-not-scored' || subject.kind === 'bot') {
    return said(say(words, 'bio.bot'), ['archetype'])
  }
  const main = mainLanguages(scorecard)
  const ids = main.map(({ id }) => id)
  const languages = names(main.map(({ name }) => name))
  if (archetype.kind !== 'archetype') {
    return main.length > 0
      ? said(say(words, 'bio.languages', { languages }), ids)
      : said(say(words, 'bio.quiet'), ['archetype'])
  }
  const named = archetypeName(archetype.id, language)
  return main.length > 0
    ? said(say(words, 'bio.work', { archetype: named, languages }), ['archetype', ...ids])
    : said(say(words, 'bio.archetype', { archetype: named }), ['archetype'])
}

function restTold(scorecard: Scorecard, speech: Speech): Said[] {
  const { archetype, organization } = scorecard
  if (organization) {
    return [...organizationTold(scorecard, speech).slice(2), languagesTold(scorecard, speech)]
  }
  const description =
    archetype.kind === 'archetype'
      ? said(archetypeDescription(archetype.id, speech.language), ['archetype'])
      : null
  return [
    description,
    signalTold(scorecard, 'activity.days', speech),
    technologiesTold(scorecard, speech),
    togetherTold(scorecard, speech),
    signalTold(scorecard, 'activity.commits', speech),
  ]
}

/** The first of the frameworks and tools. */
export function technologiesTold(scorecard: Scorecard, { words, names }: Speech): Said {
  const id = 'stackDiversity.technologies'
  const signal = signalsOf(scorecard).find((one) => one.id === id)
  const named = signal?.facts?.names?.slice(0, 4) ?? []
  return named.length > 0
    ? said(say(words, 'bio.technologies', { names: names(named) }), [id])
    : null
}

/** What is done with others, by what counts most of it. */
export function togetherTold(scorecard: Scorecard, speech: Speech): Said {
  const [signal] = signalsOf(scorecard)
    .filter(({ id, counted }) => id.startsWith('collaboration.') && counted > 0)
    .toSorted((one, other) => other.counted - one.counted)
  return signal ? signalTold(scorecard, signal.id, speech) : null
}

/** Pieces that READMEs of all styles are put together from: images, places to fill in, the last line. */
import { isUndecided } from '../../../draw/card/score-words.ts'
import { pageOf } from '../../../embed/address.ts'
import type { EmbedFacts } from '../../../embed/facts.ts'
import type { OwnEmbed } from '../../../embed/routes.ts'
import { snippetsOf } from '../../../embed/snippets/index.ts'
import type { PictureName } from '../../pictures.ts'
import { pictureFile } from '../kit-files.ts'
import { markdownText } from '../markdown-text.ts'
import { dayText, languagesOf, loginText, organizationText, scoresOf, yearOf } from './told.ts'

export type ReadmeOptions = {
  /** Where the service is, such as `https://scope.example`. */
  origin: string
  /** The name of a theme, for embeds. */
  theme: string
  /** Pictures that the README's folder has; no other is shown. */
  pictures: readonly PictureName[]
}

/** What a style writes with. */
export type Draft = { facts: EmbedFacts; options: ReadmeOptions }

/** Parts with an empty line between; null is left out. */
export const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\n\n')

/** A heading with what stands below it; null where that is nothing. */
export function section(heading: string, parts: readonly (string | null)[]): string | null {
  const body = joined(parts)
  return body === '' ? null : `## ${heading}\n\n${body}`
}

/** Where the person writes: not shown until they do. `asked` is ours. */
export const placeFor = (asked: string): string => `<!-- Yours to write: ${asked} -->`

/** The same for a whole section, whose heading would stand over nothing before. */
export const sectionFor = (heading: string, asked: string): string =>
  `<!-- Yours to write: ${asked}\n\n## ${heading}\n\n-->`

/** A file of the kit; null where the kit lacks it. */
export function pictureOfKit({ options }: Draft, name: PictureName, alt: string): string | null {
  return options.pictures.includes(name) ? `![${alt}](./${pictureFile(name)})` : null
}

export const banner = (draft: Draft): string | null =>
  pictureOfKit(draft, 'portfolio-banner', `Banner of ${loginText(draft.facts)}`)

type Card = 'score' | 'languages' | 'activity' | 'ai' | 'organization'

/** A card that follows GitHub's light and dark. */
export function card(draft: Draft, type: Card): string {
  const alts: Record<Card, string> = {
    score: 'Score',
    languages: 'Languages',
    activity: 'Activity of the year',
    ai: 'AI marks in commits',
    organization: 'Repositories',
  }
  const alt = `${alts[type]} of ${draft.facts.login}`
  return snippetsOf(embedOf(draft, 'card', { type }), alt).picture!
}

export function badge(draft: Draft, metric: string): string {
  const embed = embedOf(draft, 'badge', { metric })
  return snippetsOf(embed, `Score of ${draft.facts.login}`).markdown
}

/** The card for what is known: of a person with a score that says something, the score. */
export function mainCard(draft: Draft): string | null {
  const { facts } = draft
  if (facts.kind === 'organization') return card(draft, 'organization')
  return isUndecided(facts) ? null : card(draft, 'score')
}

function embedOf({ facts, options }: Draft, kind: OwnEmbed, asked: Record<string, string>) {
  const { origin, theme } = options
  return {
    origin,
    kind,
    logins: [facts.login],
    parameters: new URLSearchParams({ ...asked, theme }),
  }
}

/** The page that has every number with its evidence. */
export const explained = ({ facts, options }: Draft): string =>
  pageOf({ origin: options.origin, logins: [facts.login] })

/** Where the numbers are from, how old they are, and which of them renew themselves. */
export function sourceLine(draft: Draft): string {
  const { facts } = draft
  const read = `the public GitHub record of ${dayText(facts)}`
  if (!isAnythingTold(facts))
    return `_Nothing is told here of ${read}: [what it has, and what is unknown](${explained(draft)})._`
  const formula = markdownText(facts.formula)
  return (
    `_The numbers in this text are from ${read} ` +
    `([each with its evidence](${explained(draft)}), formula ${formula}). They stay as they are` +
    `${hasCards(draft) ? '; the cards renew themselves._' : '._'}`
  )
}

const isAnythingTold = (facts: EmbedFacts): boolean =>
  scoresOf(facts) !== null ||
  yearOf(facts) !== null ||
  organizationText(facts) !== null ||
  languagesOf(facts, 1).length > 0

const hasCards = (draft: Draft): boolean => mainCard(draft) !== null || yearOf(draft.facts) !== null

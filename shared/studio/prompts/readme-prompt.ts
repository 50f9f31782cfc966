/**
 * The prompts of the README in its five styles: what a model is told to be, and what it is told of the
 * person. What it answers is a stranger's text: it is sanitised before anybody sees it.
 */
import { archetypes } from '../../archetype/archetypes.ts'
import type { ReadmeStyle } from '../kit/readme-styles.ts'
import { listed } from './image-prompt.ts'
import { readmeVoices } from './readme-voices.ts'
import type { Traits } from './traits.ts'

export type ReadmePrompt = { system: string; user: string; mostTokens: number }

const rhythmWords: Readonly<Record<Traits['calendar'], string>> = {
  unknown: 'not known',
  quiet: 'quiet over the year',
  weekdays: 'almost only on weekdays',
  weekends: 'mostly at weekends',
  bursts: 'in bursts',
  steady: 'steady, on most days',
  varied: 'varied',
}

const subjectWords: Readonly<Record<Traits['subject'], string>> = {
  developer: 'a developer',
  organization: 'an organization that writes software',
  bot: 'an automation account',
}

/** How many languages a README names. */
export const languagesOfReadmes = 5

/** With thoughts, of which some models have many before they write. */
const mostTokens = 4096

/** The same for the same traits and style. */
export function readmePrompt(traits: Traits, style: ReadmeStyle): ReadmePrompt {
  const { voice, mostLines } = readmeVoices[style]
  const { archetype, bands, languages } = traits
  const system = [
    'You write the README.md of a profile on GitHub, in English and in Markdown.',
    voice,
    `At most ${mostLines} lines.`,
    'Write in the first person, without a name. Use only what you are told.',
    'Invent no projects, employers, years, figures or contacts.',
    'No links, no images, no HTML, no code blocks, no tables.',
    'Answer with the Markdown alone.',
  ].join(' ')
  const user = [
    `The profile is that of ${subjectWords[traits.subject]}.`,
    archetype &&
      `Kind of work: ${archetypes[archetype].name}. ${archetypes[archetype].description}`,
    languages.length > 0 && `Languages with most code first: ${listed(languages)}.`,
    bands && `Activity: ${bands.activity}. Collaboration: ${bands.collaboration}.`,
    bands && `Diversity of the stack: ${bands.stackDiversity}. Work with AI: ${bands.aiSavviness}.`,
    bands && `All in all: ${bands.overall}.`,
    `Rhythm of work: ${rhythmWords[traits.calendar]}.`,
  ]
  return { system, user: user.filter(Boolean).join('\n'), mostTokens }
}

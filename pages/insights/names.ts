/** What the closed lists of the counters are called in the language of a page. */
import { archetypeIds } from '../../shared/archetype/verdict.ts'
import { withheld } from '../../shared/insights/csv.ts'
import { dimensionIds } from '../../shared/score/scorecard.ts'
import { archetypeName, dimensionName } from '../sentences/index.ts'
import { formatsIn } from '../words/formats.ts'
import type { LanguageCode } from '../words/languages.ts'
import { say } from '../words/define-words.ts'
import { insightsWords } from './words/index.ts'

const counted = ['commits', 'pullRequests', 'reviews', 'issues'] as const

/** Names of languages, tools and archetypes, of what is counted and of dimensions. */
export function nameOf(id: string, language: LanguageCode): string {
  const words = insightsWords(language)
  const archetype = archetypeIds.find((known) => known === id)
  if (archetype) return archetypeName(archetype, language)
  const dimension = dimensionIds.find((known) => known === id)
  if (dimension) return dimensionName(dimension, language)
  const ofYear = counted.find((known) => known === id)
  if (ofYear) return say(words, ofYear)
  switch (id) {
    case 'overall':
      return say(words, 'overall')
    case 'other':
      return say(words, 'others')
    case 'none':
      return say(words, 'noCode')
    case 'insufficient-data':
      return say(words, 'insufficientData')
    case 'automation-not-scored':
      return say(words, 'automation')
    default:
      return formatsIn(language).foreign(id)
  }
}

/** Shares of commits with a mark, from the least to the most; the first two hold no mark. */
export const bands = ['unknown', 'none', '0-10', '10-30', '30-60', '60-100', withheld] as const
export type Band = (typeof bands)[number]

export function bandName(band: Band, language: LanguageCode): string {
  const words = insightsWords(language)
  const { percent } = formatsIn(language)
  if (band === 'unknown') return say(words, 'unknown')
  if (band === 'none') return say(words, 'noMark')
  if (band === withheld) return say(words, 'withheld')
  const [from = '', to = ''] = band.split('-')
  return say(words, 'band', {
    from: percent(Number(from) / 100),
    to: percent(Number(to) / 100),
  })
}

/** The parameters of every embed, declared once. Their order is that of the documents. */
import { badgeStyles } from '../../draw/badge/badge.ts'
import { badgeColour } from '../../draw/badge/colours.ts'
import { badgeMetrics } from '../../draw/badge/metrics.ts'
import { localeCodeOf, localeCodes } from '../../draw/locale/tags.ts'
import { cardKinds, cardParts } from '../../draw/look.ts'
import { parseColour } from '../../draw/theme/colour.ts'
import { themeNames } from '../../draw/theme/themes.ts'
import { mostOwnColours } from '../../studio/picture-order.ts'
import type { ParameterTable } from './parameter.ts'

const locale = {
  kind: 'choice',
  values: localeCodes,
  default: 'en',
  meaning: localeCodeOf,
  summary: 'Language of words, numbers and dates',
  example: 'ja',
} as const

const colour = (summary: string, example: string) =>
  ({ kind: 'colour', default: null, summary, example }) as const
const text = (most: number, summary: string, example: string) =>
  ({ kind: 'text', most, default: null, summary, example }) as const
const flag = (preset: boolean, summary: string) =>
  ({ kind: 'flag', default: preset, summary, example: String(!preset) }) as const

const paint = {
  theme: {
    kind: 'choice',
    values: themeNames,
    default: 'default',
    summary: 'Colours, each theme for light and for dark surroundings',
    example: 'nord',
  },
  mode: {
    kind: 'choice',
    values: ['auto', 'light', 'dark'],
    default: 'auto',
    summary: 'Light or dark; `auto` follows the viewer, and is light in a PNG',
    example: 'dark',
  },
  locale,
  title: text(60, 'Instead of the usual title', 'My year'),
  hide: {
    kind: 'choices',
    values: cardParts,
    default: [],
    summary: 'Parts to leave out, with commas between',
    example: 'coverage,next',
  },
  bg_color: colour('Background', '0d1117'),
  title_color: colour('Title', '58a6ff'),
  text_color: colour('Text', 'c9d1d9'),
  muted_color: colour('Captions and dates', '8b949e'),
  accent_color: colour('What stands out', 'f78166'),
  border_color: colour('Border', '30363d'),
} as const

const shape = {
  layout: {
    kind: 'choice',
    values: ['wide', 'compact'],
    default: 'wide',
    summary: 'Everything, or the essence in little room; below a width of 400 always `compact`',
    example: 'compact',
  },
  width: {
    kind: 'integer',
    least: 200,
    most: 1200,
    default: null,
    summary: 'Width in pixels, instead of the usual one',
    example: '400',
  },
  scale: {
    kind: 'integer',
    least: 1,
    most: 3,
    default: 2,
    summary: 'Of a PNG, how many pixels stand for each of its width, up to 2400 in all',
    example: '1',
  },
  border: flag(true, 'A line around'),
  radius: {
    kind: 'integer',
    least: 0,
    most: 32,
    default: 8,
    summary: 'Round corners, in pixels',
    example: '0',
  },
  animate: flag(true, 'A short entrance, never for those who ask for reduced motion'),
} as const

export const cardTable = {
  type: {
    kind: 'choice',
    values: cardKinds,
    default: 'score',
    summary: 'What the card shows',
    example: 'languages',
  },
  ...paint,
  ...shape,
  count: {
    kind: 'integer',
    least: 1,
    most: 12,
    default: 6,
    summary: 'How many languages are listed',
    example: '8',
  },
  hide_languages: {
    kind: 'names',
    most: 20,
    default: [],
    summary:
      'Languages to leave out of `type=languages`, with commas between; the rest is shared anew',
    example: 'html,jupyter notebook',
  },
} as const satisfies ParameterTable

export const duelTable = { ...paint, ...shape } as const satisfies ParameterTable

/** The picture has one size and no viewer whose setting it could follow. */
export const ogTable = {
  ...paint,
  mode: { ...paint.mode, values: ['light', 'dark'], default: 'light', summary: 'Light or dark' },
} as const satisfies ParameterTable

/** A picture of the studio has neither words to choose nor parts to hide. */
export const artTable = {
  theme: paint.theme,
  mode: { ...ogTable.mode, default: 'dark', example: 'light' },
  colours: {
    kind: 'colours',
    most: mostOwnColours,
    default: [],
    summary:
      'Instead of the theme’s, with commas between; the darkest of them, in the light mode the lightest, is the background where it can be one',
    example: '0d1117,58a6ff,238636',
  },
  watermark: flag(true, 'Our name, small, in a corner'),
} as const satisfies ParameterTable

/** Badges know the colour names of shields.io, some of which are others in CSS. */
const badgeSide = (summary: string, example: string) => ({
  ...colour(summary, example),
  meaning: (word: string) => parseColour(badgeColour(word) ?? word),
})

export const badgeTable = {
  metric: {
    kind: 'choice',
    values: badgeMetrics,
    default: 'overall',
    summary: 'What the badge tells',
    example: 'archetype',
  },
  style: {
    kind: 'choice',
    values: badgeStyles,
    default: 'flat',
    summary: 'Form of the badge',
    example: 'for-the-badge',
  },
  label: text(40, 'Instead of the usual label', 'my score'),
  color: badgeSide('Right side', 'brightgreen'),
  label_color: badgeSide('Left side', '24292f'),
  logo: flag(false, 'Our mark on the left'),
  locale,
} as const satisfies ParameterTable

/** What somebody chose in the studio: read from the query of its address and written back to it. */
import { defaultTheme, themeNames } from '../../shared/draw/theme/themes.ts'
import { parseColour } from '../../shared/draw/theme/colour.ts'
import type { Colour } from '../../shared/draw/theme/theme.ts'
import { mostOwnColours } from '../../shared/studio/picture-order.ts'
import { pictureNames, type PictureName } from '../../shared/studio/pictures.ts'
import { readmeStyles, type ReadmeStyle } from '../../shared/studio/kit/readme-styles.ts'
import { areTooMany, drawingFrom, writeDrawing, type ChosenModel, type Drawing } from './drawing.ts'

export const modes = ['light', 'dark'] as const
export type Mode = (typeof modes)[number]

export type Choice = {
  pictures: ReadonlySet<PictureName>
  theme: string
  mode: Mode
  /** As they were written, with commas between. */
  colours: string
  kit: boolean
  readmeStyle: ReadmeStyle
  drawing: Drawing
}

/** What a profile has places for. */
const usualPictures: ReadonlySet<PictureName> = new Set([
  'portfolio-banner',
  'x-banner',
  'social-card',
  'repository-cover',
  'skill-wheel',
  'avatar',
])

const longestColours = 80

/** Any query may come in. A form that was sent names `set`, so that what it leaves out was not chosen. */
export function choiceFrom(query: URLSearchParams): Choice {
  const isSet = query.has('set')
  const named = query.getAll('picture').flatMap((names) => names.split(','))
  const pictures = pictureNames.filter((name) =>
    isSet || named.length > 0 ? named.includes(name) : usualPictures.has(name),
  )
  const theme = query.get('theme') ?? ''
  return {
    pictures: new Set(pictures),
    theme: themeNames.includes(theme) ? theme : defaultTheme.name,
    mode: query.get('mode') === 'light' ? 'light' : 'dark',
    colours: (query.get('colours') ?? '').slice(0, longestColours),
    kit: isSet ? query.has('kit') : true,
    readmeStyle: readmeStyles.find((style) => style === query.get('style')) ?? readmeStyles[0],
    drawing: drawingFrom(query),
  }
}

/** The colours that are named; null where something is named that is none, or there are too many. */
export function coloursOf({ colours }: Pick<Choice, 'colours'>): Colour[] | null {
  const texts = colours.split(',').flatMap((text) => text.trim() || [])
  const parsed = texts.map((text) => parseColour(text))
  const all = parsed.filter((colour) => colour !== null)
  return all.length === texts.length && all.length <= mostOwnColours ? all : null
}

/** The address of a picture as it was chosen to look. */
export function pictureAddress(
  login: string,
  picture: PictureName,
  format: 'svg' | 'png',
  choice: Choice,
): string {
  const query = new URLSearchParams({ theme: choice.theme, mode: choice.mode })
  const colours = coloursOf(choice) ?? []
  if (colours.length > 0) query.set('colours', colours.map((colour) => colour.slice(1)).join(','))
  const text = query.toString().replaceAll('%2C', ',')
  return `/art/${encodeURIComponent(login)}/${picture}.${format}?${text}`
}

/** The query that leads to the look that was chosen; empty or with its `?`. */
export function queryOf(choice: Choice): string {
  const query = new URLSearchParams()
  if (choice.theme !== defaultTheme.name) query.set('theme', choice.theme)
  if (choice.mode !== 'dark') query.set('mode', choice.mode)
  if (choice.colours.trim() !== '') query.set('colours', choice.colours)
  if (choice.readmeStyle !== readmeStyles[0]) query.set('style', choice.readmeStyle)
  writeDrawing(choice.drawing, query)
  const text = query.toString().replaceAll('%2C', ',')
  return text && `?${text}`
}

/**
 * The path that leads back to everything that was chosen, in letters that every address takes as they
 * are; null for an account whose name has others.
 */
export function returnPathOf(login: string, choice: Choice, language: string | null) {
  if (!/^[\w-]+$/.test(login)) return null
  const colours = (coloursOf(choice) ?? []).map((colour) => colour.slice(1)).join(',')
  const query = new URLSearchParams(queryOf({ ...choice, colours }))
  query.set('set', '1')
  query.set('picture', [...choice.pictures].join(','))
  if (choice.kit) query.set('kit', '1')
  if (language !== null) query.set('lang', language)
  return `/studio/${login}?${query.toString().replaceAll('%2C', ',')}`
}

/**
 * What the chosen pictures are asked for with, by a model or by none; null where there are none, or too
 * many for a model, or a colour is none.
 */
export function orderOf(login: string, choice: Choice, by: ChosenModel | null) {
  const colours = coloursOf(choice)
  const { theme, mode, kit, readmeStyle, drawing } = choice
  const pictures = pictureNames.filter((name) => choice.pictures.has(name))
  if (colours === null || pictures.length === 0 || areTooMany(drawing, choice.pictures)) return null
  const order = { login, pictures, theme, mode, colours, kit, readmeStyle }
  if (by === null) return order
  const { provider, model } = by
  const wordsByModel = kit && drawing.hasWords && provider.writesWords
  const { imageStyle: style } = drawing
  return { ...order, provider: provider.id, model: model.id, style, wordsByModel }
}

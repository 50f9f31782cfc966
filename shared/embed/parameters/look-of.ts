/** From the values of a card, a duel or an OG image to the look that drawings take. */
import type { Locale } from '../../draw/locale/locale.ts'
import type { CardPart, Look } from '../../draw/look.ts'
import type { Colour } from '../../draw/theme/theme.ts'
import { defaultTheme, themeOf } from '../../draw/theme/themes.ts'
import type { ValuesOf } from './parameter.ts'
import { cardTable, type duelTable, type ogTable } from './tables.ts'

/**
 * Pixels. On a wide card that is narrower, small text would be smaller than nine pixels: it is drawn
 * compact, whatever was asked for.
 */
export const narrowestWide = 400

type LookValues = ValuesOf<typeof cardTable> | ValuesOf<typeof duelTable> | ValuesOf<typeof ogTable>

/** What an embed has no parameter for is as the card has it; an OG image has neither frame nor motion. */
export function lookOf(values: LookValues, locale: Locale, ageSeconds: number | null): Look {
  return {
    theme: themeOf(values.theme) ?? defaultTheme,
    mode: values.mode,
    colours: coloursOf(values),
    layout: layoutOf(values),
    width: 'width' in values ? values.width : null,
    hide: new Set<CardPart>(values.hide),
    border: 'border' in values && values.border,
    radius: 'radius' in values ? values.radius : 0,
    animate: 'animate' in values && values.animate,
    locale,
    title: values.title,
    count: 'count' in values ? values.count : cardTable.count.default,
    hideLanguages: new Set('hide_languages' in values ? values.hide_languages : []),
    ageSeconds,
  }
}

function layoutOf(values: LookValues): Look['layout'] {
  if (!('layout' in values)) return cardTable.layout.default
  return values.width !== null && values.width < narrowestWide ? 'compact' : values.layout
}

function coloursOf(values: LookValues): Look['colours'] {
  const asked = {
    background: values.bg_color,
    border: values.border_color,
    title: values.title_color,
    text: values.text_color,
    muted: values.muted_color,
    accent: values.accent_color,
  }
  const given = Object.entries(asked).filter((entry): entry is [string, Colour] => !!entry[1])
  return Object.fromEntries(given)
}

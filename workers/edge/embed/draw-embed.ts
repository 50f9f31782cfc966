/** From what was asked for and what is known to a finished drawing: pure, and loaded when needed. */
import {
  badgeOf,
  drawBadge,
  noticeBadge,
  shieldsEndpoint,
} from '../../../shared/draw/badge/index.ts'
import { drawDuelCard, type DuelSide } from '../../../shared/draw/card/duel-card.ts'
import { drawNotice } from '../../../shared/draw/card/notice-card.ts'
import { drawCard } from '../../../shared/draw/draw-card.ts'
import { frame } from '../../../shared/draw/frame.ts'
import { drawOpenGraph, drawOpenGraphNotice } from '../../../shared/draw/og.ts'
import type { Locale } from '../../../shared/draw/locale/locale.ts'
import {
  artTable,
  badgeTable,
  cardTable,
  duelTable,
  lookOf,
  ogTable,
  parseParameters,
} from '../../../shared/embed/parameters/index.ts'
import { notLeftOut } from '../../../shared/embed/not-left-out.ts'
import type { PictureOrder } from '../../../shared/studio/picture-order.ts'
import { pictures } from '../../../shared/studio/pictures.ts'
import { commentOf } from '../../../shared/draw/comment.ts'
import { length } from '../../../shared/draw/svg.ts'
import type { AskedFor } from './asked-for.ts'
import type { FactsOutcome } from './facts-of-login.ts'

export type Drawn = {
  /** An SVG, or JSON for a badge's endpoint. */
  text: string
  /** Pixels across. */
  width: number
  /** Whether the words of the language could not be had: English stands in for a moment. */
  isInterim: boolean
}

/** The language that was asked for, whose words drawing takes. */
export function languageOf({ kind, query }: AskedFor): string {
  if (kind === 'art') return 'en'
  return parseParameters(tables[kind], query).values.locale
}
const tables = { badge: badgeTable, card: cardTable, og: ogTable, duel: duelTable } as const

/** What is to be shown of each login, in words of the language, or English in their stead. */
export function drawEmbed(
  asked: AskedFor,
  outcomes: readonly FactsOutcome[],
  locale: Locale,
): Drawn {
  const [first, second] = outcomes
  if (!first) throw new RangeError('An embed is of somebody')
  switch (asked.kind) {
    case 'badge':
      return asBadge(asked, first, locale)
    case 'card':
      return asCard(asked, first, locale)
    case 'og':
      return asOpenGraph(asked, first, locale)
    case 'duel':
      return asDuel(asked, first, second ?? first, locale)
    case 'art':
      return asWordsOfPicture(asked, first, locale)
  }
}

const openGraphWidth = 1200

function asBadge(asked: AskedFor, outcome: FactsOutcome, locale: Locale): Drawn {
  const { values, ignored } = parseParameters(badgeTable, asked.query)
  const isInterim = locale.code !== values.locale
  const badge =
    outcome.kind === 'facts'
      ? badgeOf(outcome.facts, values, locale, ageOf(outcome))
      : noticeBadge(outcome.reason, values, locale)
  if (asked.format === 'json') {
    const endpoint = shieldsEndpoint(badge, { cacheSeconds: outcome.freshSeconds })
    return { text: JSON.stringify(endpoint), width: 0, isInterim }
  }
  return { text: drawBadge(badge, [...asked.ignored, ...ignored]), width: 0, isInterim }
}

function asCard(asked: AskedFor, outcome: FactsOutcome, locale: Locale): Drawn {
  const { values, ignored } = parseParameters(cardTable, asked.query)
  const look = lookOf(values, locale, ageOf(outcome))
  const drawing =
    outcome.kind === 'facts'
      ? drawCard(values.type, outcome.facts, look)
      : drawNotice(outcome.reason, asked.logins[0] ?? null, look)
  const isInterim = locale.code !== values.locale
  const width = widthOf(asked, look.width ?? drawing.width, values.scale)
  const amissIn = outcome.kind === 'facts' ? notLeftOut(outcome.facts, values.type, look) : []
  const amiss = [...asked.ignored, ...ignored, ...amissIn]
  return { text: frame(drawing, { ...look, width }, amiss), width, isInterim }
}

function asOpenGraph(asked: AskedFor, outcome: FactsOutcome, locale: Locale): Drawn {
  const { values, ignored } = parseParameters(ogTable, asked.query)
  // The picture tells the day of its numbers, and has one size.
  const look = lookOf(values, locale, null)
  const drawing =
    outcome.kind === 'facts'
      ? drawOpenGraph(outcome.facts, look)
      : drawOpenGraphNotice(outcome.reason, asked.logins[0] ?? null, look)
  const isInterim = locale.code !== values.locale
  const text = frame(drawing, look, [...asked.ignored, ...ignored])
  return { text, width: openGraphWidth, isInterim }
}

function asDuel(asked: AskedFor, one: FactsOutcome, other: FactsOutcome, locale: Locale): Drawn {
  const { values, ignored } = parseParameters(duelTable, asked.query)
  const ages = [one, other].map(ageOf).filter((age) => age !== null)
  const age = ages.length > 0 ? Math.max(...ages) : null
  const look = lookOf(values, locale, age)
  const side = (outcome: FactsOutcome, login: string | null | undefined): DuelSide =>
    outcome.kind === 'facts'
      ? { login: outcome.facts.login, facts: outcome.facts, notice: null }
      : { login: login ?? '', facts: null, notice: outcome.reason }
  const drawing = drawDuelCard(side(one, asked.logins[0]), side(other, asked.logins[1]), look)
  const isInterim = locale.code !== values.locale
  const width = widthOf(asked, look.width ?? drawing.width, values.scale)
  const text = frame(drawing, { ...look, width }, [...asked.ignored, ...ignored])
  return { text, width, isInterim }
}

/** What is asked of a picture of the studio. */
export function pictureOrderOf({ picture = 'portfolio-banner', query }: AskedFor): PictureOrder {
  return { picture, ...parseParameters(artTable, query).values }
}

/** A picture that was drawn elsewhere, with what of the address was not taken. */
export function asPicture(
  svg: string,
  { picture = 'portfolio-banner', query, ...asked }: AskedFor,
): Drawn {
  const { ignored } = parseParameters(artTable, query)
  const comment = commentOf([...asked.ignored, ...ignored])
  return { text: svg.replace('>', `>${comment}`), width: pictures[picture].width, isInterim: false }
}

/** In the place of a picture, as large as it: why there are no numbers, or that it cannot be drawn now. */
function asWordsOfPicture(asked: AskedFor, outcome: FactsOutcome, locale: Locale): Drawn {
  const { picture, theme, mode } = pictureOrderOf(asked)
  const { width, height } = pictures[picture]
  const { values } = parseParameters(ogTable, new URLSearchParams({ theme, mode }))
  const look = lookOf(values, locale, null)
  const reason = outcome.kind === 'facts' ? 'unavailable' : outcome.reason
  const notice = drawNotice(reason, asked.logins[0] ?? null, look)
  const scale = Math.min(width / notice.width, height / notice.height)
  const place = `translate(${length((width - scale * notice.width) / 2)} ${length((height - scale * notice.height) / 2)})`
  const body = `<g transform="${place}scale(${length(scale)})">${notice.body}</g>`
  const { ignored } = parseParameters(artTable, asked.query)
  const text = frame({ ...notice, width, height, body }, look, [...asked.ignored, ...ignored])
  return { text, width, isInterim: false }
}

/** What the jobs Worker draws at most, in pixels. */
const widestPng = 2_400

/**
 * In pixels. READMEs are read on screens with two pixels for each of CSS's, where a PNG has to have
 * as many to be sharp. The SVG that stands in for a PNG that cannot be made is as large.
 */
function widthOf({ format }: AskedFor, width: number, scale: number): number {
  return format === 'png' ? Math.min(width * scale, widestPng) : width
}

/** How old the numbers are, where they are older than they should be. */
export function ageOf(outcome: FactsOutcome): number | null {
  if (outcome.kind !== 'facts') return null
  return outcome.state === 'stale' || outcome.state === 'last-good' ? outcome.ageSeconds : null
}

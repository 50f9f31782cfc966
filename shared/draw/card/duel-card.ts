/** Two accounts side by side. Their numbers are shown; who is ahead is not said. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { cardPadding, titleHeight, titleLine } from '../frame.ts'
import { fill, type Locale, type NoticeReason } from '../locale/locale.ts'
import type { Drawing, Look } from '../look.ts'
import { widthOf } from '../text/metrics.ts'
import { type Canvas, canvasOf } from './canvas.ts'
import { duelRows } from './duel-rows.ts'
import { fittingSize } from './fitting-size.ts'
import { archetypeText, dimensionsText, type EmbedScores, scoreText } from './score-words.ts'
import { wrappedToFit } from './wrapped-lines.ts'

/** What is known of one of the two, or why nothing is; where there is no login it is empty. */
export type DuelSide = { login: string; facts: EmbedFacts | null; notice: NoticeReason | null }

const widths = { wide: 500, compact: 320 } as const
const gap = 24
const archetypeLineHeight = 16

/** 500 × 240 pixels, or 320 × 304 in the compact layout; less where parts are hidden. */
export function drawDuelCard(a: DuelSide, b: DuelSide, look: Look): Drawing {
  const { locale, layout, hide } = look
  const width = widths[layout]
  const canvas = canvasOf(look, width)
  const sides = [a, b] as const
  const title = fill(locale.messages.duel, { a: nameOf(a, locale), b: nameOf(b, locale) })

  const hasTitle = look.title !== null && !hide.has('title')
  const top = hasTitle ? titleHeight - 16 : 0
  const archetypeLines = hide.has('archetype') ? 0 : layout === 'wide' ? 1 : 2
  const scoreAt = top + 80 + archetypeLineHeight * archetypeLines
  const heads = sides.map((side, at) =>
    head(canvas, side, at === 1, { top, scoreAt, archetypeLines, width }, look),
  )
  const rows = duelRows(canvas, [scoresOf(a), scoresOf(b)], { top: scoreAt + 12, width }, look)
  return {
    width,
    height: scoreAt + 12 + rows.height + 16,
    title,
    description: sides.map((side) => describe(side, locale)).join(' '),
    body: (hasTitle ? titleLine(look, title, width) : '') + heads.join('') + rows.elements,
  }
}

type HeadPlace = { top: number; scoreAt: number; archetypeLines: number; width: number }

/** Login, archetype and score of one side; the second one stands at the end of the lines. */
function head(
  canvas: Canvas,
  side: DuelSide,
  isSecond: boolean,
  { top, scoreAt, archetypeLines, width }: HeadPlace,
  { locale }: Look,
): string {
  const room = (width - gap) / 2 - cardPadding
  const outer = isSecond ? width - cardPadding : cardPadding
  const line = { x: outer, anchor: isSecond ? 'end' : 'start', width: room } as const
  const login = loginLines(canvas, side.login, { ...line, y: top + 36 })
  const scores = scoresOf(side)
  if (!side.facts || !scores) {
    const reason = locale.messages.notices[reasonOf(side)].title
    const { size, lines: reasons } = wrappedToFit(reason, room, [13, 12, 11], 3)
    return login + lines(canvas, reasons, { ...line, y: top + 56, size, class: 'text' })
  }
  const archetype = wrappedToFit(
    archetypeText(side.facts, locale),
    room,
    [12, 11, 10, 9],
    Math.max(1, archetypeLines),
  )
  const size = scores.overall.coverage > 0 ? 40 : 20
  const text = scoreText(scores.overall, locale)
  return (
    login +
    (archetypeLines > 0
      ? lines(canvas, archetype.lines, {
          ...line,
          y: top + 56,
          size: archetype.size,
          class: 'muted',
        })
      : '') +
    canvas.text({ ...line, y: scoreAt, size, class: 'text', bold: true, text })
  )
}

const loginSizes = [16, 15, 14, 13, 12, 11] as const
const loginLineHeight = 13

/** Logins have up to 39 letters: rather smaller, then on two lines than cut. */
function loginLines(
  canvas: Canvas,
  login: string,
  line: { x: number; y: number; width: number; anchor: 'start' | 'end' },
): string {
  const size = fittingSize(login, line.width, loginSizes, 'badge-bold')
  const style = { class: 'title', bold: true } as const
  if (widthOf(login, size, 'badge-bold') <= line.width)
    return canvas.text({ ...line, ...style, size, text: login })
  const half = halfOf(login)
  const [above, below] = [login.slice(0, half), login.slice(half)]
  const shared = fittingSize(above, line.width, [12, 11, 10, 9], 'sans-bold')
  return (
    canvas.text({ ...line, ...style, y: line.y - loginLineHeight, size: shared, text: above }) +
    canvas.text({ ...line, ...style, size: shared, text: below })
  )
}

/** Where a login is broken: after a hyphen near its middle, else in the middle. */
function halfOf(login: string): number {
  const middle = Math.ceil(login.length / 2)
  const hyphen = login.lastIndexOf('-', middle) + 1
  return hyphen > login.length / 3 ? hyphen : middle
}

function lines(
  canvas: Canvas,
  texts: readonly string[],
  first: Omit<Parameters<Canvas['text']>[0], 'text'>,
): string {
  return texts
    .map((text, at) => canvas.text({ ...first, y: first.y + archetypeLineHeight * at, text }))
    .join('')
}

const scoresOf = ({ facts }: DuelSide): EmbedScores | null => facts?.scores ?? null

/** The login; where there is none, what it is that stands there. */
const nameOf = (side: DuelSide, locale: Locale) =>
  side.login || locale.messages.notices[reasonOf(side)].title

const reasonOf = ({ facts, notice }: DuelSide): NoticeReason =>
  notice ?? (facts ? 'not-a-person' : 'unavailable')

function describe(side: DuelSide, locale: Locale): string {
  const { facts, login } = side
  const scores = scoresOf(side)
  if (login === '') return locale.messages.notices[reasonOf(side)].text
  return facts && scores
    ? `${login}: ${locale.messages.score} ${scoreText(scores.overall, locale)}. ` +
        `${dimensionsText(scores, locale)}. ${archetypeText(facts, locale)}.`
    : `${login}: ${locale.messages.notices[reasonOf(side)].title}.`
}

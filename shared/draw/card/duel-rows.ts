/** The dimensions of two accounts as bars that grow away from each other. */
import { type DimensionId, dimensionIds } from '../../score/scorecard.ts'
import { cardPadding } from '../frame.ts'
import type { Look } from '../look.ts'
import { bar } from './bar.ts'
import type { Canvas } from './canvas.ts'
import { fittingSize } from './fitting-size.ts'
import { coverageText, type EmbedScores, scoreText } from './score-words.ts'

const valueWidth = 36
const barHeight = 8

/** Where names stand: between the bars, or on a line of their own above them. */
const shapes = {
  wide: { rowHeight: 24, nameWidth: 148, between: 156, nameAt: 16, barAt: 8 },
  compact: { rowHeight: 36, nameWidth: 168, between: 8, nameAt: 16, barAt: 22 },
} as const

/** A row a dimension, and one for coverage. Of an account without scores there is a dash and no bar. */
export function duelRows(
  canvas: Canvas,
  sides: readonly [EmbedScores | null, EmbedScores | null],
  { top, width }: { top: number; width: number },
  { locale, layout, hide }: Look,
): { elements: string; height: number } {
  const { rowHeight, nameWidth, nameAt, barAt, between } = shapes[layout]
  const valueRoom = hide.has('values') ? 0 : valueWidth
  const barWidth = (width - between) / 2 - cardPadding - valueRoom
  const ids = hide.has('radar') ? [] : dimensionIds
  const bars: string[] = []
  const texts = ids.flatMap((id, at) => {
    const y = top + rowHeight * at
    return [
      name(locale.messages.dimensions[id], y + nameAt),
      ...sides.map((scores, side) => value(id, scores, side === 1, y + barAt)),
    ]
  })
  let bottom = top + rowHeight * ids.length
  if (!hide.has('coverage')) {
    const y = bottom + 18
    texts.push(name(locale.messages.coverage, y))
    sides.forEach((scores, side) => {
      const text = scores ? coverageText(scores, locale) : '–'
      texts.push(outer(side === 1, { y, size: 12, class: 'muted', text, width: 72 }))
    })
    bottom += 20
  }
  return { elements: canvas.shapes(bars.join('')) + texts.join(''), height: bottom - top }

  function name(text: string, y: number): string {
    const size = fittingSize(text, nameWidth, [12, 11], 'sans')
    const line = { x: width / 2, y, anchor: 'middle', width: nameWidth } as const
    return canvas.text({ ...line, size, class: 'muted', text })
  }

  function outer(
    isSecond: boolean,
    line: Omit<Parameters<Canvas['text']>[0], 'x' | 'anchor'>,
  ): string {
    return canvas.text({
      ...line,
      x: isSecond ? width - cardPadding : cardPadding,
      anchor: isSecond ? 'end' : 'start',
    })
  }

  function value(
    id: DimensionId,
    scores: EmbedScores | null,
    isSecond: boolean,
    y: number,
  ): string {
    const dimension = scores?.dimensions[id]
    const baseline = y + barHeight
    if (!dimension || dimension.coverage === 0) {
      const text = dimension ? locale.messages.unknown : '–'
      const room = barWidth + valueRoom
      return outer(isSecond, { y: baseline, size: 11, class: 'muted', text, width: room })
    }
    bars.push(
      bar({
        x: isSecond ? (width + between) / 2 : cardPadding + valueRoom,
        y,
        width: barWidth,
        height: barHeight,
        share: dimension.score / 100,
        class: isSecond ? 'series-1' : 'series-0',
        isReversed: !isSecond,
      }),
    )
    if (hide.has('values')) return ''
    const text = scoreText(dimension, locale)
    return outer(isSecond, {
      y: baseline,
      size: 13,
      class: 'text',
      bold: true,
      text,
      width: valueRoom,
    })
  }
}

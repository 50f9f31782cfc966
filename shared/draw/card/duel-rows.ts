/** The dimensions of two accounts as bars that grow away from each other. */
import { type DimensionId, dimensionIds } from '../../score/scorecard.ts'
import { cardPadding } from '../frame.ts'
import type { Look } from '../look.ts'
import { bar } from './bar.ts'
import type { Canvas } from './canvas.ts'
import { type EmbedScores, scoreText } from './score-words.ts'

const valueWidth = 36
const barHeight = 8

/** Where names stand: between the bars, or on a line of their own above them. */
const shapes = {
  wide: { rowHeight: 24, nameWidth: 132, nameAt: 16, barAt: 8 },
  compact: { rowHeight: 36, nameWidth: 272, nameAt: 16, barAt: 24 },
} as const

/** A row a dimension. Of an account without scores there is a dash and no bar. */
export function duelRows(
  canvas: Canvas,
  sides: readonly [EmbedScores | null, EmbedScores | null],
  { top, width }: { top: number; width: number },
  { locale, layout, hide }: Look,
): { elements: string; height: number } {
  const { rowHeight, nameWidth, nameAt, barAt } = shapes[layout]
  const between = layout === 'wide' ? nameWidth + 8 : 8
  const valueRoom = hide.has('values') ? 0 : valueWidth
  const barWidth = (width - between) / 2 - cardPadding - valueRoom
  const bars: string[] = []
  const texts: string[] = []
  dimensionIds.forEach((id, at) => {
    const y = top + rowHeight * at
    const name = locale.messages.dimensions[id]
    texts.push(
      canvas.text({
        x: width / 2,
        y: y + nameAt,
        size: 12,
        class: 'muted',
        anchor: 'middle',
        text: name,
        width: nameWidth,
      }),
    )
    drawSide(id, sides[0], false, y + barAt)
    drawSide(id, sides[1], true, y + barAt)
  })
  return { elements: canvas.shapes(bars.join('')) + texts.join(''), height: rowHeight * 4 + 4 }

  function drawSide(id: DimensionId, scores: EmbedScores | null, isSecond: boolean, y: number) {
    const dimension = scores?.dimensions[id]
    const isKnown = dimension !== undefined && dimension.coverage > 0
    if (isKnown)
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
    if (isKnown && hide.has('values')) return
    texts.push(
      canvas.text({
        x: isSecond ? width - cardPadding : cardPadding,
        y: y + barHeight,
        size: isKnown ? 13 : 11,
        class: isKnown ? 'text' : 'muted',
        bold: isKnown,
        anchor: isSecond ? 'end' : 'start',
        text: dimension ? scoreText(dimension, locale) : '–',
        width: isKnown ? valueWidth : barWidth + valueRoom,
      }),
    )
  }
}

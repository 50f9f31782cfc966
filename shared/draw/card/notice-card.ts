/** Why there are no numbers: a calm card in the place of the one that was asked for. */
import { cardPadding } from '../frame.ts'
import type { Notice } from '../locale/locale.ts'
import type { Drawing, Look } from '../look.ts'
import { mark } from '../mark.ts'
import { canvasOf } from './canvas.ts'
import { fittingSize } from './fitting-size.ts'
import { scoreLayout } from './score-layout.ts'
import { wrappedLines } from './wrapped-lines.ts'

const lineHeight = 20
const loginHeight = 20
const titleLineHeight = 32
const markSize = 40

/** As large as the score card of the same look, so that a page does not jump. */
export function drawNotice(reason: Notice, login: string | null, look: Look): Drawing {
  const { width, ...score } = scoreLayout(look)
  const { title, text } = look.locale.messages.notices[reason]
  const room = width - 2 * cardPadding
  const canvas = canvasOf(look, width)
  const middle = { x: width / 2, anchor: 'middle', width: room } as const
  // What is no login may be any text: it is not repeated.
  const whose = reason === 'invalid-login' ? '' : (login ?? '')
  const reasons = wrappedLines(text, room, 14, 3)
  const shownLogin = whose === '' ? 0 : loginHeight
  const needed = markSize + titleLineHeight + shownLogin + lineHeight * reasons.length
  const height = Math.max(score.height, needed + 2 * cardPadding)
  const top = Math.round((height - needed) / 2)
  const titleAt = top + markSize + 24
  const first = titleAt + shownLogin + 28
  const lines = [
    canvas.text({
      ...middle,
      y: titleAt,
      size: fittingSize(title, room, [17, 14], 'sans-bold'),
      class: 'title',
      bold: true,
      text: title,
    }),
    whose &&
      canvas.text({ ...middle, y: titleAt + loginHeight, size: 13, class: 'muted', text: whose }),
    ...reasons.map((line, at) =>
      canvas.text({ ...middle, y: first + lineHeight * at, size: 14, class: 'text', text: line }),
    ),
  ]
  return {
    width,
    height,
    title: whose === '' ? title : `${whose}: ${title}`,
    description: text,
    body: mark((width - markSize) / 2, top, markSize) + lines.join(''),
  }
}

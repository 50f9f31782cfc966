/** Why there are no numbers: a calm card in the place of the one that was asked for. */
import { cardPadding } from '../frame.ts'
import type { NoticeReason } from '../locale/locale.ts'
import type { Drawing, Look } from '../look.ts'
import { canvasOf } from './canvas.ts'
import { scoreLayout } from './score-layout.ts'
import { wrappedLines } from './wrapped-lines.ts'

const lineHeight = 20
const markSize = 40

/** As large as the score card of the same look, so that a page does not jump. */
export function drawNotice(reason: NoticeReason, login: string | null, look: Look): Drawing {
  const { width, ...score } = scoreLayout(look)
  const { title, text } = look.locale.messages.notices[reason]
  const room = width - 2 * cardPadding
  const canvas = canvasOf(look, width)
  const middle = { x: width / 2, anchor: 'middle', width: room } as const
  // What is no login may be any text: it is not repeated.
  const whose = reason === 'invalid-login' ? '' : (login ?? '')
  const rows = [
    { size: 17, class: 'title', bold: true, text: title },
    ...(whose === '' ? [] : [{ size: 14, class: 'muted', text: whose } as const]),
    ...wrappedLines(text, room, 14, 3).map(
      (line) => ({ size: 14, class: 'text', text: line }) as const,
    ),
  ] as const
  const needed = markSize + lineHeight * (rows.length + 1)
  const height = Math.max(score.height, needed + 32)
  const top = Math.round((height - needed) / 2)
  const first = top + markSize + 28
  const lines = rows.map((row, at) =>
    canvas.text({ ...middle, ...row, y: first + lineHeight * at }),
  )
  const mark = `<circle cx="${width / 2}" cy="${top + markSize / 2}" r="${markSize / 2}" class="accent-soft"/>`
  return {
    width,
    height,
    title: whose === '' ? title : `${whose}: ${title}`,
    description: text,
    body: `${mark}${lines.join('')}`,
  }
}

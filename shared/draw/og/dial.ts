/** A score in a ring that is filled as far as the score goes. */
import type { Canvas } from '../card/canvas.ts'
import { scoreText, type EmbedScores } from '../card/score-words.ts'
import { wrappedToFit } from '../card/wrapped-lines.ts'
import type { Look } from '../look.ts'
import { length } from '../svg.ts'
import { padding, width } from './page.ts'

export const dialRadius = 150

const [x, y, ring] = [width - padding - dialRadius, 78 + dialRadius, dialRadius - 14]
const middle = { x, anchor: 'middle' } as const
const room = 2 * ring - 56
const lineHeight = 38

/** The overall score; null where there is not enough to tell one, which the ring then says. */
export function dial(canvas: Canvas, overall: EmbedScores['overall'] | null, look: Look): string {
  const circle = `<circle class="track-line" cx="${x}" cy="${y}" r="${ring}" stroke-width="28"/>`
  if (!overall) return canvas.shapes(circle) + notEnough(canvas, look)
  const { number, messages } = look.locale
  const text = scoreText(overall, look.locale)
  const confidence = `${messages.confidence}: ${messages.confidences[overall.confidence]}`
  return (
    canvas.shapes(circle + arc(overall.score / 100)) +
    canvas.text({ ...middle, y: y + 22, size: 100, class: 'text', bold: true, text, width: room }) +
    canvas.text({ ...middle, y: y + 72, size: 30, class: 'muted', text: `/ ${number(100)}` }) +
    canvas.text({
      ...middle,
      y: y + dialRadius + 48,
      size: 26,
      class: 'muted',
      text: confidence,
      width: 2 * dialRadius + 2 * padding - 16,
    })
  )
}

function notEnough(canvas: Canvas, { locale }: Look): string {
  const { size, lines } = wrappedToFit(locale.messages.undecided, room, [32, 28, 24, 20], 3)
  const first = y + 11 - (lineHeight / 2) * (lines.length - 1)
  return lines
    .map((text, at) =>
      canvas.text({
        ...middle,
        y: first + lineHeight * at,
        size,
        class: 'text',
        text,
        width: room,
      }),
    )
    .join('')
}

/** A stroke from the top clockwise along `share` of the ring. */
function arc(share: number): string {
  if (!(share > 0)) return ''
  const stroke = 'class="accent-line" stroke-width="28" stroke-linecap="round"'
  if (share >= 1) return `<circle ${stroke} cx="${x}" cy="${y}" r="${ring}"/>`
  const angle = 2 * Math.PI * share
  const end = `${length(x + ring * Math.sin(angle))} ${length(y - ring * Math.cos(angle))}`
  return `<path ${stroke} d="M${x} ${y - ring}A${ring} ${ring} 0 ${share > 0.5 ? 1 : 0} 1 ${end}"/>`
}

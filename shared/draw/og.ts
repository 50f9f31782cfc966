/** The picture that links are previewed with: 1200 × 630 pixels, seen small more often than large. */
import type { EmbedFacts } from '../embed/facts.ts'
import { canvasOf } from './card/canvas.ts'
import { organizationFigures } from './card/organization-card.ts'
import { wrappedLines } from './card/wrapped-lines.ts'
import type { NoticeReason } from './locale/locale.ts'
import type { Drawing, Look } from './look.ts'
import { drawOrganization } from './og/organization.ts'
import { foot, heading, height, inner, padding, width } from './og/page.ts'
import { drawScores } from './og/scores.ts'

/** The score and its dimensions; of an organisation its figures; of others that they have no score. */
export function drawOpenGraph(facts: EmbedFacts, look: Look): Drawing {
  const { scores, login, kind } = facts
  if (scores) return drawScores(facts, scores, look)
  const figures = organizationFigures(facts, look)
  if (figures) return drawOrganization(facts, figures, look)
  return kind === 'organization'
    ? drawWords(login, look.locale.messages.organization, look.locale.messages.unknown, look)
    : drawOpenGraphNotice('not-a-person', login, look)
}

/** Why there are no numbers, in words. */
export function drawOpenGraphNotice(
  reason: NoticeReason,
  login: string | null,
  look: Look,
): Drawing {
  const { title, text } = look.locale.messages.notices[reason]
  return drawWords(login, title, text, look)
}

function drawWords(login: string | null, title: string, text: string, look: Look): Drawing {
  const canvas = canvasOf(look, width)
  const lines = wrappedLines(text, inner, 36, 4).map((line, index) =>
    canvas.text({
      x: padding,
      y: 330 + index * 52,
      size: 36,
      class: 'text',
      text: line,
      width: inner,
    }),
  )
  return {
    width,
    height,
    title: login ? `${login}: ${title}` : title,
    description: text,
    body:
      (login ? heading(canvas, login, inner) : '') +
      canvas.text({
        x: padding,
        y: 250,
        size: 48,
        class: 'accent',
        bold: true,
        text: title,
        width: inner,
      }) +
      lines.join('') +
      foot(canvas, null, look),
  }
}

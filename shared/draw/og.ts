/** The picture that links are previewed with: 1200 × 630 pixels, seen small more often than large. */
import type { EmbedFacts } from '../embed/facts.ts'
import { dimensionIds } from '../score/scorecard.ts'
import { bar } from './card/bar.ts'
import { canvasOf, type Canvas } from './card/canvas.ts'
import { languageBar, slicesInWords, slicesOf } from './card/language-slices.ts'
import { organizationFigures } from './card/organization-card.ts'
import { archetypeText, describeScores, scoreText, type EmbedScores } from './card/score-words.ts'
import { wrappedLines } from './card/wrapped-lines.ts'
import { fill, type NoticeReason } from './locale/locale.ts'
import type { Drawing, Look } from './look.ts'
import { mark, productName } from './mark.ts'
import { length } from './svg.ts'

const width = 1200
const height = 630
const padding = 72
const inner = width - 2 * padding

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

function drawScores(facts: EmbedFacts, scores: EmbedScores, look: Look): Drawing {
  const { locale } = look
  const canvas = canvasOf(look, width)
  const title = fill(locale.messages.scoreOf, { login: facts.login })
  const beside = inner - 2 * dialRadius - 64
  const archetype = look.hide.has('archetype')
    ? ''
    : canvas.text({
        x: padding,
        y: 202,
        size: 36,
        class: 'accent',
        text: archetypeText(facts, locale),
        width: beside,
      })
  return {
    width,
    height,
    title,
    description: describeScores(facts, scores, title, locale),
    body:
      heading(canvas, look.title ?? facts.login, beside) +
      archetype +
      dial(canvas, scores.overall, look) +
      dimensionBars(canvas, scores.dimensions, beside, look) +
      foot(canvas, facts.asOf, look),
  }
}

function heading(canvas: Canvas, text: string, room: number): string {
  return canvas.text({
    x: padding,
    y: 138,
    size: 68,
    class: 'title',
    bold: true,
    text,
    width: room,
  })
}

const dialRadius = 150

/** The overall score in a ring that is filled as far as the score goes. */
function dial(canvas: Canvas, overall: EmbedScores['overall'], look: Look): string {
  const [x, y, ring] = [width - padding - dialRadius, 78 + dialRadius, dialRadius - 14]
  const circle = `<circle class="track-line" cx="${x}" cy="${y}" r="${ring}" stroke-width="28"/>`
  const isKnown = overall.coverage > 0
  const text = scoreText(overall, look.locale)
  const room = 2 * ring - 56
  const confidence = `${look.locale.messages.confidence}: ${look.locale.messages.confidences[overall.confidence]}`
  const middle = { x, anchor: 'middle' } as const
  return (
    canvas.shapes(circle + (isKnown ? arc(x, y, ring, overall.score / 100) : '')) +
    canvas.text({
      ...middle,
      y: y + (isKnown ? 38 : 14),
      size: isKnown ? 112 : 40,
      class: 'text',
      bold: true,
      text,
      width: room,
    }) +
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

/** A stroke from the top clockwise along `share` of a circle. */
function arc(x: number, y: number, radius: number, share: number): string {
  if (!(share > 0)) return ''
  const stroke = 'class="accent-line" stroke-width="28" stroke-linecap="round"'
  if (share >= 1) return `<circle ${stroke} cx="${x}" cy="${y}" r="${radius}"/>`
  const angle = 2 * Math.PI * share
  const end = `${length(x + radius * Math.sin(angle))} ${length(y - radius * Math.cos(angle))}`
  return `<path ${stroke} d="M${x} ${y - radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${end}"/>`
}

function dimensionBars(
  canvas: Canvas,
  dimensions: EmbedScores['dimensions'],
  room: number,
  look: Look,
): string {
  const { locale } = look
  return dimensionIds
    .map((id, index) => {
      const y = 272 + index * 68
      const share = dimensions[id].coverage > 0 ? dimensions[id].score / 100 : 0
      const track = { x: padding, y: y + 14, width: room, height: 14 }
      return (
        canvas.text({
          x: padding,
          y,
          size: 28,
          class: 'text',
          text: locale.messages.dimensions[id],
          width: room - 150,
        }) +
        canvas.text({
          x: padding + room,
          y,
          size: 28,
          class: 'text',
          bold: true,
          anchor: 'end',
          text: scoreText(dimensions[id], locale),
          width: 140,
        }) +
        canvas.shapes(bar({ ...track, share, class: 'accent' }))
      )
    })
    .join('')
}

function drawOrganization(
  facts: EmbedFacts,
  figures: readonly { label: string; value: string }[],
  look: Look,
): Drawing {
  const { messages } = look.locale
  const canvas = canvasOf(look, width)
  const title = fill(messages.organizationOf, { login: facts.login })
  const column = inner / 2
  const placed = figures.map(({ label, value }, index) => {
    const x = padding + (index % 2) * column
    const y = 246 + Math.floor(index / 2) * 106
    const room = column - 32
    return (
      canvas.text({ x, y, size: 26, class: 'muted', text: label, width: room }) +
      canvas.text({ x, y: y + 52, size: 48, class: 'text', bold: true, text: value, width: room })
    )
  })
  const slices = slicesOf(facts.languages, Math.min(look.count, 5), look)
  const inWords = slicesInWords(slices, look)
  const place = { x: padding, y: 440, width: inner, height: 16 }
  const languages =
    slices.length > 0
      ? canvas.shapes(languageBar(slices, place)) +
        canvas.text({ x: padding, y: 492, size: 24, class: 'muted', text: inWords, width: inner })
      : ''
  const words = figures.map(({ label, value }) => `${label}: ${value}`)
  if (inWords) words.push(`${messages.languages}: ${inWords}`)
  return {
    width,
    height,
    title,
    description: `${words.join('. ')}.`,
    body:
      heading(canvas, look.title ?? facts.login, inner) +
      canvas.text({
        x: padding,
        y: 190,
        size: 32,
        class: 'accent',
        text: messages.organization,
        width: inner,
      }) +
      placed.join('') +
      languages +
      foot(canvas, facts.asOf, look),
  }
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

/** Whose picture it is, and the day that the numbers speak for. */
function foot(canvas: Canvas, asOf: string | null, { locale }: Look): string {
  const line = { y: 578, size: 26, class: 'muted' } as const
  return (
    canvas.shapes(mark(padding - 3, 545, 48)) +
    canvas.text({ ...line, x: padding + 54, text: productName, width: inner / 2 }) +
    (asOf === null
      ? ''
      : canvas.text({
          ...line,
          x: width - padding,
          anchor: 'end',
          text: locale.date(asOf.slice(0, '2026-01-31'.length)),
          width: inner / 2 - 64,
        }))
  )
}

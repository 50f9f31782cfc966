/** The score card: four dimensions, what they rest on and what would move them. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { titleLine } from '../frame.ts'
import { signalName } from '../locale/make-locale.ts'
import { fill, type Locale } from '../locale/locale.ts'
import type { Drawing, Look } from '../look.ts'
import { widthOf } from '../text/metrics.ts'
import { bar } from './bar.ts'
import { type Canvas, canvasOf } from './canvas.ts'
import { fittingSize } from './fitting-size.ts'
import { accountOf } from '../misfit.ts'
import { drawNotice } from './notice-card.ts'
import { radar } from './radar.ts'
import { type Place, scoreLayout, type ScorePart } from './score-layout.ts'
import {
  archetypeText,
  coverageText,
  describeScores,
  type EmbedScores,
  isUndecided,
  nothingStandsOutText,
  percentileText,
  scoreText,
} from './score-words.ts'
import { wrappedLines, wrappedToFit } from './wrapped-lines.ts'

/** 500 × 232 pixels, or 320 × 408 in the compact layout; less where parts are hidden. */
export function drawScoreCard(facts: EmbedFacts, look: Look): Drawing {
  const { scores } = facts
  if (!scores) return drawNotice(accountOf(facts), facts.login, look)
  const { width, height, places } = scoreLayout(look)
  const title = fill(look.locale.messages.scoreOf, { login: facts.login })
  const canvas = canvasOf(look, width)
  const part = (name: ScorePart, drawPart: (place: Place) => string) => {
    const place = places.get(name)
    return place ? drawPart(place) : ''
  }
  const body = [
    titleLine(look, title, width),
    part('head', (place) => head(canvas, facts, scores, place, look)),
    part('radar', (place) => radar(canvas, scores.dimensions, place, look)),
    part('signals', (place) => signals(canvas, facts, scores, place, look)),
    part('next', (place) => next(canvas, facts, place, look)),
    part('coverage', (place) => coverage(canvas, scores, place, look)),
  ].join('')
  return {
    width,
    height,
    title,
    description: describeScores(facts, scores, title, look.locale),
    body,
  }
}

/** Pixels for the score, so that words have room beside 100. */
const mostOfScore = 80

/** The score large, beside it the archetype and how many have less. */
function head(
  canvas: Canvas,
  facts: EmbedFacts,
  { overall }: EmbedScores,
  { x, y, width }: Place,
  { locale, hide }: Look,
): string {
  const { undecided } = locale.messages
  if (overall.coverage <= 0) {
    const size = fittingSize(undecided, width, [20, 17, 14], 'sans-bold')
    return canvas.text({ x, y: y + 44, size, class: 'text', bold: true, text: undecided, width })
  }
  const text = scoreText(overall, locale)
  const colour = isUndecided(facts) ? 'text' : 'accent'
  const size = fittingSize(text, mostOfScore, [44, 36], 'badge-bold')
  const taken = Math.min(Math.ceil(widthOf(text, size, 'badge-bold')), width / 2)
  const beside = { x: x + taken + 16, width: width - taken - 16 }
  const name = archetypeText(facts, locale)
  const archetype = {
    y: y + 16,
    size: fittingSize(name, beside.width, [14, 12], 'sans-bold'),
    class: 'text',
    bold: true,
    text: name,
  } as const
  return (
    canvas.text({ x, y: y + 44, size, class: colour, bold: true, text, width: taken }) +
    (hide.has('archetype') ? '' : canvas.text({ ...beside, ...archetype })) +
    (hide.has('percentile') ? '' : percentile(canvas, facts, { ...beside, y: y + 31 }, locale))
  )
}

/** Scripts of South and South East Asia, whose vowels stand above and below their letters. */
const tallScripts = /[\u0900-\u0dff\u0e00-\u0eff]/

/** One statement on up to three lines; nothing where nobody can be told to have less. */
function percentile(
  canvas: Canvas,
  { percentile: told }: EmbedFacts,
  { x, y, width }: Place,
  locale: Locale,
): string {
  if (!told) return ''
  // A number stays with its sign.
  const statement = percentileText(told, locale).replace(' %', '\u00a0%')
  const { size, lines } = wrappedToFit(statement, width, [11, 10], 3)
  const lineHeight = tallScripts.test(statement) ? 13 : 12
  return lines
    .map((text, at) =>
      canvas.text({ x, y: y + lineHeight * at, size, class: 'muted', text, width }),
    )
    .join('')
}

/** What counted most, each with its bar; where nothing did, why. */
function signals(
  canvas: Canvas,
  { strongest }: EmbedFacts,
  scores: EmbedScores,
  { x, y, width }: Place,
  { locale, hide }: Look,
): string {
  if (strongest.length === 0) {
    const lines = wrappedLines(nothingStandsOutText(scores, locale), width, 12, 3)
    return lines
      .map((text, at) =>
        canvas.text({ x, y: y + 12 + 18 * at, size: 12, class: 'muted', text, width }),
      )
      .join('')
  }
  const end = { x: x + width, size: 12, class: 'muted', anchor: 'end', width: 76 } as const
  const rows = strongest.slice(0, 2).map(({ id, label, counted, most }, at) => {
    const baseline = y + 32 + 26 * at
    const name = signalName(locale, id, label)
    const points = `${locale.number(counted)} / ${locale.number(most)}`
    const track = { x, y: baseline + 6, width, height: 4 }
    return (
      canvas.text({ x, y: baseline, size: 12, class: 'text', text: name, width: width - 80 }) +
      (hide.has('values') ? '' : canvas.text({ ...end, y: baseline, text: points })) +
      canvas.shapes(bar({ ...track, share: counted / most, class: 'accent' }))
    )
  })
  const heading = caption(canvas, locale.messages.strongest, { x, y, width })
  return heading + rows.join('')
}

/** What would move the score most; nothing where nothing is known to. */
function next(
  canvas: Canvas,
  { next: step }: EmbedFacts,
  { x, y, width }: Place,
  { locale }: Look,
): string {
  if (!step) return ''
  const heading = caption(canvas, locale.messages.next, { x, y, width })
  const baseline = y + 28
  const gain = fill(locale.messages.gain, { points: locale.number(step.gain) })
  const taken = Math.min(Math.ceil(widthOf(gain, 12, 'sans-bold')), width / 2)
  const line = { y: baseline, size: 12 }
  const name = signalName(locale, '', step.label)
  return (
    heading +
    canvas.text({ ...line, x, class: 'text', text: name, width: width - taken - 8 }) +
    canvas.text({
      ...line,
      x: x + width,
      class: 'accent',
      bold: true,
      anchor: 'end',
      text: gain,
      width: taken,
    })
  )
}

/** How much of it is known, and how sure it is. */
function coverage(
  canvas: Canvas,
  scores: EmbedScores,
  { x, y, width }: Place,
  { locale }: Look,
): string {
  const { messages } = locale
  const rows = [
    [messages.coverage, coverageText(scores, locale)],
    [messages.confidence, messages.confidences[scores.overall.confidence]],
  ] as const
  return rows
    .map(([name, value], at) => {
      const line = { y: y + 8 + 16 * at, size: 11, width: width / 2 - 4 }
      return (
        canvas.text({ ...line, x, class: 'muted', text: name }) +
        canvas.text({ ...line, x: x + width, class: 'text', anchor: 'end', text: value })
      )
    })
    .join('')
}

const caption = (canvas: Canvas, text: string, { x, y, width }: Place) =>
  canvas.text({ x, y: y + 12, size: 11, class: 'muted', text, width })

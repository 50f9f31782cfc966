/** An organisation: described, not scored. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { cardPadding, titleHeight, titleLine } from '../frame.ts'
import { fill } from '../locale/locale.ts'
import type { Drawing, Look } from '../look.ts'
import { canvasOf } from './canvas.ts'
import { columnsOf, figure, figureHeight } from './figure.ts'
import { languageBar, languageList, slicesInWords, slicesOf } from './language-slices.ts'
import { drawUnknownCard } from './unknown-card.ts'

const rowGap = 18
const barHeight = 8

/** Its repositories, how many of them live, the share with a licence, its age and its languages. */
export function drawOrganizationCard(facts: EmbedFacts, look: Look): Drawing {
  const { messages } = look.locale
  const isWide = look.layout === 'wide'
  const width = isWide ? 500 : 320
  const title = fill(messages.organizationOf, { login: facts.login })
  const figures = organizationFigures(facts, look)
  if (figures === null)
    return drawUnknownCard(title, `${messages.repositories}: ${messages.unknown}`, width, look)

  const canvas = canvasOf(look, width)
  const inner = width - 2 * cardPadding
  const columns = columnsOf(figures, isWide ? 4 : 2, inner)
  const top = look.hide.has('title') ? cardPadding : titleHeight + 2
  const placed = figures.map((one, index) => {
    const { x, width: room } = columns[index % columns.length]!
    const y = top + Math.floor(index / columns.length) * (figureHeight + rowGap)
    return figure(canvas, { ...one, x: cardPadding + x, y, width: room })
  })
  const figuresEnd = top + Math.ceil(figures.length / columns.length) * (figureHeight + rowGap)

  const slices = slicesOf(facts.languages, Math.min(look.count, isWide ? 5 : 3), look)
  const bar = { x: cardPadding, y: figuresEnd, width: inner, height: barHeight }
  const list = languageList(
    canvas,
    slices,
    { x: cardPadding, y: figuresEnd + barHeight + 10, width: inner, columns: isWide ? 2 : 1 },
    look,
  )
  const hasLanguages = slices.length > 0
  const languages = hasLanguages ? canvas.shapes(languageBar(slices, bar)) + list.elements : ''
  const words = figures.map(({ label, value }) => `${label}: ${value}`)
  if (hasLanguages) words.push(`${messages.languages}: ${slicesInWords(slices, look)}`)
  return {
    width,
    height: hasLanguages
      ? figuresEnd + barHeight + 10 + list.height + cardPadding - 8
      : figuresEnd - rowGap + cardPadding,
    title,
    description: `${words.join('. ')}.`,
    body: titleLine(look, title, width) + placed.join('') + languages,
  }
}

/** What there is to tell of an organisation in numbers; null where it is unknown. */
export function organizationFigures(
  { organization }: EmbedFacts,
  { locale }: Look,
): { label: string; value: string }[] | null {
  if (organization === null) return null
  const { messages } = locale
  const { repositories, read, active, licensed, since } = organization
  const mayBeMore = active >= read && repositories > read
  return [
    { label: messages.repositories, value: locale.number(repositories) },
    { label: messages.activeRepositories, value: locale.number(active) + (mayBeMore ? '+' : '') },
    {
      label: messages.licensed,
      value: licensed === null ? messages.unknown : locale.percent(licensed),
    },
    { label: messages.since, value: (since && locale.date(since)) || messages.unknown },
  ]
}

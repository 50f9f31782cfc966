/** The languages of somebody's own repositories, by their bytes. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { cardPadding, titleHeight, titleLine } from '../frame.ts'
import { fill } from '../locale/locale.ts'
import type { Drawing, Look } from '../look.ts'
import { canvasOf } from './canvas.ts'
import {
  languageBar,
  languageList,
  slicesInWords,
  slicesOf,
  withoutLanguages,
} from './language-slices.ts'
import { drawUnknownCard } from './unknown-card.ts'

const barHeight = 10

/** A bar of all languages that are not to be left out, and a list of the first `look.count`; wide in two columns. */
export function drawLanguagesCard(facts: EmbedFacts, look: Look): Drawing {
  const { messages } = look.locale
  const isWide = look.layout === 'wide'
  const width = isWide ? 500 : 320
  const title = fill(messages.languagesOf, { login: facts.login })
  const shown = facts.languages && withoutLanguages(facts.languages, look.hideLanguages)
  const slices = slicesOf(shown, look.count, look)
  if (slices.length === 0) {
    const isUnknown = facts.languages === null
    const text = isUnknown ? `${messages.languages}: ${messages.unknown}` : messages.noLanguages
    return drawUnknownCard(title, text, width, look)
  }

  const canvas = canvasOf(look, width)
  const x = cardPadding
  const inner = width - 2 * cardPadding
  const y = look.hide.has('title') ? cardPadding : titleHeight + 4
  const bar = languageBar(slices, { x, y, width: inner, height: barHeight })
  const listTop = y + barHeight + 12
  const columns = isWide && slices.length > 1 ? 2 : 1
  const list = languageList(canvas, slices, { x, y: listTop, width: inner, columns }, look)
  return {
    width,
    height: listTop + list.height + cardPadding - 8,
    title,
    description: `${slicesInWords(slices, look)}.`,
    body: titleLine(look, title, width) + canvas.shapes(bar) + list.elements,
  }
}

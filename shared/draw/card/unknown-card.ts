/** A card whose numbers could not be had, or are none: it says so. */
import { canvasOf } from './canvas.ts'
import { cardPadding, titleHeight, titleLine } from '../frame.ts'
import type { Drawing, Look } from '../look.ts'

/** A card with that title, as wide as the card that it stands for, and `text` in place of numbers. */
export function drawUnknownCard(title: string, text: string, width: number, look: Look): Drawing {
  const canvas = canvasOf(look, width)
  const top = look.hide.has('title') ? cardPadding : titleHeight
  return {
    width,
    height: top + 20 + cardPadding,
    title,
    description: text,
    body:
      titleLine(look, title, width) +
      canvas.text({
        x: cardPadding,
        y: top + 16,
        size: 13,
        class: 'muted',
        text,
        width: width - 2 * cardPadding,
      }),
  }
}

/** A card's own title: a long login is shortened, what the card is about is not. */
import { cardPadding } from '../frame.ts'
import { fill } from '../locale/locale.ts'
import { fitted, widthOf } from '../text/metrics.ts'

/** Pixels, as `titleLine` sets it. */
const size = 17

/** A message with `{login}`, as it fits a card of that width (pixels). */
export function titleOf(message: string, login: string, cardWidth: number): string {
  const others = widthOf(fill(message, { login: '' }), size, 'sans-bold')
  const room = cardWidth - 2 * cardPadding - others
  return fill(message, { login: fitted(login, room, size, 'sans-bold') })
}

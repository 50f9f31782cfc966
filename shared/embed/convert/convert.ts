/** A README with our cards in place of those of other services. */
import { escapePlain } from '../../draw/svg.ts'
import type { Untaken } from '../drop-in/index.ts'
import { recognise, type LeftForItself } from './known/recognise.ts'
import { addressesIn, type Found, type Place } from './scan/index.ts'

export type Replaced = {
  /** The first is 1. */
  line: number
  service: string
  from: string
  to: string
  /** Of its options, what ours does not take. */
  untaken: readonly Untaken[]
}

export type Left = {
  line: number
  service: string
  address: string
  reason: LeftForItself | LeftForPlace
  /** The reason in a sentence. */
  because: string
}

/** Why an address is left where it stands. */
export type LeftForPlace = 'code' | 'comment' | 'prose'

export type Conversion = { text: string; replaced: readonly Replaced[]; left: readonly Left[] }

const leftForPlace: Readonly<Partial<Record<Place, LeftForPlace>>> = {
  code: 'code',
  comment: 'comment',
  prose: 'prose',
}

const whyLeft: Readonly<Record<LeftForPlace, string>> = {
  code: 'It stands in code, where it is shown as it is written.',
  comment: 'It stands in a comment, which nobody is shown.',
  prose: 'It stands among words, not as an image or a link.',
}

/**
 * `text` is an address, several in lines of their own, or a whole README in Markdown and HTML. `origin`
 * is where our cards are, such as `https://scope.example`. All that is not an address of a card stays as
 * it is. Takes time in proportion to the text, and gives the same for what it gave.
 */
export function convert(text: string, origin: string): Conversion {
  const pieces: string[] = []
  const replaced: Replaced[] = []
  const left: Left[] = []
  const lineAt = countingLines(text)
  let written = 0
  for (const found of addressesIn(text)) {
    const known = recognise(found.address, origin)
    if (known === null) continue
    const { service } = known
    const line = lineAt(found.start)
    const reason = leftForPlace[found.place]
    if (known.kind === 'left')
      left.push({
        line,
        address: found.address,
        service,
        reason: known.reason,
        because: known.because,
      })
    else if (reason !== undefined)
      left.push({ line, address: found.address, service, reason, because: whyLeft[reason] })
    else {
      replaced.push({ line, service, from: found.address, to: known.to, untaken: known.untaken })
      pieces.push(text.slice(written, found.start), escapedFor(found, known.to))
      written = found.end
    }
  }
  return { text: pieces.join('') + text.slice(written), replaced, left }
}

/** Our addresses have no character that Markdown would look at, and one that HTML does. */
const escapedFor = ({ place }: Found, address: string) =>
  place === 'html' ? escapePlain(address) : address

/** Asked for with rising offsets. */
function countingLines(text: string): (offset: number) => number {
  let line = 1
  let next = text.indexOf('\n')
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1
      next = text.indexOf('\n', next + 1)
    }
    return line
  }
}

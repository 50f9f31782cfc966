/** Addresses that stand in a text as they are. */
import type { Found, Place } from './found.ts'
import { withoutReferences } from './unescape.ts'

const stops = /[\s<>"'`()[\]{}|\\]/

/** Where the address that begins at `offset` ends; a sentence's punctuation is no part of it. */
export function endOfBareAddress(text: string, offset: number): number {
  let until = offset
  while (until < text.length && !stops.test(text[until]!)) until += 1
  while (until > offset && '.,;:!?*_~'.includes(text[until - 1]!)) until -= 1
  return until
}

export function startsAddress(text: string, offset: number): boolean {
  return text.startsWith('http://', offset) || text.startsWith('https://', offset)
}

/** Those in a stretch that is not read for anything else. */
export function bareAddresses(text: string, start: number, end: number, place: Place): Found[] {
  const stretch = text.slice(start, end)
  const found: Found[] = []
  for (let offset = stretch.indexOf('http'); offset >= 0;) {
    const until = Math.max(endOfBareAddress(stretch, offset), offset + 1)
    if (startsAddress(stretch, offset)) {
      const address = withoutReferences(stretch.slice(offset, until))
      found.push({ place, start: start + offset, end: start + until, address })
    }
    offset = stretch.indexOf('http', until)
  }
  return found
}

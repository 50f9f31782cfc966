/** Addresses in the attributes of a tag. */
import type { Found } from './found.ts'
import type { Attribute, Tag } from './tag.ts'
import { withoutReferences } from './unescape.ts'

export function addressesOfTag(text: string, { attributes }: Tag): Found[] {
  return attributes.flatMap((attribute) => {
    if (attribute.name === 'src' || attribute.name === 'href') return trimmed(text, attribute)
    return attribute.name === 'srcset' ? candidates(text, attribute) : []
  })
}

function trimmed(text: string, { start, end }: Attribute): Found[] {
  const value = text.slice(start, end)
  const address = value.trim()
  if (address === '') return []
  const from = start + value.indexOf(address[0]!)
  return [foundAt(text, from, from + address.length)]
}

/** Source: HTML Living Standard, 4.8.4.3.10, "Parsing a srcset attribute". */
function candidates(text: string, { start, end }: Attribute): Found[] {
  const found: Found[] = []
  for (let offset = start; offset < end;) {
    while (offset < end && /[\s,]/.test(text[offset]!)) offset += 1
    const from = offset
    while (offset < end && !/\s/.test(text[offset]!)) offset += 1
    let until = offset
    while (until > from && text[until - 1] === ',') until -= 1
    if (until > from) found.push(foundAt(text, from, until))
    if (until < offset) continue
    while (offset < end && text[offset] !== ',') offset += 1
  }
  return found
}

const foundAt = (text: string, start: number, end: number): Found => ({
  place: 'html',
  start,
  end,
  address: withoutReferences(text.slice(start, end)),
})

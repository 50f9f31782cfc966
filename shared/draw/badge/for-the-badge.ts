/** Badges in the form for-the-badge: large boxes, capitals set wide, the message in bold. */
import { markSize } from '../mark.ts'
import type { Badge } from './badge.ts'
import { inkOn } from './colours.ts'
import { fieldOf, fieldText, readOut } from './field.ts'
import type { Colours } from './flat.ts'
import { box, fillUnless, markAt, sharedInk, svgBadge, textsIn } from './svg-badge.ts'

const height = 28
const fontSize = 10
const baseline = 175
const spacing = 1.25
const textPadding = 12
const markPadding = 9
const gap = 6

export function drawForTheBadge(
  badge: Badge,
  colours: Colours,
  comments: readonly string[],
): string {
  const capitals = (text: string) => text.toLocaleUpperCase(badge.language)
  const label = fieldOf(
    badge.isLabelLogin ? badge.label : capitals(badge.label),
    fontSize,
    'badge',
    spacing,
  )
  const message = fieldOf(capitals(badge.message), fontSize, 'badge-bold', spacing)

  const labelStart = badge.withMark ? markPadding + markSize + gap : textPadding
  const markOnly = badge.withMark ? 2 * markPadding + markSize : 0
  const left = label.text ? labelStart + label.width + textPadding : markOnly
  const width = left + message.width + 2 * textPadding

  const labelInk = inkOn(colours.label).text
  const messageInk = inkOn(colours.message).text
  const shared = sharedInk(label.text ? [labelInk, messageInk] : [messageInk])
  const content =
    '<g shape-rendering="crispEdges">' +
    box(0, left, height, colours.label) +
    box(left, width, height, colours.message) +
    '</g>' +
    (badge.withMark ? markAt(markPadding, height, labelInk) : '') +
    textsIn(
      shared,
      10 * fontSize,
      fieldText(label, labelStart + label.width / 2, baseline, fillUnless(shared, labelInk)) +
        fieldText(
          message,
          left + textPadding + message.width / 2,
          baseline,
          ` font-weight="bold"${fillUnless(shared, messageInk)}`,
        ),
    )
  return svgBadge(width, height, readOut(badge), content, comments)
}

/** Badges in the form for-the-badge: large boxes, capitals set wide, the message in bold. */
import { markSize } from '../mark.ts'
import type { Badge } from './badge.ts'
import { inkOn } from './colours.ts'
import { fieldOf, fieldText, readOut } from './field.ts'
import type { Colours } from './flat.ts'
import { box, fillUnless, markAt, svgBadge, whiteTexts } from './svg-badge.ts'

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
  const label = fieldOf(badge.label.toUpperCase(), fontSize, 'badge', spacing)
  const message = fieldOf(badge.message.toUpperCase(), fontSize, 'badge-bold', spacing)

  const labelStart = badge.withMark ? markPadding + markSize + gap : textPadding
  const markOnly = badge.withMark ? 2 * markPadding + markSize : 0
  const left = label.text ? labelStart + label.width + textPadding : markOnly
  const width = left + message.width + 2 * textPadding

  const labelInk = inkOn(colours.label).text
  const messageInk = inkOn(colours.message).text
  const content =
    '<g shape-rendering="crispEdges">' +
    box(0, left, height, colours.label) +
    box(left, width, height, colours.message) +
    '</g>' +
    (badge.withMark ? markAt(markPadding, height, labelInk) : '') +
    whiteTexts(
      10 * fontSize,
      fieldText(label, labelStart + label.width / 2, baseline, fillUnless('#fff', labelInk)) +
        fieldText(
          message,
          left + textPadding + message.width / 2,
          baseline,
          ` font-weight="bold"${fillUnless('#fff', messageInk)}`,
        ),
    )
  return svgBadge(width, height, readOut(label, message), content, comments)
}

/** From a badge to its SVG: the forms of shields.io, with fewer bytes and for every script. */
import type { Badge } from './badge.ts'
import { badgeColour } from './colours.ts'
import { drawFlat, type Colours } from './flat.ts'
import { drawForTheBadge } from './for-the-badge.ts'
import { drawSocial } from './social.ts'

const usual: Colours = { label: '#555', message: '#939393' }

/**
 * The badge as an SVG, for embedding as an image. Texts of any length and content are taken and cut
 * where they are too long; a colour that is none gives a grey one. `comments` go into a comment at
 * the head.
 */
export function drawBadge(badge: Badge, comments: readonly string[] = []): string {
  const colours: Colours = {
    label: (badge.labelColour === null ? null : badgeColour(badge.labelColour)) ?? usual.label,
    message: badgeColour(badge.colour) ?? usual.message,
  }
  switch (badge.style) {
    case 'for-the-badge':
      return drawForTheBadge(badge, colours, comments)
    case 'social':
      return drawSocial(badge, comments)
    default:
      return drawFlat(badge, badge.style, colours, comments)
  }
}

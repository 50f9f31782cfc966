/** Badges: what they say, their SVG, and shields.io's JSON. */
export { badgeStyles, type Badge } from './badge.ts'
export { badgeColour } from './colours.ts'
export { drawBadge } from './draw-badge.ts'
export { badgeOf, noticeBadge, type BadgeChoices } from './metric-badge.ts'
export { badgeMetrics } from './metrics.ts'
export { shieldsEndpoint } from './shields-endpoint.ts'

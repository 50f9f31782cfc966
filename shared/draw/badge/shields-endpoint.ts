/** A badge as the JSON that shields.io's endpoint badge reads (https://shields.io/badges/endpoint-badge). */
import { plainText } from '../svg.ts'
import type { Badge } from './badge.ts'
import { badgeColour } from './colours.ts'
import { neutralColour } from './score-bands.ts'

export type ShieldsEndpoint = {
  schemaVersion: 1
  label: string
  message: string
  color: string
  labelColor?: string
  /** Whoever embeds it cannot give a notice the colour of a score. */
  isError?: true
  cacheSeconds: number
}

/** The schema refuses an empty message and other keys; an empty colour would be drawn as none. */
export function shieldsEndpoint(badge: Badge, cache: { cacheSeconds: number }): ShieldsEndpoint {
  const labelColour = badge.labelColour === null ? null : badgeColour(badge.labelColour)
  return {
    schemaVersion: 1,
    label: plainText(badge.label),
    message: plainText(badge.message) || '–',
    color: badgeColour(badge.colour) === null ? neutralColour : badge.colour.toLowerCase(),
    ...(labelColour === null ? {} : { labelColor: labelColour }),
    ...(badge.isNotice ? { isError: true as const } : {}),
    cacheSeconds: Math.max(0, Math.round(cache.cacheSeconds)),
  }
}

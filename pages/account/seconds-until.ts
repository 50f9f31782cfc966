/** Seconds from one moment (ISO 8601) to another, at least one. */
export function secondsUntil(moment: string, asOf: string): number {
  return Math.max(1, Math.round((Date.parse(moment) - Date.parse(asOf)) / 1000))
}

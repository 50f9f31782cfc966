/**
 * What there is when even drawing failed: written out here, since nothing else can be relied upon.
 */
import type { Embed } from './embed.ts'

const words = 'Not available for the moment'
const freshSeconds = 30

const lastResort = {
  state: 'unavailable',
  ageSeconds: null,
  freshSeconds,
  mayOutlast: false,
  hasAsked: true,
} as const

const image: Embed = {
  ...lastResort,
  body:
    `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="48" role="img" aria-label="Git Phantom Scope: ${words.toLowerCase()}">` +
    `<text x="16" y="29" font-family="sans-serif" font-size="14" fill="#6e7781">${words}</text></svg>`,
  contentType: 'image/svg+xml; charset=utf-8',
  etag: '"last-resort"',
}

/** By the rules of shields' endpoint badges. */
const endpoint: Embed = {
  ...lastResort,
  body: JSON.stringify({
    schemaVersion: 1,
    label: 'git phantom scope',
    message: words.toLowerCase(),
    color: 'lightgrey',
    isError: true,
    cacheSeconds: freshSeconds,
  }),
  contentType: 'application/json; charset=utf-8',
  etag: '"last-resort-json"',
}

/**
 * The last resort of an address: JSON for a badge's endpoint, which shields reads; an SVG for all
 * else. The address of a PNG gets the SVG, too: pixels need the jobs Worker, and whoever shows an
 * image goes by its content type, not by its address.
 */
export function lastResortOf(pathname: string): Embed {
  return /^\/badge\/.*\.json\/?$/i.test(pathname) ? endpoint : image
}

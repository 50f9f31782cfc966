/** A finished embed, and the answer it becomes: status 200 and an image, whatever happened. */
import type { EmbedState } from './facts-of-login.ts'

export type Embed = {
  body: string | Uint8Array<ArrayBuffer>
  contentType: 'image/svg+xml; charset=utf-8' | 'image/png' | 'application/json; charset=utf-8'
  etag: string
  state: EmbedState
  /** How old the numbers are, where that is worth telling; seconds. */
  ageSeconds: number | null
  /** How long caches may keep it, in seconds. */
  freshSeconds: number
  /** Whether it may be shown on while it cannot be renewed: it has its numbers, in its own words. */
  mayOutlast: boolean
  /** Whether GitHub was asked for it. */
  hasAsked: boolean
}

/** Caches may show it on while they renew it, and for a day while they cannot. */
const staleWhileRevalidateSeconds = 60 * 60
const staleIfErrorSeconds = 24 * 60 * 60

/** Workers Caching asks again sooner than browsers do: what it answers is not checked for opt-outs. */
const platformFreshSeconds = 5 * 60

/**
 * The answer, or 304 where the asker has it. A browser that heeds `Age` takes an old copy for stale at
 * once and renews it on the way; GitHub's proxy does not, and keeps it for `max-age`.
 */
export function answerOf(embed: Embed, ifNoneMatch: string | undefined): Response {
  const { etag, ageSeconds, freshSeconds, mayOutlast } = embed
  const outlasting = mayOutlast
    ? `, stale-while-revalidate=${staleWhileRevalidateSeconds}, stale-if-error=${staleIfErrorSeconds}`
    : ''
  // It counts `Age`, so that an old copy would be too old for it as soon as it comes.
  const platformSeconds = Math.min(freshSeconds, platformFreshSeconds) + (ageSeconds ?? 0)
  const headers: Record<string, string> = {
    'content-type': embed.contentType,
    'cache-control': `public, max-age=${freshSeconds}${outlasting}`,
    'cloudflare-cdn-cache-control': `public, max-age=${platformSeconds}${outlasting}`,
    etag,
    'x-scan-state': embed.state,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'Age, ETag, X-Scan-State',
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'referrer-policy': 'no-referrer',
  }
  if (ageSeconds !== null) headers['age'] = String(ageSeconds)
  if (ifNoneMatch === '*' || ifNoneMatch?.includes(etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(embed.body, { headers })
}

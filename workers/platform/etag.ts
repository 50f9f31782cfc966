/** Validators of answers. */

const etagLength = 27

/** 160 bits of SHA-256, as 27 characters of base64url; without quotes. */
export async function etagOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...hash.subarray(0, 20)))
    .slice(0, etagLength)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}

/** Whether an `If-None-Match` header names this ETag, which has its quotes (RFC 9110, section 13.1.2). */
export function isNamedBy(header: string | undefined, etag: string): boolean {
  if (!header) return false
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*')
}

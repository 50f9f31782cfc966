/**
 * Under which names the server answers, and to pages of which origins. A page elsewhere could lead its
 * own name to a server on the visitor's machine (DNS rebinding); then the name gives it away: over https
 * the certificate vouches for the name, and over http only names of this machine are answered.
 * Source: the protocol, "Transports", security warning.
 */

const localNames: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether the server answers under the name in the request's address. */
export function isOwnName({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || localNames.has(hostname)
}

/**
 * Whether who asks may: programs say no origin, pages may be of this site or of this machine, where
 * people try servers out.
 */
export function isAllowedOrigin(origin: string | null, { origin: own }: URL): boolean {
  if (origin === null || origin === own) return true
  return URL.canParse(origin) && localNames.has(new URL(origin).hostname)
}

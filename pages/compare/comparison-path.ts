/** The address of a comparison. */

/** The fields that name people, in their order. */
export const places = ['a', 'b', 'c', 'd'] as const

/** Path and query; the same people in the same order have one address, however they are spelt. */
export function comparisonPath(logins: readonly string[]): string {
  const named = logins.map(
    (login, at) => `${places[at]}=${encodeURIComponent(login.toLowerCase())}`,
  )
  return named.length === 0 ? '/compare' : `/compare?${named.join('&')}`
}

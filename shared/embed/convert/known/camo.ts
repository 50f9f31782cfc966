/** Addresses that GitHub's proxy puts in place of images. */

/**
 * The address behind one of the proxy's; null where it is none of them. It stands there in hexadecimal
 * digits, or in `url`. Source: `README.md` and `server.coffee` of atmos/camo.
 */
export function behindCamo({ hostname, pathname, searchParams }: URL): string | null {
  if (hostname !== 'camo.githubusercontent.com') return null
  const [, , digits = ''] = pathname.split('/')
  if (digits === '') return searchParams.get('url')
  if (!/^(?:[\da-f]{2})+$/i.test(digits)) return null
  const bytes = digits.match(/../g)!.map((pair) => Number.parseInt(pair, 16))
  return new TextDecoder().decode(new Uint8Array(bytes))
}

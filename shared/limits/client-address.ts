/**
 * Whom an address stands for. One customer of a provider has a whole /64 of IPv6 and may use any
 * address of it (RFC 6177); of IPv4 it is one address. The platform gives addresses in any of the
 * forms of RFC 4291, 2.2.
 */

/** The address, or the first half of an IPv6 address: the same text for all forms of the same. */
export function clientBlock(address: string): string {
  const groups = groupsOf(address.toLowerCase())
  if (groups.length === 1) return address
  // An IPv4 address in IPv6's clothes (RFC 4291, 2.5.5.2).
  const isMapped = groups.slice(0, 6).join() === '0,0,0,0,0,ffff'
  if (isMapped) return ipv4Of(groups[6]!, groups[7]!)
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** The eight groups without leading zeros; one where it is no IPv6 address. */
function groupsOf(address: string): string[] {
  if (!address.includes(':')) return [address]
  const [head = '', tail] = address.replace(/[\d.]+\.[\d.]+$/, hexadecimal).split('::')
  const split = (part: string) => (part === '' ? [] : part.split(':'))
  const [first, last] = [split(head), split(tail ?? '')]
  const skipped = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  return [...first, ...skipped, ...last].map((group) => group.replace(/^0+(?=.)/, ''))
}

/** `192.0.2.1` as `c000:201`. */
function hexadecimal(ipv4: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = ipv4.split('.').map(Number)
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}

function ipv4Of(high: string, low: string): string {
  return [high, low]
    .map((group) => parseInt(group, 16))
    .flatMap((number) => [number >> 8, number & 255])
    .join('.')
}

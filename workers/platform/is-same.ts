/**
 * The one comparison of what nobody may find out piece by piece. Its time depends on the length alone,
 * never on where two values differ.
 */

/** Whether two texts, or two arrays of bytes, are the same. */
export function isSame<Value extends string | Uint8Array>(one: Value, other: Value): boolean {
  const [a, b] = [bytesOf(one), bytesOf(other)]
  let difference = a.length ^ b.length
  for (let at = 0; at < a.length; at += 1) difference |= a[at]! ^ (b[at] ?? 0)
  return difference === 0
}

const encoder = new TextEncoder()

function bytesOf(value: string | Uint8Array): Uint8Array {
  return typeof value === 'string' ? encoder.encode(value) : value
}

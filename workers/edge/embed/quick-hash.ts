/**
 * 53 bits of a text, for tables and validators; nothing secret rests on it. Two multiplicative hashes
 * side by side, mixed at the end (cyrb53 by bryc, public domain). A text as the key of a `Map` would
 * be entered into the engine's table of strings, at many times the cost.
 */
export function quickHash(text: string): number {
  let one = 0xdeadbeef
  let two = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return 4294967296 * (2097151 & two) + (one >>> 0)
}

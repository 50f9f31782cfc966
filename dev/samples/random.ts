/** Seeded randomness. Everything here is plain integer and table arithmetic: same seed, same draw. */

/** A source of numbers in [0, 1). */
export type Random = () => number

/** Mulberry32 (Tommy Ettinger, 2017, public domain), started from the text of a name. */
export function randomFrom(name: string): Random {
  let state = hashOf(name)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** FNV-1a, 32 bits, over the UTF-16 code units of the text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}

/** A whole number from `low` to `high`, both included. */
export function integerBetween(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

/** True in the given share (0–1) of draws. */
export function happens(random: Random, share: number): boolean {
  return random() < share
}

/** One of the items, each as likely as the next. Throws on an empty list. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

/** A draw of indexes in proportion to weights, for many draws from the same weights. */
export function weightedIndex(weights: readonly number[]): (random: Random) => number {
  let sum = 0
  const sums = weights.map((weight) => (sum += weight))
  if (!(sum > 0)) throw new RangeError('no weight above zero')
  return (random) => {
    const wanted = random() * sum
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? sum) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** One of the keys, in proportion to its value. */
export function pickWeighted<Key extends string>(
  random: Random,
  weights: Readonly<Record<Key, number>>,
): Key {
  const keys = Object.keys(weights) as Key[]
  const key = keys[weightedIndex(keys.map((each) => weights[each]))(random)]
  if (key === undefined) throw new RangeError('nothing to pick from')
  return key
}

/** `length` hexadecimal digits. */
export function hexadecimal(random: Random, length: number): string {
  let digits = ''
  while (digits.length < length) digits += Math.floor(random() * 16).toString(16)
  return digits
}

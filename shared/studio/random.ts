/**
 * Numbers that look like chance and follow from words alone: the same words, the same numbers, in every
 * engine, for nothing but whole numbers of 32 bits is calculated with.
 */

/** The next number, at least 0 and less than 1. */
export type Random = () => number

const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193

/**
 * 32 bits of a text.
 * Source: Fowler, Noll, Vo, FNV-1a, https://datatracker.ietf.org/doc/html/rfc9923
 */
function fnv1a(text: string, start: number): number {
  let hash = start
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime) >>> 0
  return hash
}

/** So many numbers are thrown away, until each bit of the start has reached all of the state. */
const warmUp = 12

/**
 * A row of numbers that belongs to the text.
 * Source: Chris Doty-Humphrey, sfc32, in PractRand, https://pracrand.sourceforge.net/RNG_engines.txt
 */
export function randomOf(text: string): Random {
  let first = fnv1a(text, fnvOffset)
  let second = fnv1a(text, first ^ fnvPrime)
  let third = fnv1a(text, second ^ fnvOffset)
  let counter = 1
  const next = () => {
    const sum = (first + second + counter) | 0
    counter = (counter + 1) | 0
    first = second ^ (second >>> 9)
    second = (third + (third << 3)) | 0
    third = ((third << 21) | (third >>> 11)) + sum
    return (sum >>> 0) / 2 ** 32
  }
  for (let turn = 0; turn < warmUp; turn += 1) next()
  return next
}

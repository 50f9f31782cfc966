/** Small noise on a count, for deployments that want more than a threshold. */

/**
 * The count with two-sided geometric noise (Ghosh, Roughgarden, Sundararajan 2009, "Universally
 * Utility-Maximizing Privacy Mechanisms"): off by about `scale` scans, never below `least`. `random`
 * gives 0 up to 1; the same numbers give the same noise, so that asking again averages nothing out.
 */
export function withNoise(
  scans: number,
  { scale, least }: { scale: number; least: number },
  random: () => number,
): number {
  const geometric = () => Math.floor(-scale * Math.log(1 - random()))
  return Math.max(least, scans + geometric() - geometric())
}

/**
 * Numbers from 0 up to 1 that follow from a secret and a name (sfc32 of PractRand, begun with the
 * secret's four words and the name's FNV-1a hash).
 */
export function randomOf(secret: Uint32Array, name: string): () => number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1)
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  let [a = 0, b = 0, c = 0, counter = 0] = secret
  c ^= hash
  counter ^= Math.imul(hash, 0x9e3779b1)
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 15; round += 1) next()
  return next
}

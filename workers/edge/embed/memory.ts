/**
 * Finished embeds in the memory of this isolate, for a minute, or a few seconds where better is being
 * read: a README that many people open asks for the same image again and again. What is asked for once in a while is not kept, so that it does
 * not drive out what is asked for often. Nothing leaves the isolate, and it is bounded.
 */
import type { Embed } from './embed.ts'
import { quickHash } from './quick-hash.ts'

const keepMilliseconds = 60_000
/** Numbers that are old, or that are not there, may be new at the next look. */
const keepPassingMilliseconds = 10_000
const mostBytes = 4 * 1024 * 1024
const longestAddress = 512
/** So many addresses are remembered as asked for once, each in the place that its hash says. */
const places = 4096

export type EmbedMemory = {
  get(address: string, now: number): Embed | null
  /** Keeps the embed when its address is asked for the second time. */
  put(address: string, embed: Embed, now: number): void
  clear(): void
}

type Entry = { address: string; embed: Embed; since: number; until: number }

export function createEmbedMemory(): EmbedMemory {
  const kept = new Map<number, Entry>()
  const askedOnce = new Float64Array(places)
  let bytes = 0
  const drop = (hash: number) => {
    const entry = kept.get(hash)
    if (!entry) return
    kept.delete(hash)
    bytes -= sizeOf(entry)
  }
  return {
    get(address, now) {
      if (kept.size === 0) return null
      const hash = quickHash(address)
      const entry = kept.get(hash)
      if (entry?.address !== address) return null
      if (entry.until > now) return aged(entry.embed, now - entry.since)
      drop(hash)
      return null
    },
    put(address, embed, now) {
      if (address.length > longestAddress) return
      const hash = quickHash(address)
      if (askedOnce[hash % places] !== hash) {
        askedOnce[hash % places] = hash
        return
      }
      drop(hash)
      const keep = isOfNow(embed) ? keepMilliseconds : keepPassingMilliseconds
      const until = now + Math.min(keep, embed.freshSeconds * 1000)
      const entry = { address, embed, since: now, until }
      kept.set(hash, entry)
      bytes += sizeOf(entry)
      for (const [oldest, { until: end }] of kept) {
        if (bytes <= mostBytes && end > now) break
        drop(oldest)
      }
    },
    clear() {
      kept.clear()
      askedOnce.fill(0)
      bytes = 0
    },
  }
}

/** The one of this isolate. */
export const embedMemory = createEmbedMemory()

const isOfNow = ({ state }: Embed) => state === 'new' || state === 'stored'

/** Its numbers grow older while it is kept here. */
function aged(embed: Embed, milliseconds: number): Embed {
  if (embed.ageSeconds === null) return embed
  return { ...embed, ageSeconds: embed.ageSeconds + Math.floor(milliseconds / 1000) }
}

/** Roughly: strings of an SVG take a byte a character, keys and headers a little. */
const sizeOf = ({ address, embed }: Entry) => embed.body.length + address.length + 500

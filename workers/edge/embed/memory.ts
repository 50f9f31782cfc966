/**
 * Finished embeds in the memory of this isolate, for a minute: a README that many people open asks
 * for the same image again and again. Nothing leaves the isolate, and it is bounded.
 */
import type { Embed } from './embed.ts'

const keepMilliseconds = 60_000
const mostBytes = 4 * 1024 * 1024
const longestKey = 512

export type EmbedMemory = {
  get(key: string, now: number): Embed | null
  put(key: string, embed: Embed, now: number): void
  clear(): void
}

export function createEmbedMemory(): EmbedMemory {
  const kept = new Map<string, { embed: Embed; until: number }>()
  let bytes = 0
  const drop = (key: string) => {
    const entry = kept.get(key)
    if (!entry) return
    kept.delete(key)
    bytes -= sizeOf(key, entry.embed)
  }
  return {
    get(key, now) {
      const entry = kept.get(key)
      if (!entry) return null
      if (entry.until > now) return entry.embed
      drop(key)
      return null
    },
    clear() {
      kept.clear()
      bytes = 0
    },
    put(key, embed, now) {
      if (key.length > longestKey) return
      drop(key)
      const until = now + Math.min(keepMilliseconds, embed.freshSeconds * 1000)
      kept.set(key, { embed, until })
      bytes += sizeOf(key, embed)
      for (const [oldest] of kept) {
        if (bytes <= mostBytes) break
        drop(oldest)
      }
    },
  }
}

/** The one of this isolate. */
export const embedMemory = createEmbedMemory()

/** Roughly: strings of an SVG take a byte a character, keys and headers a little. */
const sizeOf = (key: string, { body }: Embed) => body.length + key.length + 500

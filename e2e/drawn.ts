/** What an embed's address shows of given facts, drawn and painted in this process. */
import { openRenderer } from '../dev/renderer.ts'
import { localeOf } from '../shared/draw/locale/locale-of.ts'
import type { EmbedFacts } from '../shared/embed/facts.ts'
import { withProvenance } from '../shared/studio/provenance/provenance.ts'
import { askedFor } from '../workers/edge/embed/asked-for.ts'
import { drawEmbed, languageOf, type Drawn } from '../workers/edge/embed/draw-embed.ts'
import type { FactsOutcome } from '../workers/edge/embed/facts-of-login.ts'

const renderer = openRenderer()

/** The drawing of the embed at an address when this is known of each of its logins. */
export async function drawing(path: string, outcomes: readonly FactsOutcome[]): Promise<Drawn> {
  const asked = askedFor(new URL(path, 'https://example.org'))
  return drawEmbed(asked, outcomes, localeOf(languageOf(asked)))
}

/** The bytes of that embed: text, or pixels where the address asks for them. */
export async function drawn(path: string, outcomes: readonly FactsOutcome[]): Promise<Uint8Array> {
  const { text, width } = await drawing(path, outcomes)
  return path.includes('.png') ? painted(text, width) : new TextEncoder().encode(text)
}

/** The pixels of a drawing, as PNG with the mark that they are drawn by rules. */
export async function painted(svg: string, width: number): Promise<Uint8Array> {
  return withProvenance((await renderer.renderPng(svg, { width })).slice(), 'art')
}

/** Facts that were read so long ago that they are read again behind the answer. */
export function staleFacts(facts: EmbedFacts, ageSeconds: number): FactsOutcome {
  return { kind: 'facts', facts, state: 'stale', ageSeconds, freshSeconds: 300 }
}

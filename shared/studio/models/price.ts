/** What an image costs: an estimate before, and after it what the provider counted. In micro-dollars. */
import type { Size } from './descriptor.ts'

export type Price =
  | {
      kind: 'tokens'
      /** Micro-dollars a token, which is dollars a million of them. */
      textIn: number
      imageOut: number
      /** Tokens that a megapixel takes, from and to. */
      outputPerMegapixel: { low: number; high: number }
      outputPerPartial: number
    }
  | { kind: 'image'; low: number; high: number }
  | { kind: 'megapixels'; first: number; further: number }
  | { kind: 'neurons'; perTile: number; perStep: number; steps: number }

/** Micro-dollars a token, which is dollars a million of them. */
export type TextPrice = { input: number; output: number }

export type Estimate = { low: number; high: number }

/** What a provider says that it counted; null for what it does not say. */
export type Usage = {
  inputTokens: number | null
  outputTokens: number | null
  /** What it says that it takes, in micro-dollars. */
  reportedMicros: number | null
}

export const unknownUsage: Usage = { inputTokens: null, outputTokens: null, reportedMicros: null }

/** English has about four characters a token; between two and six a text is hardly ever outside. */
const charactersPerToken = { low: 6, high: 2 }

/** $0.011 for 1,000 (developers.cloudflare.com/workers-ai/platform/pricing, read 2026-11-21). */
const microsPerNeuron = 11
const tileSide = 512

/** What an image of this size will cost. */
export function estimateOf(price: Price, size: Size, prompt: string, partials: number): Estimate {
  const megapixels = (size.width * size.height) / 1_000_000
  switch (price.kind) {
    case 'tokens': {
      const of = (end: 'low' | 'high') =>
        Math.ceil(
          (prompt.length / charactersPerToken[end]) * price.textIn +
            (megapixels * price.outputPerMegapixel[end] + partials * price.outputPerPartial) *
              price.imageOut,
        )
      return { low: of('low'), high: of('high') }
    }
    case 'image':
      return { low: price.low, high: price.high }
    case 'megapixels': {
      const of = (counted: number) =>
        Math.ceil(price.first + (Math.max(1, counted) - 1) * price.further)
      return { low: of(megapixels), high: of(Math.ceil(megapixels)) }
    }
    case 'neurons': {
      const tiles = Math.ceil(size.width / tileSide) * Math.ceil(size.height / tileSide)
      const neurons = tiles * price.perTile + price.steps * price.perStep
      const micros = Math.ceil(neurons * microsPerNeuron)
      return { low: micros, high: micros }
    }
  }
}

/**
 * What an image did cost: what the provider says, else what its own count comes to. Null where it
 * counted nothing and the price is a range.
 */
export function actualOf(price: Price | null, size: Size, usage: Usage): number | null {
  if (usage.reportedMicros !== null) return Math.round(usage.reportedMicros)
  if (!price) return null
  if (price.kind === 'tokens') {
    const { inputTokens, outputTokens } = usage
    if (inputTokens === null || outputTokens === null) return null
    return Math.ceil(inputTokens * price.textIn + outputTokens * price.imageOut)
  }
  const { low, high } = estimateOf(price, size, '', 0)
  return low === high ? low : null
}

/** What a text did cost: what the provider says, else what its own count comes to. Null where it counted nothing. */
export function textCostOf(price: TextPrice | null, usage: Usage): number | null {
  const { inputTokens, outputTokens, reportedMicros } = usage
  if (reportedMicros !== null) return Math.round(reportedMicros)
  if (!price || inputTokens === null || outputTokens === null) return null
  return Math.ceil(inputTokens * price.input + outputTokens * price.output)
}

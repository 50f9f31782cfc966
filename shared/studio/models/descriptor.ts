/** What is told of a provider of models and of each of its models: data, no code. */
import type { Price, TextPrice } from './price.ts'

export const providerIds = ['openai', 'gemini', 'openrouter', 'bfl', 'workers-ai'] as const
export type ProviderId = (typeof providerIds)[number]

/** In pixels. */
export type Size = { width: number; height: number }

/** A size that a model makes. Where a provider asks for a shape by its name, that stands beside it. */
export type LegalSize = Size & { aspect?: string; resolution?: '1K' }

export type LegalSizes =
  | { kind: 'list'; sizes: readonly LegalSize[] }
  | {
      kind: 'free'
      /** Bounds of each side, and what both are multiples of, in pixels. */
      leastSide: number
      mostSide: number
      multiple: number
      /** The longer side at most so many times the shorter one. */
      mostAspect: number
      leastPixels: number
      mostPixels: number
    }

export const imageTypes = ['image/png', 'image/jpeg', 'image/webp'] as const
export type ImageType = (typeof imageTypes)[number]

export type ModelDescriptor = {
  /** The name of the model here, unique among all providers. */
  id: string
  provider: ProviderId
  label: string
  /** The name of the model there. */
  modelId: string
  /** The day from which it answers no more; null while none is announced. */
  retiredAt: string | null
  /** The id of the one that takes its place. */
  replacedBy: string | null
  sizes: LegalSizes
  /** What its answers may be. */
  formats: readonly ImageType[]
  features: {
    /** How many unfinished images it sends at most on the way. */
    partials: number
    /** Whether the same seed gives the same image. */
    seed: boolean
  }
  execution: 'sync' | 'poll'
  /** What a cancellation does: nothing, it closes our connection, or the provider stops working. */
  cancel: 'none' | 'abort' | 'remote'
  /** Marks that the provider leaves in the image. */
  provenance: { c2pa: boolean; synthId: boolean }
  /** Null where nothing is published that one could count with. */
  price: Price | null
}

/** `price` null where nothing is published that one could count with. */
export type TextModel = { modelId: string; label: string; price: TextPrice | null }

export type ProviderDescriptor = {
  id: ProviderId
  label: string
  payer: 'visitor' | 'site'
  /** Where the API is; empty for what is a binding. */
  address: string
  /** The hosts that may get the key, and those from which images are fetched without it; `*.` for any host below. */
  hosts: { api: readonly string[]; results: readonly string[] }
  /**
   * How the key is sent, and what a key looks like; null where the site pays. What is by its prefix a key of
   * another provider is none: whoever chose the wrong one gives it to nobody.
   */
  auth: { header: string; scheme: 'Bearer' | null; shape: RegExp } | null
  /** What is asked to learn whether a key is good, and whether the provider documents it for that. */
  keyCheck: { path: string; documented: boolean } | null
  /** Where a visitor gets a key. */
  keysPage: string | null
  models: readonly ModelDescriptor[]
  /** What writes texts; null where the provider makes images alone. */
  textModel: TextModel | null
}

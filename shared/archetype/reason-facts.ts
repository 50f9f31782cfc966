/**
 * The numbers and names that a reason rests on, one shape for each kind of reason. Shares are 0–1.
 * `reason-texts.ts` says them in English; others may say them in their own language.
 */
import * as z from 'zod/mini'
import { domains } from './domains.ts'
import { productLayers } from './layers.ts'

const share = z.number()
const count = z.number()
const names = z.readonly(z.array(z.string()))

export const reasonFactsSchema = z.discriminatedUnion('id', [
  /** How much of the work is in a domain, and the words that name it. */
  z.object({ id: z.literal('domain'), domain: z.enum(domains), share, words: names }),
  /** The languages of that domain, and their share of all. */
  z.object({ id: z.literal('languages'), share, names }),
  z.object({ id: z.literal('specialism'), share }),
  z.object({
    id: z.literal('breadth'),
    layers: z.readonly(z.array(z.enum(productLayers))),
    languages: z.readonly(z.array(z.object({ name: z.string(), share }))),
  }),
  /** What the own commits read do; `merges` holds those of others. */
  z.object({
    id: z.literal('stewardship'),
    read: count,
    merges: share,
    mergesOfOthers: share,
    releases: share,
  }),
  z.object({ id: z.literal('reviewing'), reviews: count, commits: count }),
  /** Pull requests are those into repositories of others. */
  z.object({
    id: z.literal('together'),
    pullRequests: count,
    reviews: count,
    issues: count,
    commits: count,
  }),
  z.object({ id: z.literal('openSource'), share }),
  /** Share of the commits read with AI marks, and of the work in own repositories. */
  z.object({ id: z.literal('soloWithAi'), marked: share, owned: share }),
  z.object({ id: z.literal('aiProduct'), repositories: count, of: count, words: names }),
  z.object({ id: z.literal('pace'), commits: count, owned: share }),
  /** The month of the first activity (`2026-03`), and the share of the last 90 days. */
  z.object({ id: z.literal('rise'), since: z.string(), contributions: count, newest: share }),
  z.object({
    id: z.literal('scatter'),
    contributions: count,
    places: count,
    each: count,
    /** There may be more places than could be listed. */
    isFloor: z.boolean(),
  }),
])
export type ReasonFacts = z.infer<typeof reasonFactsSchema>

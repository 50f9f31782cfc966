/**
 * The form of every written text: sentences, each of which names what it rests on. Models and their
 * deterministic twins answer in the same form.
 */
import * as z from 'zod/mini'

export const sentenceSchema = z.object({
  text: z.string(),
  /** Ids of the evidence table that was handed out for this text. */
  evidence: z.array(z.string()),
})
export type Sentence = z.infer<typeof sentenceSchema>

export const sentencesSchema = z.object({ sentences: z.array(sentenceSchema) })

/** Something that a sentence may rest on: what it is called, what is known of it, where it can be seen. */
export const evidenceItemSchema = z.object({
  label: z.string(),
  value: z.string(),
  url: z.nullable(z.string()),
})
export type EvidenceItem = z.infer<typeof evidenceItemSchema>

/** By the ids that were issued for one text. */
export type EvidenceTable = ReadonlyMap<string, EvidenceItem>

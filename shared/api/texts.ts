/** Texts about a scorecard: explained, what to do next, a bio, the words of a README. */
import * as z from 'zod/mini'
import { loginSchema } from '../evidence/index.ts'
import { llmKeyProviderIds, llmProviderIds } from '../llm/provider-ids.ts'
import { sealedKeySchema } from '../sealed-key/read-sealed-key.ts'
import { evidenceItemSchema, sentenceSchema } from '../texts/sentence.ts'
import { bioLengths, readmeStyles, textLocales, textUses } from '../texts/uses.ts'
import { errorCodes, errorEnvelopeSchema, type ErrorCode } from './errors.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'
import { looksAtRecords } from './tool-mark.ts'

/** Who writes: nobody but this service, a model that the site pays, or one that the visitor's key pays. */
export const textWriters = ['deterministic', 'site', ...llmKeyProviderIds] as const

export const writeTextInput = z.strictObject({
  login: loginSchema,
  use: z.enum(textUses),
  /** Of a bio. */
  length: z._default(z.enum(bioLengths), 'medium'),
  /** Of a README. */
  style: z._default(z.enum(readmeStyles), 'professional'),
  locale: z._default(z.enum(textLocales), 'en'),
  provider: z._default(z.enum(textWriters), 'deterministic'),
  /** The visitor's key, sealed for this provider and for the `Idempotency-Key` of this request. */
  key: z._default(z.nullable(sealedKeySchema), null),
})
export type WriteText = z.infer<typeof writeTextInput>

export const writtenTextSchema = z.object({
  login: z.string(),
  use: z.enum(textUses),
  locale: z.enum(textLocales),
  /** Of what a model is told for this use. */
  promptVersion: z.string(),
  /** Of the scorecard that the text is about. */
  formula: z.string(),
  writer: z.union([
    z.literal('deterministic'),
    z.object({ provider: z.enum(llmProviderIds), model: z.string() }),
  ]),
  /** Each with the evidence that it rests on. */
  sentences: z.array(sentenceSchema),
  /** What the sentences name, by id. */
  evidence: z.record(z.string(), evidenceItemSchema),
  /** All sentences, joined as the use wants them; Markdown for a README. */
  text: z.string(),
  /** How many sentences of the model were not shown. */
  dropped: z.int(),
  /** Why no model wrote it, although one was asked for; else null. */
  problem: z.nullable(z.enum(errorCodes as [ErrorCode, ...ErrorCode[]])),
  /** What the provider took, in millionths of a dollar; null where nobody said. */
  costMicros: z.nullable(z.int()),
})
export type WrittenText = z.infer<typeof writtenTextSchema>

export const textSteps = ['evidence', 'asking', 'checking'] as const
export type TextStep = (typeof textSteps)[number]

/** What is said while a text is written, as the events of its stream. */
export const textEventSchemas = {
  progress: z.object({ step: z.enum(textSteps) }),
  /** Checked already; `final` may hold others where too few of them were left. */
  sentence: sentenceSchema,
  final: writtenTextSchema,
  error: errorEnvelopeSchema,
} as const

export const writeTextOperation = defineOperation({
  name: 'texts.write',
  summary: 'Write a text about a scorecard',
  description:
    'Explains a scorecard (`explanation`), says what to do next (`next-steps`), or writes a profile’s bio (`bio`, in three lengths) or the words of its README (`readme`, in five styles), in nine languages. Every sentence names the evidence that it rests on. Without a key it is written by rules alone. A model writes where `provider` names one: with the visitor’s own key, sealed to the vault of their session (`session.vault`) for this provider and the `Idempotency-Key` of this request, or at the site’s cost (`site`) where that is set up. The model is told of evidence items alone, and each sentence of it is checked: whatever rests on nothing, has a number that its evidence has not, or is no plain text is dropped. Where too little is left, or the provider fails, the text that needs no model is the answer, and `problem` says why. Ask with `Accept: text/event-stream` to get `progress` and `sentence` events and then the `final` text.',
  http: { method: 'POST', path: paths.texts },
  requestHeaders: ['Idempotency-Key'],
  body: 'json',
  input: writeTextInput,
  output: writtenTextSchema,
  outputName: 'WrittenText',
  streams: true,
  access: 'session',
  sessionIsOptional: true,
  headers: [],
  errors: [
    'validation_failed',
    'invalid_login',
    'foreign_origin',
    'not_found',
    'not_public',
    'session_missing',
    'not_configured',
    'too_many',
    'challenge_required',
    'challenge_unavailable',
    'upstream_limited',
    'upstream_unavailable',
    'store_unavailable',
    'internal',
  ],
  examples: [],
  tools: [
    {
      name: 'write_text',
      title: 'Write about a profile, with evidence',
      toolset: 'text',
      gives:
        'Writes an explanation, next steps, a bio or the words of a README by rules; every sentence names the evidence that it rests on.',
      not: 'Does not use a model; reword it yourself, but keep numbers and evidence.',
      ...looksAtRecords,
      example: { login: 'octocat', use: 'bio', length: 'short' },
    },
  ],
})

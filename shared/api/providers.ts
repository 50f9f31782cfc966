/** Which models may draw here, for whom, and what an image of each will cost. */
import * as z from 'zod/mini'
import { providerIds } from '../studio/models/descriptor.ts'
import { pictureNames } from '../studio/pictures.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

/** From and to, in millionths of a dollar. */
export const estimateSchema = z.object({ low: z.int(), high: z.int() })

const modelSchema = z.object({
  id: z.string(),
  label: z.string(),
  /** By the picture, for all that it makes of it; null where nothing is published to count with. */
  estimates: z.nullable(z.record(z.enum(pictureNames), estimateSchema)),
  /** Whether unfinished images are shown on the way. */
  showsPartials: z.boolean(),
})

const providerSchema = z.object({
  id: z.enum(providerIds),
  label: z.string(),
  payer: z.enum(['visitor', 'site']),
  /** Where a visitor gets a key; null where none is needed. */
  keysPage: z.nullable(z.url()),
  /** Where a visitor gets a key by signing in there; null where that is not offered. */
  signIn: z.nullable(z.string()),
  /** Whether it writes the words of a README, too. */
  writesWords: z.boolean(),
  /** Those that still answer. */
  models: z.array(modelSchema),
})
export type ProviderView = z.infer<typeof providerSchema>

export const providersOutput = z.object({ providers: z.array(providerSchema) })
export type ProvidersView = z.infer<typeof providersOutput>

export const providersOperation = defineOperation({
  name: 'jobs.providers',
  summary: 'See which models may draw',
  description:
    'The providers of models that a job may name, with what an image of each model will cost about (medium quality, the nearest size that the model makes). Those that a visitor pays are there where keys can be sealed (`session.vault`), one that the site pays where it is set up; the list is empty where neither is so.',
  http: { method: 'GET', path: paths.providers },
  input: z.object({}),
  output: providersOutput,
  outputName: 'Providers',
  streams: false,
  access: 'public',
  headers: [],
  errors: ['store_unavailable'],
  examples: [],
})

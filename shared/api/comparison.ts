/** People side by side, each with numbers of the same formula. */
import * as z from 'zod/mini'
import { archetypeIds } from '../archetype/verdict.ts'
import { subjectKinds } from '../evidence/index.ts'
import { dimensionIds } from '../score/scorecard.ts'
import { errorCodes, type ErrorCode } from './errors.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'
import { looksAtRecords } from './tool-mark.ts'

const person = z.object({
  /** As GitHub spells it where it was read, else as it was asked for. */
  login: z.string(),
  /** Null where it could not be read; `problem` then says why. */
  record: z.nullable(
    z.object({
      kind: z.enum(subjectKinds),
      name: z.nullable(z.string()),
      url: z.url(),
      asOf: z.iso.datetime({ offset: true }),
      stage: z.enum(['provisional', 'final']),
      /** Null where there is not enough to tell. */
      archetype: z.nullable(
        z.object({ id: z.enum(archetypeIds), name: z.string(), confidence: z.number() }),
      ),
    }),
  ),
  problem: z.nullable(
    z.object({
      code: z.enum(errorCodes as [ErrorCode, ...ErrorCode[]]),
      message: z.string(),
      remedy: z.string(),
    }),
  ),
})

const difference = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('unknown') }),
  z.object({ kind: z.literal('same') }),
  /** `most` and `least` are places in `people`. */
  z.object({ kind: z.literal('apart'), most: z.int(), least: z.int(), by: z.number() }),
])

const row = z.object({
  /** `overall`, a dimension's, or a signal's. */
  id: z.string(),
  kind: z.enum(['score', 'signal']),
  dimension: z.nullable(z.enum(dimensionIds)),
  label: z.string(),
  unit: z.string(),
  /** One for each of `people`; null is unknown. */
  values: z.array(z.nullable(z.number())),
  /** Of scores the share (0–1) of what they rest on that is known. */
  coverage: z.nullable(z.array(z.nullable(z.number()))),
  difference,
})

export const comparisonSchema = z.object({
  formula: z.string(),
  people: z.array(person),
  /** Empty where nobody has scores. */
  rows: z.array(row),
})
export type Comparison = z.infer<typeof comparisonSchema>
export type ComparedPerson = z.infer<typeof person>
export type ComparisonRow = z.infer<typeof row>

export const comparisonOperation = defineOperation({
  name: 'scans.compare',
  summary: 'Compare two to four logins',
  description:
    'Scans up to four logins at the same time and lays their scores and signals side by side, in the order in which they are asked for. Each fails alone and then has a `problem`. What is unknown of one is compared with nothing. There is no winner: numbers say what the public record shows. Every login that is read for you counts against your budget as a scan does.',
  http: { method: 'GET', path: paths.comparison },
  input: z.object({
    logins: z.string().check(
      z.maxLength(200),
      // No login has a comma in it.
      z.regex(/^[^,]+(?:,[^,]+){1,3}$/),
      z.describe('Two to four GitHub logins with commas between'),
    ),
  }),
  output: comparisonSchema,
  outputName: 'Comparison',
  streams: false,
  access: 'public',
  headers: [],
  errors: ['validation_failed', 'internal'],
  examples: [{ title: 'Two people', input: { logins: 'octocat,hubot' } }],
  commands: [{ name: 'compare', positionals: ['logins'] }],
  tools: [
    {
      name: 'compare_profiles',
      title: 'Compare GitHub profiles',
      toolset: 'profile',
      gives:
        'Puts two to four logins side by side, with numbers of the same formula. Each fails alone.',
      not: 'Does not name a winner and is not for choosing whom to hire.',
      ...looksAtRecords,
      example: { logins: ['octocat', 'hubot'] },
    },
  ],
})

/**
 * What a repository may say of its reviews in `.phantom-scope.yml`. The JSON schema that editors read is
 * made from this definition.
 */
import * as z from 'zod/mini'
import { severities } from '../finding.ts'

/** Where a repository says it, seen from its root. */
export const configurationPath = '.phantom-scope.yml'

/** The languages that comments are written in. */
export const commentLanguages = ['en', 'de', 'fr', 'es', 'pt', 'ja', 'zh', 'ar', 'hi'] as const
export type CommentLanguage = (typeof commentLanguages)[number]

export const mostComments = 20
const usualComments = 5

const paths = (what: string, most: number) =>
  z
    .array(z.string().check(z.minLength(1), z.maxLength(200)))
    .check(z.maxLength(most), z.describe(what))

const layerName = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))

const layerSchema = z.strictObject({
  name: layerName.check(z.describe('What other layers call it')),
  paths: paths('Where its files are: `src/domain/**`', 50).check(z.minLength(1)),
  imports: z
    .array(layerName)
    .check(z.maxLength(30), z.describe('The layers that its files may import, besides itself')),
})

/** A part of the system, where its files are, and which other parts they may import. */
export type Layer = z.infer<typeof layerSchema>

const weightSchema = z.enum(['off', ...severities])

const commentsSchema = z.strictObject({
  budget: z
    .optional(z.int().check(z.gte(0), z.lte(mostComments)))
    .check(
      z.describe(
        `How many comments on lines a pull request gets at most; ${usualComments} by default`,
      ),
    ),
  from: z
    .optional(z.enum(severities))
    .check(z.describe('The least severity that is said on a line; low by default')),
})

/** Every field may be left out. */
export const configurationSchema = z.strictObject({
  language: z
    .optional(z.enum(commentLanguages))
    .check(z.describe('The language of comments; en by default')),
  ignore: z
    .optional(paths('Files that are not reviewed: `legacy/**`, `*.min.js`', 200))
    .check(z.describe('Files that are not reviewed')),
  severities: z
    .optional(z.record(z.string().check(z.regex(/^[a-z][a-z0-9-]*(\/[a-z0-9-]+)?$/)), weightSchema))
    .check(
      z.describe(
        'How grave findings are, or `off`: by rule (`python/shell-from-input`), area (`python`) or category (`quality`)',
      ),
    ),
  blocking: z
    .optional(weightSchema)
    .check(z.describe('The least severity with which the check fails, or `off`; high by default')),
  comments: z.optional(commentsSchema),
  sarif: z
    .optional(z.enum(['off', 'upload']))
    .check(
      z.describe(
        'Whether findings also go to code scanning, where the host has it; off by default',
      ),
    ),
  drafts: z
    .optional(z.boolean())
    .check(z.describe('Whether drafts are reviewed; false by default')),
  bots: z
    .optional(z.boolean())
    .check(z.describe('Whether pull requests of bots are reviewed; false by default')),
  model: z
    .optional(z.boolean())
    .check(
      z.describe(
        'Whether a large model looks at added lines, too, where the service offers one: code leaves for its provider then; false by default',
      ),
    ),
  layers: z
    .optional(z.array(layerSchema).check(z.maxLength(30)))
    .check(z.describe('The parts of the system, and which of them may import which')),
})

export type WrittenConfiguration = z.infer<typeof configurationSchema>
export type Weight = z.infer<typeof weightSchema>

/** What counts: as written, and as usual where nothing is written. */
export interface Configuration {
  language: CommentLanguage
  ignore: readonly string[]
  severities: Readonly<Record<string, Weight>>
  blocking: Weight
  comments: { budget: number; from: (typeof severities)[number] }
  sarif: 'off' | 'upload'
  drafts: boolean
  bots: boolean
  model: boolean
  layers: readonly Layer[]
}

/** What is written, completed by what is usual. */
export function completed(written: WrittenConfiguration): Configuration {
  return {
    language: written.language ?? 'en',
    ignore: written.ignore ?? [],
    severities: written.severities ?? {},
    blocking: written.blocking ?? 'high',
    comments: {
      budget: written.comments?.budget ?? usualComments,
      from: written.comments?.from ?? 'low',
    },
    sarif: written.sarif ?? 'off',
    drafts: written.drafts ?? false,
    bots: written.bots ?? false,
    model: written.model ?? false,
    layers: written.layers ?? [],
  }
}

/** The JSON schema (2020-12) of the file. */
export function configurationJsonSchema(): Record<string, unknown> {
  return {
    title: 'Reviews by Git Phantom Scope',
    description: `What ${configurationPath} at the root of a repository may say.`,
    ...z.toJSONSchema(configurationSchema, { io: 'input' }),
  }
}

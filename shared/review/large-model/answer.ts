/** What a model may answer: a closed form. What does not fit is no finding, and is only counted. */
import * as z from 'zod/mini'
import { catch as otherwise } from 'zod/mini'
import { categories, severities } from '../finding.ts'

const bounded = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))

const modelFindingSchema = z.strictObject({
  path: bounded(1_000),
  line: z.int().check(z.positive()),
  endLine: z.nullable(z.int().check(z.positive())),
  category: z.enum(categories),
  severity: z.enum(severities),
  cwe: z.nullable(z.int().check(z.gte(1), z.lte(1_999))),
  title: bounded(200),
  why: bounded(1_000),
  suggestion: z.nullable(z.string().check(z.maxLength(800))),
})
export type ModelFinding = z.infer<typeof modelFindingSchema>

/** A member of the list that does not fit is null; nobody is told that it may be. */
const orNull = otherwise(modelFindingSchema as z.ZodMiniType<ModelFinding | null>, null)

export const modelAnswerSchema = z.object({ findings: z.array(orNull) })
export type ModelAnswer = z.infer<typeof modelAnswerSchema>

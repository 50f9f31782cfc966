/**
 * The JSON schema of an answer, in what all providers understand: objects with all members required and
 * no others, arrays, texts, numbers, enums and null. Bounds and patterns are left to the check of the
 * answer.
 */
import * as z from 'zod/mini'

export type JsonSchema = { [keyword: string]: unknown }

/** Keywords that all five take, or pass over: docs of structured outputs at OpenAI, Google, Anthropic. */
const understood = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'anyOf',
  'enum',
  'description',
])

/** Null for a plain text. Throws a TypeError for what a model cannot be asked for: an order's mistake. */
export function strictSchemaOf(output: z.ZodMiniType): JsonSchema | null {
  const schema = z.toJSONSchema(output, { io: 'output', reused: 'inline' }) as JsonSchema
  if (schema.type === 'string') return null
  if (schema.type !== 'object') throw new TypeError('An answer is an object or a plain text.')
  return strict(schema)
}

function strict(schema: JsonSchema): JsonSchema {
  const kept = Object.entries(schema).filter(([keyword]) => understood.has(keyword))
  const result: JsonSchema = Object.fromEntries(kept)
  // Gemini knows no constants, but a list of one.
  if (schema.const !== undefined) result.enum = [schema.const]
  const either = schema.anyOf ?? schema.oneOf
  if (Array.isArray(either)) result.anyOf = either.map(strict)
  if (!result.type && !result.anyOf && !result.enum) {
    throw new TypeError('What a member of an answer is has to be said.')
  }
  if (schema.items !== undefined) result.items = strict(schema.items as JsonSchema)
  if (schema.type !== 'object') return result
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)
  const required = (schema.required ?? []) as string[]
  if (properties.some(([name]) => !required.includes(name)) || properties.length === 0) {
    throw new TypeError('All members of an answer are required: use z.nullable.')
  }
  result.properties = Object.fromEntries(properties.map(([name, each]) => [name, strict(each)]))
  result.required = required
  result.additionalProperties = false
  return result
}

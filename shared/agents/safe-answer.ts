/** Makes every text of an answer safe, by the schema that says where each comes from. */
import * as z from 'zod/mini'
import { safeText } from './safe-text.ts'
import { kindOf } from './text-kinds.ts'

/**
 * The value with every text in it made safe, and nothing that the schema does not name. Throws where it
 * is not what the schema says, or the schema has parts that nobody taught this function.
 */
export function safeAnswer<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  site: string,
): z.infer<Schema> {
  return z.parse(schema, walk(schema, value, site))
}

function walk(schema: z.ZodMiniType, value: unknown, site: string): unknown {
  const { def } = schema._zod as unknown as { def: Definition }
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape!).flatMap(([name, part]) => {
          const given = (value as Record<string, unknown>)[name]
          return given === undefined ? [] : [[name, walk(part, given, site)]]
        }),
      )
    case 'array':
      return (value as unknown[]).map((each) => walk(def.element!, each, site))
    case 'nullable':
    case 'optional':
      return value === null || value === undefined ? value : walk(def.innerType!, value, site)
    case 'string':
      return safeText(String(value), kindOf(schema), site)
    case 'enum':
    case 'literal':
    case 'number':
    case 'boolean':
      // Parsing says whether they are what they should be.
      return value
    default:
      throw new TypeError(`Nobody taught this how ${def.type} is made safe`)
  }
}

type Definition = {
  type: string
  shape?: Record<string, z.ZodMiniType>
  element?: z.ZodMiniType
  innerType?: z.ZodMiniType
}

/** JSON Schema as a reader takes it in: types as they are written in TypeScript. */
import type { JsonSchema } from './api-document.ts'

const indentation = '  '

/** The type of what the schema describes, over several lines where it is an object. */
export function outlineOf(schema: JsonSchema, depth = 0): string {
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives) return alternatives.map((one) => outlineOf(one, depth)).join(' | ')
  if (schema.$ref) return schema.$ref.split('/').at(-1)!
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  return typesOf(schema)
    .map((type) => outlineOfType(type, schema, depth))
    .join(' | ')
}

function typesOf({ type = 'unknown' }: JsonSchema): readonly string[] {
  return typeof type === 'string' ? [type] : type
}

function outlineOfType(type: string, schema: JsonSchema, depth: number): string {
  if (type === 'array') return listOf(schema, depth)
  if (type === 'object') return objectOf(schema, depth)
  return type === 'null' ? type : [type, remarkOn(schema)].filter(Boolean).join(' ')
}

function listOf({ items }: JsonSchema, depth: number): string {
  const item = items ? outlineOf(items, depth) : 'unknown'
  return / \| /.test(item) && !item.startsWith('{') ? `(${item})[]` : `${item}[]`
}

function objectOf(
  { properties = {}, required, additionalProperties }: JsonSchema,
  depth: number,
): string {
  const inside = indentation.repeat(depth + 1)
  const lines = Object.entries(properties).map(([name, property]) => {
    const mark = required.includes(name) ? '' : '?'
    return `${inside}${name}${mark}: ${outlineOf(property, depth + 1)}`
  })
  if (typeof additionalProperties === 'object')
    lines.push(`${inside}[name]: ${outlineOf(additionalProperties, depth + 1)}`)
  if (lines.length === 0) return '{}'
  return `{\n${lines.join('\n')}\n${indentation.repeat(depth)}}`
}

/** What a value of the type has to be besides: its form and its bounds. */
function remarkOn(schema: JsonSchema): string {
  const { format, minimum, maximum, minLength, maxLength, minItems, maxItems } = schema
  const remarks = [
    format,
    boundsOf('', minimum, maximum),
    boundsOf(' characters', minLength, maxLength),
    boundsOf(' items', minItems, maxItems),
  ].filter(Boolean)
  return remarks.length > 0 ? `(${remarks.join(', ')})` : ''
}

/** Bounds that only say what numbers a machine can hold say nothing. */
function boundsOf(unit: string, low?: number, high?: number): string {
  const least = low !== undefined && low > Number.MIN_SAFE_INTEGER ? low : null
  const most = high !== undefined && high < Number.MAX_SAFE_INTEGER ? high : null
  if (least !== null && most !== null) return `${least} to ${most}${unit}`
  if (least !== null) return `at least ${least}${unit}`
  return most === null ? '' : `at most ${most}${unit}`
}

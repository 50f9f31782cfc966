import { describe, expect, it } from 'vitest'
import { apiDocument, type JsonSchema } from './api-document.ts'
import { outlineOf } from './outline.ts'

const schema = (given: Partial<JsonSchema>): JsonSchema => ({ required: [], ...given })
const text = schema({ type: 'string' })

describe('a schema', () => {
  it('is written as a type', () => {
    expect(outlineOf(schema({ anyOf: [text, schema({ type: 'null' })] }))).toBe('string | null')
    expect(outlineOf(schema({ enum: ['a', 1] }))).toBe('"a" | 1')
    expect(outlineOf(schema({ type: 'array', items: schema({ enum: ['a', 'b'] }) }))).toBe(
      '("a" | "b")[]',
    )
    expect(outlineOf(schema({ $ref: '#/components/schemas/Error' }))).toBe('Error')
  })

  it('shows which properties may be missing, and those within others', () => {
    const inner = schema({ type: 'object', properties: { b: text }, required: ['b'] })
    const outer = schema({ type: 'object', properties: { a: inner, c: text }, required: ['a'] })
    expect(outlineOf(outer)).toBe('{\n  a: {\n    b: string\n  }\n  c?: string\n}')
  })

  it('says its bounds, but none that every number keeps', () => {
    const bounds = { minimum: 1, maximum: 90 }
    expect(outlineOf(schema({ type: 'integer', ...bounds }))).toBe('integer (1 to 90)')
    const all = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }
    expect(outlineOf(schema({ type: 'integer', ...all }))).toBe('integer')
  })
})

describe('the document of the API', () => {
  const { groups, schemas } = apiDocument()

  it('has operations in groups, each under an id of its own', () => {
    const ids = [...groups.values()].flat().map(({ operationId }) => operationId)
    expect(ids).toContain('scan.get')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has no schema that cannot be read', () => {
    for (const [name, one] of Object.entries(schemas))
      expect(outlineOf(one), name).not.toMatch(/: unknown$|undefined/m)
  })
})

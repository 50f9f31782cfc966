/** A tool as lists show it: its words, its schemas and what it may do. */
import type { Tool } from '@modelcontextprotocol/server'
import * as z from 'zod/mini'
import { loginPattern } from '../../../shared/evidence/login.ts'
import type { AgentTool } from '../../../shared/agents/agent-tool.ts'

/** The definition of a tool, the same for everybody. */
export function definitionOf({ mark, input, output }: AgentTool): Tool {
  const { name, title, gives, not } = mark
  return {
    name,
    title,
    description: `${gives} ${not} Example: ${JSON.stringify(mark.example)}`,
    inputSchema: schemaOf(input, 'input') as Tool['inputSchema'],
    outputSchema: schemaOf(output, 'output') as NonNullable<Tool['outputSchema']>,
    annotations: {
      readOnlyHint: mark.isReadOnly,
      destructiveHint: mark.isDestructive,
      idempotentHint: mark.isIdempotent,
      openWorldHint: mark.isOpenWorld,
    },
  }
}

type Schema = Record<string, unknown>

/** JSON Schema 2020-12, which is what is meant where no dialect is named. */
function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io }) as Schema
  const told = portable(json) as Schema
  return io === 'input' ? told : open(told)
}

/**
 * A schema as clients of many makers read it: one type each (so says the inspector's strict check),
 * and no bounds that go without saying.
 */
function portable(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(portable)
  if (typeof part !== 'object' || part === null) return part
  const { type, ...rest } = part as Schema
  const inner = Object.fromEntries(
    Object.entries(rest)
      .filter(([name, value]) => !widest.has(value) && !isUntold(name, value))
      .map(([name, value]) => [name, portable(value)]),
  )
  if (!Array.isArray(type)) return type === undefined ? inner : { type: portable(type), ...inner }
  return { anyOf: type.map((one: string) => ({ type: one })), ...inner }
}

/** Without saying of every object of an answer that it has no further fields, which helps nobody. */
function open(schema: Schema): Schema {
  const text = JSON.stringify(schema, (name, value: unknown) =>
    name === 'additionalProperties' ? undefined : value,
  )
  return JSON.parse(text) as Schema
}

/** The pattern of a login is longer than all else that is said of it: who sends another text is told. */
function isUntold(name: string, value: unknown): boolean {
  return name === 'pattern' && value === loginPattern.source
}

/** The bounds of whole numbers that JSON can hold. */
const widest: ReadonlySet<unknown> = new Set([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])

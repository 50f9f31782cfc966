/** A tool as lists show it: its words, its schemas and what it may do. */
import type { Tool } from '@modelcontextprotocol/server'
import * as z from 'zod/mini'
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
      title,
      readOnlyHint: mark.isReadOnly,
      destructiveHint: mark.isDestructive,
      idempotentHint: mark.isIdempotent,
      openWorldHint: mark.isOpenWorld,
    },
  }
}

/** JSON Schema 2020-12, which is what is meant where no dialect is named. */
function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, override: withoutWidth })
  return json
}

/** The bounds of whole numbers that JSON can hold go without saying, and so does what else is left out. */
function withoutWidth({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}

import { readFileSync } from 'node:fs'
import { encode } from 'gpt-tokenizer'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { operations } from '../../../shared/api/operations.ts'
import type { Operation } from '../../../shared/api/operation.ts'
import { agentTools } from '../../../shared/agents/tools.ts'
import { definitionOf } from './definition.ts'

const definitions = agentTools.map(definitionOf)

describe('the tools', () => {
  it('are at most twelve and cost at most 4,000 tokens in all', () => {
    const tokens = encode(JSON.stringify(definitions)).length
    expect(definitions.length).toBeLessThanOrEqual(12)
    expect(tokens, `${tokens} tokens`).toBeLessThanOrEqual(4_000)
    expect(readFileSync('docs/mcp.md', 'utf8')).toContain(`${tokens.toLocaleString('en')} tokens`)
  })

  it('are those that operations name, each once', () => {
    const named = operations.flatMap((operation: Operation) => operation.tools ?? [])
    expect(agentTools.map(({ mark }) => mark.name).toSorted()).toEqual(
      named.map(({ name }) => name).toSorted(),
    )
    expect(new Set(definitions.map(({ name }) => name)).size).toBe(definitions.length)
  })

  it.each(agentTools)('$mark.name says all that an agent has to know', (tool) => {
    const { name, title, description, annotations, outputSchema } = definitionOf(tool)
    expect(name).toMatch(/^[a-z_]{1,64}$/)
    expect(title).toBeTruthy()
    expect(description).toMatch(/\. Does not .+\. Example: \{.*\}$/)
    expect(Object.keys(annotations!).toSorted()).toEqual([
      'destructiveHint',
      'idempotentHint',
      'openWorldHint',
      'readOnlyHint',
    ])
    expect(outputSchema!.type).toBe('object')
    expect(z.safeParse(tool.input, tool.mark.example).success).toBe(true)
  })

  it('do not change unseen: each definition is kept as a file', async () => {
    for (const definition of definitions) {
      const text = `${JSON.stringify(definition, null, 2)}\n`
      await expect(text).toMatchFileSnapshot(`definitions/${definition.name}.json`)
    }
  })
})

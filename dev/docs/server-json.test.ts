/**
 * `server.json` has the form that the registry of MCP takes: what its schema of 2025-12-11 and its rules
 * for publishing ask of an entry of this kind.
 * Source: https://github.com/modelcontextprotocol/registry/tree/main/docs/reference/server-json
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { mcpPath } from '../../shared/api/mcp-access.ts'

const short = z.string().check(z.minLength(1), z.maxLength(100))
const input = z.strictObject({
  description: z.string(),
  isRequired: z.boolean(),
  isSecret: z.optional(z.boolean()),
})
const schema = z.strictObject({
  $schema: z.literal(
    'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  ),
  name: z
    .string()
    .check(z.regex(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/), z.minLength(3), z.maxLength(200)),
  title: short,
  description: short,
  version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  remotes: z.tuple([
    z.strictObject({
      type: z.literal('streamable-http'),
      url: z.string().check(z.regex(/^https:\/\/[^\s]+$/)),
      variables: z.record(z.string(), input),
      headers: z.array(z.extend(input, { name: z.string() })),
    }),
  ]),
})

const read = (name: string) => JSON.parse(readFileSync(name, 'utf8')) as unknown

describe('server.json', () => {
  const server = schema.parse(read('server.json'))
  const [remote] = server.remotes

  it('names variables for what its address leaves open, and no others', () => {
    const places = [...remote.url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(places).toEqual(Object.keys(remote.variables))
    expect(remote.url.replace('{host}', 'scope.example')).toBe(`https://scope.example${mcpPath}`)
  })

  it('is of this version, and asks nobody for a secret', () => {
    expect(server.version).toBe((read('package.json') as { version: string }).version)
    expect(remote.headers.filter(({ isRequired }) => isRequired)).toEqual([])
  })
})

/** GitHub's published GraphQL schema, as its package has it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = import.meta.resolve('@octokit/graphql-schema')

export const schemaText = readFileSync(
  fileURLToPath(new URL('schema.graphql', folder).href),
  'utf8',
)

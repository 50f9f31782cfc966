/** GitHub's published GraphQL schema, as its package has it. */
import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'

// Where tests build the product, `import.meta.resolve` is not there.
const folder = dirname(findPackageJSON('@octokit/graphql-schema', import.meta.url)!)

export const schemaText = readFileSync(join(folder, 'schema.graphql'), 'utf8')

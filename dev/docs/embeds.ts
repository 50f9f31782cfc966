/** `node dev/docs/embeds.ts`: writes the tables of `docs/embeds.md` from the data. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { withEmbedTables } from './embed-tables.ts'

export const path = 'docs/embeds.md'

/** The document as it should be. */
export async function embedsDocument(): Promise<string> {
  const options = (await resolveConfig(path)) ?? {}
  const document = withEmbedTables(readFileSync(path, 'utf8'))
  return format(document, { ...options, filepath: path })
}

if (import.meta.main) writeFileSync(path, await embedsDocument())

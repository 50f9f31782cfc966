/** `node dev/docs/embeds.ts`: writes the tables of `docs/embeds.md` from the data. */
import { writeFileSync } from 'node:fs'
import { embedTables } from './embed-tables.ts'
import { documentWith } from './written-parts.ts'

export const path = 'docs/embeds.md'

/** The document as it should be. */
export function embedsDocument(): Promise<string> {
  return documentWith(path, 'node dev/docs/embeds.ts', embedTables)
}

if (import.meta.main) writeFileSync(path, await embedsDocument())

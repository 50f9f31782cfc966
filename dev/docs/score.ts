/** `node dev/docs/score.ts`: writes the numbers of `docs/score.md` from the formula. */
import { writeFileSync } from 'node:fs'
import { scoreTables } from './score-tables.ts'
import { documentWith } from './written-parts.ts'

export const path = 'docs/score.md'

/** The document as it should be. */
export function scoreDocument(): Promise<string> {
  return documentWith(path, 'node dev/docs/score.ts', scoreTables)
}

if (import.meta.main) writeFileSync(path, await scoreDocument())

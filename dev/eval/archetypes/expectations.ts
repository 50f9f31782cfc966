/** What a reader judged each developer of a folder of facts files to be. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'

const expectation = z.object({
  id: z.string(),
  /** The display name; null where `expect` says otherwise. */
  archetype: z.nullable(z.string()),
  expect: z.nullable(
    z.enum(['insufficient-data', 'automation-not-scored', 'organization-not-scored']),
  ),
  /** Display names of defensible second answers. */
  acceptable: z.array(z.string()),
  asOf: z.iso.datetime({ offset: true }),
})
export type Expectation = z.infer<typeof expectation>

/** The entries of the folder's `index.json`; throws where it is not as described. */
export function readExpectations(folder: string): Expectation[] {
  const text = readFileSync(join(folder, 'index.json'), 'utf8')
  return z.array(expectation).parse(JSON.parse(text))
}

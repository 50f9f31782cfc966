/** What a reader judged each developer of a folder of facts files to be. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { BadInput } from '../ai-marks/labelled-commits.ts'

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

/** The entries of the folder's `index.json`. Throws `BadInput` where there is none of this form. */
export function readExpectations(folder: string): Expectation[] {
  const file = join(folder, 'index.json')
  const result = z.array(expectation).safeParse(jsonIn(file))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new BadInput(`${file}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`)
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    const problem = cause instanceof SyntaxError ? 'not JSON' : 'cannot be read'
    throw new BadInput(`${file}: ${problem}`, { cause })
  }
}

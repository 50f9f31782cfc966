/** Labelled commits, one JSON object to a line, as the evaluation reads them. */
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { aiMarkClasses } from '../../../shared/ai-marks/index.ts'

const person = z.nullish(
  z.object({
    name: z.nullish(z.string()),
    email: z.nullish(z.string()),
    login: z.nullish(z.string()),
  }),
)

const labelledCommit = z.object({
  id: z.string(),
  message: z.string(),
  author: person,
  committer: person,
  label: z.enum(aiMarkClasses),
  tool: z.nullish(z.string()),
  mark: z.nullish(z.string()),
  terms: z.nullish(z.array(z.string())),
})

export type LabelledCommit = z.infer<typeof labelledCommit>

/** A file that cannot be read, or a line that is no labelled commit; the message says which. */
export class BadInput extends Error {}

/** The commits of a file. Throws `BadInput` naming the file, the line and the field. */
export function readLabelledCommits(file: string): LabelledCommit[] {
  return textOf(file)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, `${file}:${index + 1}`)]))
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new BadInput(`${file}: cannot be read`, { cause })
  }
}

function parse(line: string, place: string): LabelledCommit {
  const result = labelledCommit.safeParse(jsonOf(line, place))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new BadInput(`${place}: ${issue?.path.join('.') || 'the line'}: ${issue?.message}`)
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw new BadInput(`${place}: not JSON`, { cause })
  }
}

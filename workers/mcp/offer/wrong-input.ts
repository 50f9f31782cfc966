/** What is wrong with an input, field by field, without repeating what was sent. */
import * as z from 'zod/mini'
import type { FieldProblem } from '../../../shared/api/errors.ts'
import { PhantomError } from '../../platform/errors/index.ts'

type Issue = z.core.$ZodIssue

/** The input as the schema has it. Throws `invalid_login` or `validation_failed`, naming the fields. */
export function checkedInput<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): z.infer<Schema> {
  const parsed = z.safeParse(schema, input)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.flatMap((issue) => problemsOf(issue, input))
  const isLoginAlone = fields.every(({ field }) => field === 'login')
  throw new PhantomError(isLoginAlone ? 'invalid_login' : 'validation_failed', { fields })
}

function problemsOf(issue: Issue, input: unknown): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: nameOf(key), problem: 'is not an argument here' }))
  }
  const field = issue.path.map(String).map(nameOf).join('.') || 'arguments'
  return [{ field, problem: problemOf(issue, isMissing(issue, input)) }]
}

function problemOf(issue: Issue, isGone: boolean): string {
  if (isGone) return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return `has to be of type ${issue.expected}`
    case 'invalid_value':
      return `takes one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return `takes ${issue.minimum} at least`
    case 'too_big':
      return `takes ${issue.maximum} at most`
    case 'invalid_format':
      return 'does not have the form of a GitHub login'
    default:
      return 'has no value that is taken'
  }
}

function isMissing({ path }: Issue, input: unknown): boolean {
  let found = input
  for (const key of path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key]
  return path.length > 0 && found === undefined
}

/** A name is told back where it could be one. */
const nameOf = (name: string) => (/^[\w-]{1,64}$/.test(name) ? name : 'arguments')

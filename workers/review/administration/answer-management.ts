/** What is asked about hooks: each operation by its path, its input as it has to be. */
import type * as z from 'zod/mini'
import { createHookInput, hookInput } from '../../../shared/api/hooks.ts'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { checkedRequest } from '../../platform/request-body/checked-request.ts'
import { asToldOf } from '../hosts/host-failure.ts'
import { createHook, removeHook, rotateHook, testHook, type Management } from './manage-hooks.ts'

type Operate = (body: unknown, management: Management) => Promise<object>

const operations: Readonly<Record<string, Operate>> = {
  [paths.hooks]: (body, management) => createHook(read(createHookInput, body), management),
  [paths.hookTest]: (body, management) => testHook(read(hookInput, body), management),
  [paths.hookRotation]: (body, management) => rotateHook(read(hookInput, body), management),
  [paths.hookRemoval]: (body, management) => removeHook(read(hookInput, body), management),
}

/** The answer to a request; null where its path is none of hooks. Throws a `PhantomError`. */
export async function answerManagement(
  request: Request,
  management: Management,
): Promise<object | null> {
  const { pathname } = new URL(request.url)
  const operate = Object.hasOwn(operations, pathname) ? operations[pathname] : undefined
  if (!operate) return null
  const body = (await (await checkedRequest(request)).json().catch(() => null)) as unknown
  return asToldOf(operate(body, management))
}

/** Fields are named by what they are called alone: no value of theirs is repeated. */
function read<Input extends z.ZodMiniType>(input: Input, body: unknown): z.infer<Input> {
  const parsed = input.safeParse(body)
  if (parsed.success) return parsed.data
  const named = parsed.error.issues.map(({ path }) => String(path[0] ?? 'body'))
  const fields = [...new Set(named)].map((field) => ({ field, problem: problemOf(field) }))
  throw new PhantomError('validation_failed', { fields })
}

const problems: Readonly<Record<string, string>> = {
  host: 'takes github, gitlab or bitbucket',
  repository: 'takes the path of a repository, such as owner/name',
  token: 'takes a token of the host, without spaces',
  user: 'takes the name that a password of Bitbucket goes with, or null',
  hook: 'takes the id of a webhook, the 22 characters at the end of its address',
  secret: 'takes the secret of the hook',
}
const problemOf = (field: string): string =>
  Object.hasOwn(problems, field)
    ? problems[field]!
    : 'takes JSON with the fields that /docs/api names, and nothing else'

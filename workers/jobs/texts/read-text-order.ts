/** What a body orders. Throws `invalid_login`, or `validation_failed`, which names the fields. */
import { idempotencyKeyForm } from '../../../shared/api/jobs.ts'
import { writeTextInput, type WriteText } from '../../../shared/api/texts.ts'
import { llmKeyProviderIds } from '../../../shared/llm/provider-ids.ts'
import { PhantomError } from '../../platform/errors/index.ts'

/** An order that goes together; `use` is what its key was sealed for. */
export type TextAsked = WriteText & { idempotencyKey: string | null }

export async function readTextOrder(request: Request): Promise<TextAsked> {
  const input = writeTextInput.safeParse(parsed(await request.text()))
  if (!input.success) {
    const wrong = new Set(input.error.issues.map(({ path }) => String(path[0])))
    const named = Object.keys(problems).filter((field) => wrong.has(field))
    const isLoginAlone = wrong.size === 1 && wrong.has('login')
    throw refused(named.length > 0 ? named : ['body'], isLoginAlone)
  }
  const { provider, key } = input.data
  const isForVisitor = llmKeyProviderIds.some((id) => id === provider)
  if (isForVisitor !== (key !== null)) throw refused(['key'])
  const idempotencyKey = request.headers.get('idempotency-key')
  const isForm = idempotencyKey !== null && idempotencyKeyForm.test(idempotencyKey)
  if (key !== null && !isForm) throw refused(['Idempotency-Key'])
  return { ...input.data, idempotencyKey }
}

const problems = {
  login: 'does not have the form of a GitHub login',
  use: 'takes `explanation`, `next-steps`, `bio` or `readme`',
  length: 'takes `short`, `medium` or `long`',
  style: 'takes one of the styles that /docs/api names',
  locale: 'takes one of the nine languages that /docs/api names',
  provider: 'takes `deterministic`, `site`, or a provider that /docs/api names',
  key: 'is needed for a provider that the visitor pays, sealed as `session.vault` says, and for no other',
  'Idempotency-Key':
    'is needed with a key, which is sealed for it: 16 to 64 of A–Z, a–z, 0–9, _ and -',
  body: 'takes JSON with the fields that /docs/api names, and nothing else',
} as const

function refused(fields: readonly string[], isLoginAlone = false): PhantomError {
  const told = Object.entries(problems)
    .filter(([field]) => fields.includes(field))
    .map(([field, problem]) => ({ field, problem }))
  return new PhantomError(isLoginAlone ? 'invalid_login' : 'validation_failed', { fields: told })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What a body orders. Throws `invalid_login`, or `validation_failed`, which names the fields. */
import { startJobInput, type StartJob } from '../../../shared/api/job-order.ts'
import { PhantomError } from '../../platform/errors/index.ts'

export async function readOrder(request: Request): Promise<StartJob> {
  const input = startJobInput.safeParse(parsed(await request.text()))
  if (input.success) return input.data
  const wrong = new Set(input.error.issues.map(({ path }) => String(path[0])))
  const fields = Object.entries(problems)
    .filter(([field]) => wrong.has(field))
    .map(([field, problem]) => ({ field, problem }))
  const isLoginAlone = wrong.size === 1 && wrong.has('login')
  throw new PhantomError(isLoginAlone ? 'invalid_login' : 'validation_failed', {
    fields: fields.length > 0 ? fields : [{ field: 'body', problem: problemOfBody }],
  })
}

const problems: Readonly<Record<string, string>> = {
  login: 'does not have the form of a GitHub login',
  pictures: 'takes 1 to 16 names of pictures, each once',
  kit: 'takes true or false',
  readmeStyle: 'takes one of the styles that /docs/api names',
  theme: 'takes the name of a theme',
  mode: 'takes `light` or `dark`',
  colours: 'takes at most five colours as `#rrggbb`',
  provider: 'takes `embedded`, or a provider that /api/v1/providers names',
  model: 'takes the name of a model that /api/v1/providers names',
  style: 'takes `dark`, `light`, `neon`, `minimal` or `gradient`',
  wordsByModel: 'takes true or false',
  key: 'takes a key that is sealed as `session.vault` says: enc, ct, kid and aad',
}
const problemOfBody = 'takes JSON with the fields that /docs/api names, and nothing else'

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

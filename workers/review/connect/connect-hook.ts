/**
 * What becomes of tokens that somebody signed in for: a new hook, or the hook that waited for them. Where they
 * become nothing the host takes them back.
 */
import type { NewHook } from '../../../shared/api/hooks.ts'
import type { ConnectRefusal, SignInHost } from '../../../shared/review/connection.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { rights } from '../administration/administration.ts'
import { createHook, type Management } from '../administration/manage-hooks.ts'
import { isHookId } from '../hooks/hook-keys.ts'
import type { HookSignIn } from '../hooks/hook-records.ts'
import { hookSecret } from '../hooks/hook-signatures.ts'
import type { OAuthClient, Tokens } from '../sign-in/oauth-client.ts'
import { signInOf } from '../sign-in/renewal.ts'

export type Connected =
  | { kind: 'done'; hook: NewHook; isAgain: boolean }
  | { kind: 'refused'; refusal: ConnectRefusal; missing: string[] }

type Going = { host: SignInHost; repository: string }

/** Rejects as `createHook` does where it is not the visitor’s affair. */
export async function connectHook(
  going: Going,
  tokens: Tokens,
  client: OAuthClient,
  management: Management,
): Promise<Connected> {
  const signIn = signInOf(tokens, management.now())
  try {
    const connected = await connectRepository(going, tokens.access, signIn, management)
    if (connected.kind === 'refused') await client.revoke(tokens.refresh)
    return connected
  } catch (error) {
    await client.revoke(tokens.refresh)
    throw error
  }
}

async function connectRepository(
  going: Going,
  token: string,
  signIn: HookSignIn,
  management: Management,
): Promise<Connected> {
  try {
    const order = { ...going, token, user: null, signIn }
    return { kind: 'done', hook: await createHook(order, management), isAgain: false }
  } catch (error) {
    if (!(error instanceof PhantomError)) throw error
    const missing = rights.filter((right) =>
      error.fields.some(({ problem }) => problem === `may not ${right}`),
    )
    if (missing.length > 0) return { kind: 'refused', refusal: 'rights', missing }
    if (error.code !== 'validation_failed') throw error
    const hook = await connectAgain(going, token, signIn, management)
    return hook
      ? { kind: 'done', hook, isAgain: true }
      : { kind: 'refused', refusal: 'there', missing: [] }
  }
}

/**
 * The hook of a webhook that stands there, with these tokens in the place of those that are over: who may manage
 * webhooks could as well make another. Null where it works, or is not known here.
 */
async function connectAgain(
  { host, repository }: Going,
  token: string,
  signIn: HookSignIn,
  { origin, secret, administer, records }: Management,
): Promise<NewHook | null> {
  const administration = administer(host, { kind: 'oauth', token })
  const own = `${origin}/hooks/${host}/`
  const addresses = await administration.addresses(repository)
  const address = addresses.find((one) => one.startsWith(own))
  const hook = address?.slice(own.length) ?? ''
  const found = isHookId(hook) ? await records.find(hook) : null
  const { record } = found ?? {}
  const isSame = record?.repository.toLowerCase() === repository.toLowerCase()
  if (!found || !record?.signIn?.isOver || record.host !== host || !isSame) return null
  const generation = record.signIn.generation + 1
  const next = { ...record, token, signIn: { ...signIn, generation } }
  if (!(await records.replace(hook, found, next))) return null
  return {
    host,
    repository,
    hook,
    address: address!,
    secret: await hookSecret(secret, hook, next),
    scheme: next.scheme,
    rights: await administration.rightsOf(repository),
  }
}

/**
 * What becomes of tokens that somebody signed in for: a new hook, or the hook that waited for them. Where they
 * become nothing the host takes them back.
 */
import type { NewHook } from '../../../shared/api/hooks.ts'
import type { ConnectRefusal, SignInHost } from '../../../shared/review/connection.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import { rights, type Identity } from '../administration/administration.ts'
import { createHook, type Management } from '../administration/manage-hooks.ts'
import { withIdentity } from '../hooks/current-record.ts'
import { isHookId } from '../hooks/hook-keys.ts'
import type { FoundHook, HookRecords, HookSignIn } from '../hooks/hook-records.ts'
import { hookSecret } from '../hooks/hook-signatures.ts'
import { isSameName } from '../hooks/repository-names.ts'
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
 * webhooks could as well make another. Null where one works, or none is known here.
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
  const identity = await administration.identify({ name: repository })
  const ids = addresses.flatMap((one) => (one.startsWith(own) ? [one.slice(own.length)] : []))
  const standing = await hooksOf({ host, repository, identity }, ids, records)
  // Beside one that works, another would write everything twice.
  if (!standing.every(({ found }) => found.record.signIn?.isOver)) return null
  const [first] = standing
  if (!first) return null
  const { hook, found } = first
  const generation = found.record.signIn!.generation + 1
  const renewed = { ...found.record, token, signIn: { ...signIn, generation } }
  const next = identity ? withIdentity(renewed, identity) : renewed
  if (!(await records.replace(hook, found, next))) return null
  return {
    host,
    repository: next.repository,
    hook,
    address: own + hook,
    secret: await hookSecret(secret, hook, next),
    scheme: next.scheme,
    rights: await administration.rightsOf(repository),
  }
}

/** The records that are of this repository, among those of the ids that its webhooks name. */
async function hooksOf(
  { host, repository, identity }: Going & { identity: Identity | null },
  ids: readonly string[],
  records: HookRecords,
): Promise<{ hook: string; found: FoundHook }[]> {
  const isIts = ({ record }: FoundHook) =>
    identity && record.repositoryId !== undefined
      ? record.repositoryId === identity.id
      : isSameName(record.repository, repository)
  const all = await Promise.all(
    ids.filter(isHookId).map(async (hook) => ({ hook, found: await records.find(hook) })),
  )
  return all.flatMap(({ hook, found }) =>
    found && found.record.host === host && isIts(found) ? [{ hook, found }] : [],
  )
}

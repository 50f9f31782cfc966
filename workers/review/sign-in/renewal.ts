/**
 * Access tokens of hooks whose owner signed in, renewed before they end. A refresh token may serve once (GitLab
 * rotates them and takes a used one for stolen), so that one renewal runs at a time, wherever it is asked for: who
 * renews first writes into the hook’s record that it is their turn. Who breaks off in the middle leaves a turn that
 * ends by itself, and the next one tries the same token. Where the host takes it no more, the record says so.
 */
import type { SignInHost } from '../../../shared/review/connection.ts'
import { toBase64Url, type FillRandom } from '../../platform/seal/index.ts'
import type { FoundHook, HookRecord, HookRecords, HookSignIn } from '../hooks/hook-records.ts'
import { HostProblem } from '../hosts/host-problem.ts'
import type { OAuthClient, Tokens } from './oauth-client.ts'

/** An access token; `generation` tells it from those before and after. */
export type AccessToken = { token: string; generation: number; renewAt: number | null }

export type RenewalWorld = {
  records: Pick<HookRecords, 'find' | 'replace'>
  /** Null where the deployment is not registered at the host any more. */
  clientOf: (host: SignInHost) => Promise<OAuthClient | null>
  now: () => number
  wait: (milliseconds: number) => Promise<unknown>
  random: FillRandom
  /** Hears that a hook needs to be connected again. */
  over: () => void
}

/** Ahead of its end, so that a request that is on its way still counts; half its life where that is less. */
const marginMilliseconds = 5 * 60_000
/** Longer than the client waits for the host: who has a turn is done, or gone. */
export const turnMilliseconds = 30_000
const lookMilliseconds = 250
/** Others are waited for as long as a turn lasts, and the one after it. */
const mostLooks = (2 * turnMilliseconds) / lookMilliseconds
/** Records are seldom changed: more than a few changes at once are a fault. */
const mostTries = 20

/** What a record holds of tokens that came now. */
export function signInOf({ refresh, lifetimeSeconds }: Tokens, now: number): HookSignIn {
  return {
    refresh,
    renewAt: renewalOf(lifetimeSeconds, now),
    generation: 0,
    turn: null,
    isOver: false,
  }
}

function renewalOf(lifetimeSeconds: number | null, now: number): number | null {
  if (lifetimeSeconds === null) return null
  const lifetime = Math.min(lifetimeSeconds, mostLifetimeSeconds) * 1000
  return Math.floor(now + lifetime - Math.min(marginMilliseconds, lifetime / 2))
}
/** A longer one is not believed: it would never be renewed. */
const mostLifetimeSeconds = 24 * 60 * 60

/**
 * The access token of a hook, renewed where its time is nearly over or where the one of generation `refused` was
 * refused. Rejects with a `HostProblem`: `credentials` where the hook is gone or needs to be connected again,
 * any other where the host fails for now.
 */
export async function accessTokenOf(
  hookId: string,
  refused: number | null,
  world: RenewalWorld,
): Promise<AccessToken> {
  const by = newTurn(world.random)
  for (let look = 0; look < mostLooks; look += 1) {
    const found = await world.records.find(hookId)
    const signIn = found?.record.signIn
    if (!found || !signIn || signIn.isOver) throw new HostProblem('credentials', 401)
    if (!isDue(signIn, refused, world.now())) return accessIn(found.record, signIn)
    if (signIn.turn !== null && signIn.turn.until > world.now()) {
      await world.wait(lookMilliseconds)
      continue
    }
    const turn = { by, until: world.now() + turnMilliseconds }
    const taken = { ...found.record, signIn: { ...signIn, turn } }
    if (!(await world.records.replace(hookId, found, taken))) continue
    const renewed = await renew(hookId, { ...found.record, signIn }, by, world)
    if (renewed) return renewed
  }
  throw new HostProblem('deadline')
}

function newTurn(random: FillRandom): string {
  const bytes = new Uint8Array(12)
  random(bytes)
  return toBase64Url(bytes)
}

const isDue = ({ renewAt, generation }: HookSignIn, refused: number | null, now: number) =>
  generation === refused || (renewAt !== null && renewAt <= now)

const accessIn = ({ token }: HookRecord, { generation, renewAt }: HookSignIn): AccessToken => ({
  token,
  generation,
  renewAt,
})

type SignedIn = HookRecord & { signIn: HookSignIn }

/** Null where another one has renewed it meanwhile. */
async function renew(
  hookId: string,
  before: SignedIn,
  by: string,
  world: RenewalWorld,
): Promise<AccessToken | null> {
  let tokens: Tokens | null
  try {
    const client = await clientFor(before, world)
    tokens = await client.renew(before.signIn.refresh)
  } catch (error) {
    await giveBack(hookId, by, world)
    throw error
  }
  return tokens === null ? end(hookId, before, by, world) : keep(hookId, before, tokens, world)
}

async function clientFor({ host }: HookRecord, { clientOf }: RenewalWorld): Promise<OAuthClient> {
  const client = host === 'github' ? null : await clientOf(host)
  if (!client) throw new HostProblem('refused')
  return client
}

/** Changes a record for as long as `changed` makes something of it; null where it does not, or the hook is gone. */
async function changeRecord(
  hookId: string,
  { records }: RenewalWorld,
  changed: (signIn: HookSignIn, found: FoundHook) => HookRecord | null,
): Promise<HookRecord | null> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const found = await records.find(hookId)
    const next = found?.record.signIn ? changed(found.record.signIn, found) : null
    if (!found || !next) return null
    if (await records.replace(hookId, found, next)) return next
  }
  throw new HostProblem('server-error')
}

/** Nothing is known to have changed at the host: the next one may try at once. */
async function giveBack(hookId: string, by: string, world: RenewalWorld): Promise<void> {
  await changeRecord(hookId, world, (signIn, { record }) =>
    signIn.turn?.by === by ? { ...record, signIn: { ...signIn, turn: null } } : null,
  )
}

/**
 * Keeps what the host gave. It follows from the refresh token of `before`: whoever found that used up in the
 * meantime, and ended the sign-in for it, is put right.
 */
async function keep(
  hookId: string,
  before: SignedIn,
  tokens: Tokens,
  world: RenewalWorld,
): Promise<AccessToken | null> {
  const { access: token, refresh, lifetimeSeconds } = tokens
  const generation = before.signIn.generation + 1
  const renewAt = renewalOf(lifetimeSeconds, world.now())
  const signIn = { refresh, renewAt, generation, turn: null, isOver: false }
  const kept = await changeRecord(hookId, world, (now, { record }) =>
    isOf(now, before.signIn) ? { ...record, token, signIn } : null,
  )
  if (kept) return { token, generation, renewAt }
  // The hook was taken away, or connected anew: nobody knows of these tokens any more.
  await (await clientFor(before, world)).revoke(refresh)
  return null
}

/** Says in the record that somebody has to sign in again, unless another one has newer tokens. */
async function end(
  hookId: string,
  before: SignedIn,
  by: string,
  world: RenewalWorld,
): Promise<null> {
  const ended = await changeRecord(hookId, world, (now, { record }) =>
    isOf(now, before.signIn) && now.turn?.by === by
      ? { ...record, signIn: { ...now, turn: null, isOver: true } }
      : null,
  )
  if (ended) world.over()
  return null
}

/** Whether nothing newer than what was found came since. */
const isOf = (now: HookSignIn, before: HookSignIn): boolean =>
  now.generation === before.generation && now.refresh === before.refresh

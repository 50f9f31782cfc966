/** Whether an account shows, now, that its owner wishes a change. */
import type { Context } from 'hono'
import type { EdgeEnv } from '../../platform/bindings.ts'
import { keyedHash } from '../../platform/seal/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import type { OptOutState } from './change.ts'
import { optOutNameOf } from './context.ts'
import { createLooks } from './looks.ts'
import type { OptOuts } from './opt-outs.ts'
import { proofsIn, type ProofOf } from './proof.ts'

const stateOf: Record<ProofOf, OptOutState> = { 'opt-out': 'opted-out', 'opt-in': 'withdrawn' }

const looks = createLooks(() => Date.now())

/**
 * Makes the change that the account shows a token for; the state it leads to. Throws `proof_missing`
 * where it shows none that still counts, and as looks and readings of GitHub do.
 */
export async function changeIfProved(
  { env, req }: Context<EdgeContext>,
  optOuts: OptOuts,
  wish: ProofOf,
  login: string,
): Promise<OptOutState> {
  const { findOnGitHub } = await import('../github-access/index.ts')
  const state = stateOf[wish]
  const now = () => Date.now()
  /** When the token that counts was given; null where the text has none. */
  const find = async (text: string) => {
    const options = { secret: env.SCAN_SECRET, wish, login }
    for (const issuedAt of await proofsIn(text, options, now()))
      if ((await optOuts.worthOf(login, state, issuedAt)) !== 'spent') return issuedAt
    return null
  }
  const name = `${wish} ${await optOutNameOf(env.SCAN_SECRET, login)}`
  const issuedAt = await looks.run(name, await clientOf(req.raw, env), () =>
    findOnGitHub(env, login, find, now),
  )
  await optOuts.change(login, state, issuedAt)
  return state
}

/** A name for the client that asks, which tells nothing; null where no platform says who it is. */
async function clientOf({ headers }: Request, { SCAN_SECRET }: EdgeEnv): Promise<string | null> {
  const address = headers.get('cf-connecting-ip')
  return address === null ? null : keyedHash(SCAN_SECRET, 'client', address)
}

/**
 * How often an isolate looks at GitHub for proofs: anybody may ask for that, and each look costs up
 * to three requests. Of one account it does not matter who asks: where a stranger's request finds the
 * proof, the change is made just as well, so that nobody keeps an owner out by asking first, only for
 * a minute. Of all together one client gets a part, so that the rest is left to others.
 */
import { PhantomError } from '../../platform/errors/index.ts'

export type Looks = {
  /**
   * What a look finds. Throws `proof_missing` where that is null, and for a minute afterwards without
   * looking again, as it does for an account that is not there (`not_found`); `too_many` where there
   * were too many looks, of this client (null: nobody knows which) or of all.
   */
  run<Found>(name: string, client: string | null, look: () => Promise<Found | null>): Promise<Found>
}

/** GitHub's own pages and API take moments to show an edit; nobody has to ask more often. */
const windowMilliseconds = 60_000

/**
 * So many looks a minute are at most sixty requests: 3,600 in an hour, of the 5,000 that GitHub gives
 * one token, and far more people than ever opt out at once.
 */
export const mostLooks = 20
/** Owners need one or two. */
export const mostLooksOfClient = 5

type Look = { client: string | null; at: number }
type Missed = { code: 'proof_missing' | 'not_found'; at: number }

/**
 * Looks, named so that names tell nothing. Only looks are remembered, so that memory is bounded as
 * they are. `now` gives milliseconds since 1970.
 */
export function createLooks(now: () => number): Looks {
  const past: Look[] = []
  const missed = new Map<string, Missed>()

  const forgetOld = () => {
    const since = now() - windowMilliseconds
    while (past[0] && past[0].at <= since) past.shift()
    for (const [name, { at }] of missed) if (at <= since) missed.delete(name)
  }
  const refusal = (code: Missed['code'] | 'too_many', since: number) => {
    const retryAfterSeconds = (since + windowMilliseconds - now()) / 1_000
    return new PhantomError(code, { retryAfterSeconds })
  }
  /** Which look has to be forgotten before this client may have another; null where it may now. */
  const inTheWay = (client: string | null): Look | null => {
    if (past.length >= mostLooks) return past[0]!
    const own = past.filter((look) => look.client === client)
    return client !== null && own.length >= mostLooksOfClient ? own[0]! : null
  }
  const miss = (name: string, code: Missed['code']) => {
    missed.set(name, { code, at: now() })
    return refusal(code, now())
  }

  return {
    async run(name, client, look) {
      forgetOld()
      const before = missed.get(name)
      if (before) throw refusal(before.code, before.at)
      const earlier = inTheWay(client)
      if (earlier) throw refusal('too_many', earlier.at)
      past.push({ client, at: now() })
      const found = await look().catch((error: unknown) => {
        const isGone = error instanceof PhantomError && error.code === 'not_found'
        throw isGone ? miss(name, 'not_found') : error
      })
      if (found === null) throw miss(name, 'proof_missing')
      return found
    },
  }
}

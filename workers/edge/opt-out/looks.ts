/**
 * How often an isolate looks at GitHub for proofs: anybody may ask for that, and each look costs up
 * to three requests. Who asks does not matter: where a stranger's request finds the proof, the change
 * is made just as well, so that nobody keeps an owner out by asking first, only for a minute.
 */
import { PhantomError } from '../../platform/errors/index.ts'

export type Looks = {
  /**
   * What a look finds. Throws `proof_missing` where that is null, and for a minute afterwards without
   * looking again, as it does for an account that is not there (`not_found`); `upstream_limited`
   * where there were too many looks.
   */
  run<Found>(name: string, look: () => Promise<Found | null>): Promise<Found>
}

/** GitHub's own pages and API take moments to show an edit; nobody has to ask more often. */
const windowMilliseconds = 60_000

/**
 * So many looks a minute are at most sixty requests: 3,600 in an hour, of the 5,000 that GitHub gives
 * one token, and far more people than ever opt out at once.
 */
export const mostLooks = 20

type Missed = { code: 'proof_missing' | 'not_found'; at: number }

/**
 * Looks, named so that names tell nothing. Only looks are remembered, so that memory is bounded as
 * they are. `now` gives milliseconds since 1970.
 */
export function createLooks(now: () => number): Looks {
  const times: number[] = []
  const missed = new Map<string, Missed>()

  const forgetOld = () => {
    const since = now() - windowMilliseconds
    while (times[0] !== undefined && times[0] <= since) times.shift()
    for (const [name, { at }] of missed) if (at <= since) missed.delete(name)
  }
  const refusal = (code: Missed['code'] | 'upstream_limited', since: number) => {
    const retryAfterSeconds = (since + windowMilliseconds - now()) / 1_000
    return new PhantomError(code, { retryAfterSeconds })
  }
  const miss = (name: string, code: Missed['code']) => {
    missed.set(name, { code, at: now() })
    return refusal(code, now())
  }

  return {
    async run(name, look) {
      forgetOld()
      const before = missed.get(name)
      if (before) throw refusal(before.code, before.at)
      if (times.length >= mostLooks) throw refusal('upstream_limited', times[0]!)
      times.push(now())
      const found = await look().catch((error: unknown) => {
        const isGone = error instanceof PhantomError && error.code === 'not_found'
        throw isGone ? miss(name, 'not_found') : error
      })
      if (found === null) throw miss(name, 'proof_missing')
      return found
    },
  }
}

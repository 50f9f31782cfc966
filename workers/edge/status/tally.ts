/** What this isolate counts for the last hour's tally, sent behind answers now and then. */
import type { EdgeEnv } from '../../platform/bindings.ts'
import type { RoutePattern } from '../../platform/log/index.ts'
import {
  durationBounds,
  type EmbedOutcome,
  type EmbedSource,
  type ReadingEnding,
  type TallyCounts,
  type TallyName,
} from '../../platform/tally/index.ts'

/** How often an isolate sends what it counted, in seconds, where `TALLY_SECONDS` says nothing else. */
const usualSeconds = 15

type TallyEnv = Pick<EdgeEnv, 'EMBED_TALLY' | 'TALLY_SECONDS'>

/** Counts of one isolate. What is not sent when it ends is lost: the tally shows shares, not bills. */
export function createIsolateTally() {
  let counts: TallyCounts = {}
  let sentAt = 0
  const count = (name: TallyName, n = 1) => {
    counts[name] = (counts[name] ?? 0) + n
  }
  return {
    count,
    /** Counts an embed: what it showed, and where that came from. */
    countEmbed({ outcome, from }: { outcome: EmbedOutcome; from: EmbedSource }): void {
      count(outcome)
      count(from)
    },
    /** Counts a request by its route, the first digit of its status, and how long it took. */
    countRequest(route: RoutePattern, status: number, milliseconds: number): void {
      const kind = `${route} ${Math.floor(status / 100)}` as const
      count(`duration ${kind} ${durationBounds.findIndex((bound) => milliseconds <= bound)}`)
      count(`milliseconds ${kind}`, milliseconds)
    },
    /** Counts a reading by how GitHub took it. */
    countReading(ending: ReadingEnding): void {
      count(ending)
    },
    /**
     * Sends what was counted, every `TALLY_SECONDS` at most; null when it is not time yet, so that
     * nothing has to be waited for. What cannot be sent is counted again with the next.
     */
    flush(env: TallyEnv, now: number): Promise<void> | null {
      if (now - sentAt < secondsBetween(env) * 1000) return null
      const sent = counts
      counts = {}
      sentAt = now
      // What binds the tally may be broken itself: that is no more than a failed sending.
      return Promise.resolve()
        .then(() => tallyOf(env).add(sent))
        .catch(() => {
          for (const [name, n] of Object.entries(sent)) count(name as TallyName, n)
        })
    },
  }
}

/** What is no number counts as not set. */
function secondsBetween({ TALLY_SECONDS: seconds }: TallyEnv): number {
  return /^\d{1,3}$/.test(seconds ?? '') ? Number(seconds) : usualSeconds
}

/** The one of this isolate. It counts for whichever `env` comes (see `EdgeEnv`). */
export const isolateTally = createIsolateTally()

/** The object that adds up what all isolates counted. */
export function tallyOf(env: TallyEnv) {
  return env.EMBED_TALLY.get(env.EMBED_TALLY.idFromName('tally'))
}

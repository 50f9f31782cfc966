/** Counts what reviews came to, on its way to the database under names that tell nothing. */
import { openTimes, type OpenTime } from '../../../shared/review/counted.ts'
import { mostBlindNames, type BlindMessage } from '../../platform/counters/blind.ts'
import { logLine } from '../../platform/log/index.ts'
import type { Subject } from '../hooks/hook-keys.ts'
import type { Counted, Fate } from '../session/session.ts'
import {
  keyOfAll,
  keyOfOwn,
  monthOf,
  nameOf,
  weekOf,
  type Countable,
  type Ending,
  type Outcome,
} from './count-names.ts'

type Options = {
  secret: string
  queue: { send(message: BlindMessage, options: { delaySeconds: number }): Promise<unknown> }
  /** Messages wait for a random time of at most so long, so that none tells when a review was made. */
  longestDelaySeconds: number
  /** Gives 0 up to 1. */
  random: () => number
  now: () => number
  log: (text: string) => void
}

const outcomeOf: Record<Fate, Outcome> = {
  posted: 'found',
  listed: 'found',
  fixed: 'accepted',
  dismissed: 'dismissed',
}

const hour = 3_600_000
const longest: Record<Exclude<OpenTime, 'longer'>, number> = {
  hour,
  day: 24 * hour,
  week: 7 * 24 * hour,
  month: 30 * 24 * hour,
}

/** The band of a time that a finding was open. */
export function openTimeOf(milliseconds: number): OpenTime {
  return openTimes.find((time) => time === 'longer' || milliseconds <= longest[time])!
}

/** Counters for the reviews of a repository. None of them rejects: a lost count is only logged. */
export function createReviewCounter(subject: Subject, options: Options) {
  const { secret, queue, longestDelaySeconds, random, now, log } = options

  /** Counts of one repository and those of all go apart: nothing says that they belong together. */
  const send = async (key: CryptoKey | null, week: string, all: readonly Countable[]) => {
    if (key === null) return
    const names = await Promise.all(all.map((one) => nameOf(key, one)))
    for (let at = 0; at < names.length; at += mostBlindNames) {
      const message = { month: monthOf(week), names: names.slice(at, at + mostBlindNames) }
      const delaySeconds = Math.floor(random() * (longestDelaySeconds + 1))
      await queue.send(message, { delaySeconds })
    }
  }

  const count = async (own: readonly Countable[], ofAll: readonly Countable[], week: string) => {
    try {
      await send(await keyOfOwn(secret, subject), week, own)
      await send(await keyOfAll(secret), week, ofAll)
    } catch {
      logLine({ event: 'counters_not_queued', count: own.length }, log)
    }
  }

  return {
    /** Counts what became of findings. */
    findings(counted: readonly Counted[]): Promise<void> {
      const week = weekOf(now())
      const rules = counted.map(({ rule, fate }) => {
        return { of: 'rule', month: monthOf(week), rule, outcome: outcomeOf[fate] } as const
      })
      const findings = counted.map(({ fate, category, severity }): Countable => {
        return { of: 'finding', week, outcome: outcomeOf[fate], category, severity }
      })
      const times = counted.flatMap(({ fate, openMilliseconds: open }): Countable[] =>
        fate === 'fixed' && open !== undefined
          ? [{ of: 'time', week, time: openTimeOf(open) }]
          : [],
      )
      const decisions = rules.filter((rule) => rule.outcome !== 'found')
      return count([...findings, ...times, ...decisions], rules, week)
    },

    /** Counts a review that was made. */
    review(ending: Ending): Promise<void> {
      const week = weekOf(now())
      return count([{ of: 'review', week, ending }], [], week)
    },
  }
}

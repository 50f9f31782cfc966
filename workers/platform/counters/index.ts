/** Sends anonymous counts on their way to the database, without ever getting in the way of a visit. */
import { logLine } from '../log/index.ts'
import type { CounterMessage, Increment } from './metrics.ts'

export { scoreBandOf, type CounterMessage, type Increment } from './metrics.ts'

export interface CounterSink {
  /** Counts each increment once, on the day (UTC) of `at`. Never rejects: a lost count is only logged. */
  count(increments: Increment[], at: Date): Promise<void>
}

/** Together with the consumer's batching, a row's change no longer tells when somebody visited. */
const usualDelaySeconds = 60

/**
 * A sink that sends one message a visit, delayed by a random time of at most `longestDelaySeconds`.
 * `random` gives 0 up to 1.
 */
export function queueSink(
  queue: Queue<CounterMessage>,
  random: () => number,
  longestDelaySeconds = usualDelaySeconds,
): CounterSink {
  return {
    async count(increments, at) {
      const day = at.toISOString().slice(0, 10)
      const delaySeconds = Math.floor(random() * (longestDelaySeconds + 1))
      try {
        await queue.send({ day, increments }, { delaySeconds })
      } catch {
        logLine({ event: 'counters_not_queued', count: increments.length }, console.log)
      }
    },
  }
}

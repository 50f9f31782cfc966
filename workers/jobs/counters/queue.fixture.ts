/**
 * A queue as Cloudflare Queues promises it, on a clock of its own: at least once, in any order and any
 * batches, with the delays that are asked for. Each message is delivered three times at least, whether
 * it was acknowledged or not.
 */
import { retryDelaySeconds } from './consume.ts'
import type { AcceptedMessage } from './apply-messages.ts'

type Entry = AcceptedMessage & { deliveries: number; dueAt: number; isDone: boolean }
type Batch = { queue: string; messages: object[] }

/** `run` delivers until all is acknowledged; the consumer hears the seconds since the beginning. */
export function createQueue(all: readonly AcceptedMessage[]) {
  const entries = all.map((message): Entry => ({
    ...message,
    deliveries: 0,
    dueAt: 0,
    isDone: false,
  }))
  const isOver = ({ isDone, deliveries }: Entry) => isDone && deliveries >= 3
  let seconds = 0

  return {
    leastDeliveries: () => Math.min(...entries.map(({ deliveries }) => deliveries)),
    async run(consume: (batch: Batch, seconds: number) => Promise<'returned' | 'crashed'>) {
      for (let round = 0; entries.some((entry) => !isOver(entry)); round += 1) {
        if (round > 1_000) throw new Error('The queue does not empty')
        const waiting = entries.filter((entry) => !isOver(entry))
        seconds = Math.max(seconds, Math.min(...waiting.map(({ dueAt }) => dueAt)))
        const due = waiting.filter(({ dueAt }) => dueAt <= seconds)
        // Another part of what is due each time, in another order.
        const chosen = due.filter((_, index) => due.length === 1 || (index + round) % 3 !== 0)
        if (round % 2 === 1) chosen.reverse()
        const settled = new Map<Entry, 'ack' | number>()
        const messages = chosen.map((entry) => ({
          id: entry.id,
          body: entry.body,
          attempts: entry.deliveries + 1,
          ack: () => void settled.set(entry, 'ack'),
          retry: (options?: { delaySeconds?: number }) =>
            void settled.set(entry, options?.delaySeconds ?? 0),
        }))
        for (const entry of chosen) entry.deliveries += 1
        const ended = await consume({ queue: 'counters', messages }, seconds)
        for (const entry of chosen) {
          const outcome = ended === 'crashed' ? retryDelaySeconds(1) : settled.get(entry)
          if (outcome === 'ack') entry.isDone = true
          else entry.dueAt = seconds + (outcome ?? 0)
        }
      }
    },
  }
}

/** Takes counts from the queue to the database, and holds on to them while it is away. */
import * as z from 'zod/mini'
import { blindMessageSchema } from '../../platform/counters/blind.ts'
import { counterMessageSchema } from '../../platform/counters/message.ts'
import { logLine } from '../../platform/log/index.ts'
import type { JobOutcome } from '../../platform/tally/index.ts'
import type { AcceptedMessage } from './apply-messages.ts'

export type CounterConsumer = {
  apply(messages: readonly AcceptedMessage[]): Promise<void>
  log(text: string): void
}

/** How many messages of a batch ended how. */
export type Consumed = Partial<Record<JobOutcome, number>>

const messageSchema = z.union([counterMessageSchema, blindMessageSchema])

/**
 * Writes a batch as a whole. When that fails every message comes back later, so nothing is lost that
 * the queue can hold; what is not a message of ours is dropped, as it would fail for ever.
 */
export async function consumeCounters(
  batch: MessageBatch<unknown>,
  { apply, log }: CounterConsumer,
): Promise<Consumed> {
  const accepted: { id: string; body: AcceptedMessage['body']; message: Message<unknown> }[] = []
  for (const message of batch.messages) {
    const parsed = messageSchema.safeParse(message.body)
    if (parsed.success) accepted.push({ id: message.id, body: parsed.data, message })
    else message.ack()
  }
  const malformed = batch.messages.length - accepted.length
  if (malformed > 0) logLine({ event: 'counters_malformed', count: malformed }, log)

  try {
    await apply(accepted)
    for (const { message } of accepted) message.ack()
    return { done: accepted.length, dropped: malformed }
  } catch {
    logLine({ event: 'counters_not_written', count: accepted.length }, log)
    for (const { message } of accepted) {
      message.retry({ delaySeconds: retryDelaySeconds(message.attempts) })
    }
    return { failed: accepted.length, dropped: malformed }
  }
}

const firstDelaySeconds = 5
const longestDelaySeconds = 3_600

/**
 * Seconds to wait after the given number of attempts: 5 s, doubled up to an hour. With the
 * hundred retries that a queue allows at most, a message then waits for more than three days.
 */
export function retryDelaySeconds(attempts: number): number {
  return Math.min(longestDelaySeconds, firstDelaySeconds * 2 ** Math.min(attempts - 1, 10))
}

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CounterMessage } from '../../platform/counters/metrics.ts'
import type { AcceptedMessage } from './apply-messages.ts'
import { consumeCounters, retryDelaySeconds } from './consume.ts'

const good: CounterMessage = {
  day: '2026-03-10',
  increments: [{ metric: 'scan_source', dim1: 'graphql', dim2: 'final' }],
}

/** A batch whose messages note what became of them, and the consumer that gets it. */
function delivery(bodies: unknown[], { attempts = 1, fails = false } = {}) {
  const fates: string[] = []
  const applied: string[] = []
  const lines: string[] = []
  const messages = bodies.map((body, index) => ({
    id: `message-${index}`,
    timestamp: new Date(0),
    body,
    attempts,
    ack: () => void (fates[index] = 'acked'),
    retry: (options?: QueueRetryOptions) => void (fates[index] = `in ${options?.delaySeconds} s`),
  }))
  const batch = { queue: 'counters', messages } as unknown as MessageBatch<unknown>
  const consumer = {
    async apply(accepted: readonly AcceptedMessage[]) {
      if (fails) throw new Error('canary-database')
      applied.push(...accepted.map(({ id }) => id))
    },
    log: (text: string) => void lines.push(text),
  }
  return { consume: () => consumeCounters(batch, consumer), fates, applied, lines }
}

describe('the consumer of the counters', () => {
  it('writes a batch and acknowledges each message', async () => {
    const { consume, fates, applied, lines } = delivery([good, good])
    await consume()
    expect(applied).toEqual(['message-0', 'message-1'])
    expect(fates).toEqual(['acked', 'acked'])
    expect(lines).toEqual([])
  })

  it('asks for every message again, later, when the database fails', async () => {
    const { consume, fates, lines } = delivery([good, good], { attempts: 3, fails: true })
    await consume()
    expect(fates).toEqual(['in 20 s', 'in 20 s'])
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { event: 'counters_not_written', count: 2 },
    ])
  })

  it.each([
    ['a word that came from a visitor', { ...good.increments[0], dim1: 'canary-login' }],
    ['a value of another metric', { ...good.increments[0], dim2: '60-79' }],
    ['an unknown metric', { ...good.increments[0], metric: 'canary-metric' }],
    ['a further field', { ...good.increments[0], login: 'canary-login' }],
  ])('drops a message with %s and says only that it did', async (_, increment) => {
    const { consume, fates, applied, lines } = delivery([
      { ...good, increments: [increment] },
      good,
    ])
    await consume()
    expect(fates).toEqual(['acked', 'acked'])
    expect(applied).toEqual(['message-1'])
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { event: 'counters_malformed', count: 1 },
    ])
  })

  it('leaves no message without a fate, whatever it holds', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.jsonValue(), fc.constant(good))),
        fc.boolean(),
        async (bodies, fails) => {
          const { consume, fates } = delivery(bodies, { fails })
          await consume()
          expect(fates.filter(Boolean)).toHaveLength(bodies.length)
        },
      ),
    ))
})

describe('the delay of a retry', () => {
  it('grows up to an hour', () => {
    const delays = Array.from({ length: 100 }, (_, index) => retryDelaySeconds(index + 1))
    expect(delays.slice(0, 4)).toEqual([5, 10, 20, 40])
    expect(delays).toEqual(delays.toSorted((one, other) => one - other))
    expect(delays.at(-1)).toBe(3_600)
  })

  it('lets a hundred retries last for three days at least', () => {
    const total = Array.from({ length: 100 }, (_, index) => retryDelaySeconds(index + 1)).reduce(
      (sum, delay) => sum + delay,
    )
    expect(total).toBeGreaterThan(3 * 86_400)
  })
})

import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { queueSink, scoreBandOf, type CounterMessage, type Increment } from './index.ts'
import { counterMessageSchema } from './message.ts'
import { metrics, scoreBands } from './metrics.ts'

const increments: Increment[] = [{ metric: 'scan_source', dim1: 'graphql', dim2: 'final' }]

function recordingQueue() {
  const sent: { message: CounterMessage; delaySeconds: number | undefined }[] = []
  const send = async (message: CounterMessage, options?: QueueSendOptions) =>
    void sent.push({ message, delaySeconds: options?.delaySeconds })
  return { sent, queue: { send } as unknown as Queue<CounterMessage> }
}

const brokenQueue = {
  send: () => Promise.reject(new Error('canary')),
} as unknown as Queue<CounterMessage>

describe('the sink to the queue', () => {
  it('sends one message a visit, with the day of the visit in UTC', async () => {
    const { sent, queue } = recordingQueue()
    await queueSink(queue, () => 0).count(increments, new Date('2026-03-10T23:59:59+14:00'))
    expect(sent).toEqual([{ message: { day: '2026-03-10', increments }, delaySeconds: 0 }])
  })

  it('delays it by a whole number of seconds, up to sixty', () =>
    fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (x) => {
        const { sent, queue } = recordingQueue()
        await queueSink(queue, () => x).count(increments, new Date(0))
        const delay = sent[0]?.delaySeconds
        expect(Number.isInteger(delay) && delay! >= 0 && delay! <= 60).toBe(true)
      }),
    ))

  it('sends what the consumer takes', async () => {
    const { sent, queue } = recordingQueue()
    await queueSink(queue, Math.random).count(increments, new Date(0))
    expect(counterMessageSchema.safeParse(sent[0]?.message).success).toBe(true)
  })

  it('never throws into the visit, and logs that a count is lost', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    const sink = queueSink(brokenQueue, Math.random)
    await sink.count(increments, new Date(0))
    expect(log.mock.calls).toEqual([['{"event":"counters_not_queued","count":1}']])
    log.mockRestore()
  })
})

describe('a counter message', () => {
  it('takes only values of the closed lists', () => {
    const listed = new Set<string>(
      Object.values(metrics).flatMap(({ dim1, dim2 }) => [dim1, dim2].flat()),
    )
    fc.assert(
      fc.property(
        fc.string().filter((word) => !listed.has(word)),
        fc.constantFrom('metric', 'dim1', 'dim2'),
        (word, field) => {
          const forged = { ...increments[0], [field]: word }
          const message = { day: '2026-03-10', increments: [forged] }
          expect(counterMessageSchema.safeParse(message).success).toBe(false)
        },
      ),
    )
  })
})

describe('the band of a score', () => {
  it('is the one whose limits hold the score, fractions included', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
        const [low, high] = scoreBandOf(score).split('-').map(Number)
        expect(low! <= score && score < high! + 1).toBe(true)
      }),
    )
    expect(new Set([0, 19.99, 20, 40, 60, 80, 100, null].map(scoreBandOf))).toEqual(
      new Set(scoreBands),
    )
  })

  it('is none where nobody is scored', () => {
    expect(scoreBandOf(null)).toBe('none')
  })
})

import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { JobEvent } from '../../../shared/api/jobs.ts'
import { eventText, lastEventOf, openEventStream } from './event-stream.ts'

const event = (id: number): JobEvent => ({
  kind: 'job',
  id,
  at: '2026-11-22T09:00:00.000Z',
  state: 'running',
})

afterEach(() => void vi.useRealTimers())

describe('a stream of events', () => {
  it('has each with its number and on one line', () => {
    expect(eventText(event(7))).toBe(`id: 7\nevent: change\ndata: ${JSON.stringify(event(7))}\n\n`)
  })

  it('lets out what was sent before it ended, and takes no more', async () => {
    let gone = 0
    const stream = openEventStream(() => (gone += 1))
    stream.send([event(1), event(2)])
    stream.send([])
    stream.end()
    stream.end()
    stream.send([event(3)])
    expect(await new Response(stream.readable).text()).toBe(
      eventText(event(1)) + eventText(event(2)),
    )
    expect(gone).toBe(1)
  })

  it('has a comment every twenty seconds until it ends, which no client takes for an event', async () => {
    vi.useFakeTimers()
    const stream = openEventStream(() => undefined)
    const text = new Response(stream.readable).text()
    vi.advanceTimersByTime(40_000)
    stream.send([event(1)])
    vi.advanceTimersByTime(19_999)
    stream.end()
    vi.advanceTimersByTime(60_000)
    expect(await text).toBe(`: \n\n: \n\n${eventText(event(1))}`)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('hears when nobody reads it any more', async () => {
    let gone = 0
    const stream = openEventStream(() => (gone += 1))
    stream.send([event(1)])
    await stream.readable.cancel()
    stream.send([event(2)])
    stream.end()
    expect(gone).toBe(1)
  })
})

describe('the number of the last event', () => {
  it('is taken from the header that a browser sends', () => {
    expect(lastEventOf('12')).toBe(12)
    expect(lastEventOf(null)).toBe(0)
  })

  it('is a whole number, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const number = lastEventOf(text)
        expect(Number.isSafeInteger(number) && number >= 0).toBe(true)
      }),
    )
  })
})

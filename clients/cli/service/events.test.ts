import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsOf, type ServerEvent } from './events.ts'

const read = async (parts: readonly Uint8Array[]) => {
  const events: ServerEvent[] = []
  for await (const event of eventsOf(
    (async function* () {
      yield* parts
    })(),
  ))
    events.push(event)
  return events
}

const line = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replaceAll(/[\r\n]/g, ''))
const anyEvent = fc.record({
  id: line.filter((text) => !text.startsWith(' ')),
  name: line.filter((text) => text !== '' && !text.startsWith(' ')),
  data: fc.array(line, { minLength: 1, maxLength: 3 }),
})

describe('server-sent events', () => {
  it('are the same however the stream is cut and its lines are ended', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyEvent, { maxLength: 4 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat({ max: 400 }), { maxLength: 8 }),
        async (events, end, cuts) => {
          const text = events
            .map(({ id, name, data }) =>
              [
                `id: ${id}`,
                `event: ${name}`,
                ': a comment',
                ...data.map((one) => `data: ${one}`),
                '',
                '',
              ].join(end),
            )
            .join('')
          const bytes = new TextEncoder().encode(text)
          const places = [
            0,
            ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b),
            bytes.length,
          ]
          const parts = places.slice(1).map((place, at) => bytes.slice(places[at], place))
          expect(await read(parts)).toEqual(
            events.map(({ id, name, data }) => ({ id, name, data: data.join('\n') })),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('are not read from what never ends', async () => {
    const flood = Array.from({ length: 20 }, () => new Uint8Array(1024 * 1024).fill(97))
    await expect(read(flood)).rejects.toThrow(RangeError)
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBoundedBytes } from './bounded-bytes.ts'

const mostBytes = 300_000

/** An answer that arrives in pieces of these sizes, and how much of it was taken. */
function answerOf(sizes: Iterable<number>) {
  const pieces = sizes[Symbol.iterator]()
  const seen = { taken: 0, isLeft: false }
  const body = new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const { done, value } = pieces.next()
      if (done) {
        controller.close()
        controller.byobRequest?.respond(0)
        return
      }
      const piece = Uint8Array.from({ length: value }, (_, index) => (seen.taken + index) % 251)
      seen.taken += value
      controller.enqueue(piece)
    },
    cancel: () => void (seen.isLeft = true),
  })
  return { response: new Response(body), seen }
}

function* endless() {
  for (;;) yield 1_000
}

describe('an answer’s body', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 70_000 }), { maxLength: 8 })

  it('is read whole, in whatever pieces it comes; one that is too large is none', () =>
    fc.assert(
      fc.asyncProperty(sizes, async (pieces) => {
        const { response, seen } = answerOf(pieces)
        const bytes = await readBoundedBytes(response, mostBytes)
        const length = pieces.reduce((sum, size) => sum + size, 0)
        expect(bytes?.length ?? null).toBe(length > mostBytes ? null : length)
        expect(bytes?.every((byte, index) => byte === index % 251) ?? true).toBe(true)
        expect(seen.isLeft).toBe(bytes === null)
      }),
      { numRuns: 50 },
    ))

  it.each([0, 1, 4_000, 131_072, 200_000])('without end is left at %i bytes', async (most) => {
    const { response, seen } = answerOf(endless())
    expect(await readBoundedBytes(response, most)).toBeNull()
    expect(seen.isLeft).toBe(true)
    expect(seen.taken).toBeLessThan(most + 3_000)
  })

  it('that announces too much is not begun', async () => {
    const { response, seen } = answerOf(endless())
    const announced = new Response(response.body, { headers: { 'content-length': '5' } })
    expect(await readBoundedBytes(announced, 4)).toBeNull()
    expect(seen.isLeft).toBe(true)
  })

  it('that is none has no bytes', async () => {
    expect(await readBoundedBytes(new Response(null), mostBytes)).toEqual(new Uint8Array())
  })
})

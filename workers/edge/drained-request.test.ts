import { describe, expect, it } from 'vitest'
import { answerDrained } from './drained-request.ts'

/** A request whose body has so many pieces, and how many of them were taken. */
function requestOf(pieces: number) {
  let taken = 0
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve))
        if (taken === pieces) return controller.close()
        taken += 1
        controller.enqueue(new Uint8Array(1024))
      },
    },
    { highWaterMark: 0 },
  )
  const request = posted(body)
  return { request, taken: () => taken }
}

/** Node asks for the direction of a body that is a stream; the platform's types do not know it. */
function posted(body: ReadableStream): Request {
  const init = { method: 'POST', body, duplex: 'half' }
  return new Request('https://scope.example/', init)
}

const refusal = () => new Response(null, { status: 401 })

describe('an answer that waits for its request', () => {
  it('goes out when a body that nobody read has come to its end', async () => {
    const { request, taken } = requestOf(20)
    expect((await answerDrained(request, refusal())).status).toBe(401)
    expect(taken()).toBe(20)
  })

  it('does not wait for a body without end', async () => {
    const { request, taken } = requestOf(Number.POSITIVE_INFINITY)
    expect((await answerDrained(request, refusal(), 20)).status).toBe(401)
    expect(taken()).toBeGreaterThan(0)
  })

  it('goes out as it is where the body was read, or there is none', async () => {
    const { request } = requestOf(3)
    const echo = async () => new Response(await request.text())
    const echoed = await answerDrained(request, echo())
    expect(await echoed.text()).toHaveLength(3 * 1024)
    const without = new Request('https://scope.example/')
    expect((await answerDrained(without, refusal())).status).toBe(401)
  })

  it('goes out when whoever sent the body leaves in the midst of it', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('left')) })
    const request = posted(body)
    expect((await answerDrained(request, refusal())).status).toBe(401)
  })
})

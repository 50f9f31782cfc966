import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { providerFailureCodes } from '../../../../shared/studio/models/failures.ts'
import type { Handle, ImageResult, Polled } from '../providers/image-provider.ts'
import { ProviderError } from '../providers/provider-error.ts'
import { polledWithPatience, sentWithPatience } from './patience.ts'

const handle: Handle = {
  provider: 'bfl',
  model: 'flux-2-pro',
  requestId: null,
  pollUrl: 'https://api.bfl.ai/v1/get_result?id=1',
  costMicros: null,
}
const call = {
  key: null,
  signal: new AbortController().signal,
  fetch: () => Promise.reject(new TypeError()),
}

/** A clock that nobody waits for, and what was told meanwhile. */
function patience(signal = new AbortController().signal) {
  const waited: number[] = []
  const told: string[] = []
  let time = 0
  return {
    waited,
    told,
    signal,
    now: () => time,
    wait: async (milliseconds: number, of: AbortSignal) => {
      of.throwIfAborted()
      waited.push(milliseconds)
      time += milliseconds
    },
    onRetry: async (problem: string) => void told.push(problem),
  }
}

const anyFailure = fc
  .record({
    code: fc.constantFrom(...providerFailureCodes),
    retryAfterSeconds: fc.option(fc.nat(120)),
    retryable: fc.option(fc.boolean(), { nil: undefined }),
    charged: fc.option(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const), {
      nil: undefined,
    }),
  })
  .map(
    ({ code, retryAfterSeconds, retryable, charged }) =>
      new ProviderError(code, {
        retryAfterSeconds,
        ...(retryable !== undefined && { retryable }),
        ...(charged !== undefined && { charged }),
      }),
  )

describe('what may cost', () => {
  it('is sent again only after failures that cost nothing and may pass, three times in all', () =>
    fc.assert(
      fc.asyncProperty(fc.array(anyFailure, { minLength: 3, maxLength: 5 }), async (failures) => {
        const around = patience()
        let sent = 0
        const work = sentWithPatience(async () => {
          sent += 1
          throw failures[sent - 1]!
        }, around)
        expect(await work.catch((error: unknown) => error)).toBe(failures[sent - 1])
        expect(sent).toBeLessThanOrEqual(3)
        for (const { retryable, charged } of failures.slice(0, sent - 1)) {
          expect([retryable, charged]).toEqual([true, 'no'])
        }
        expect(around.told).toHaveLength(sent - 1)
        for (const pause of around.waited) expect(pause).toBeLessThanOrEqual(30_000)
      }),
    ))

  it('waits as long as the provider asks for, else longer each time, and says why', async () => {
    const failures = [
      new ProviderError('rate_limited', { retryAfterSeconds: 7 }),
      new ProviderError('provider_down'),
    ]
    const around = patience()
    const result = await sentWithPatience(async () => {
      const failure = failures.shift()
      if (failure) throw failure
      return 'made'
    }, around)
    expect([result, around.waited, around.told]).toEqual([
      'made',
      [7_000, 4_000],
      ['provider_limited', 'provider_unavailable'],
    ])
  })

  it('is not waited for by who cancels', async () => {
    const work = sentWithPatience(() => {
      throw new ProviderError('rate_limited')
    }, patience(AbortSignal.abort()))
    await expect(work).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('what has begun', () => {
  const poller = (answers: (Polled | ProviderError)[]) => ({
    asked: 0,
    async poll(): Promise<Polled> {
      this.asked += 1
      const answer = answers.length > 1 ? answers.shift()! : answers[0]!
      if (answer instanceof ProviderError) throw answer
      return answer
    },
  })

  it('is asked about until it is there, also after failures that may pass', async () => {
    const result = { width: 1 } as ImageResult
    const busy = new ProviderError('provider_down')
    const provider = poller([{ kind: 'pending' }, busy, { kind: 'done', result }])
    const poll = provider.poll.bind(provider)
    expect(await polledWithPatience({ poll }, handle, call, patience())).toBe(result)
    expect(provider.asked).toBe(3)
  })

  it('is given up after five minutes of slow answers, too', async () => {
    const around = patience()
    let asked = 0
    const poll = async (): Promise<Polled> => {
      asked += 1
      await around.wait(30_000, around.signal)
      return { kind: 'pending' }
    }
    await expect(polledWithPatience({ poll }, handle, call, around)).rejects.toMatchObject({
      code: 'timeout',
    })
    expect(asked).toBe(10)
  })

  it('is given up after five minutes, and at once where the provider refuses', async () => {
    const slow = poller([{ kind: 'pending' }])
    const around = patience()
    const waiting = polledWithPatience({ poll: slow.poll.bind(slow) }, handle, call, around)
    await expect(waiting).rejects.toMatchObject({ code: 'timeout', charged: 'unknown' })
    expect(around.waited.reduce((sum, pause) => sum + pause)).toBe(300_000)
    const refused = poller([new ProviderError('moderated_output')])
    const work = polledWithPatience({ poll: refused.poll.bind(refused) }, handle, call, around)
    await expect(work).rejects.toMatchObject({ code: 'moderated_output' })
    expect(refused.asked).toBe(1)
  })
})

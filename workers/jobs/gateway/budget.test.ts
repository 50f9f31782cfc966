import { afterEach, describe, expect, it, vi } from 'vitest'
import { closeAll, failure, good, serve, siteKey, text } from './doubles.fixture.ts'
import {
  askingOf,
  choiceOf,
  exampleOrder,
  gatewayAt,
  writingBudget,
} from './gateway-world.fixture.ts'
import type { LlmEstimate } from './gateway.ts'

afterEach(closeAll)

describe('a budget', () => {
  const ask = async (budget: Parameters<typeof askingOf>[1], url: string) =>
    gatewayAt(url).gateway.ask(exampleOrder, askingOf([choiceOf('openai')], budget))

  it('that is empty, broken or silent lets nothing be sent', async () => {
    const front = await serve(text(good))
    const settle = async () => {}
    const empty = writingBudget(() => false).budget
    const broken = { reserve: () => Promise.reject(new Error('canary')), settle }
    const silent = { reserve: () => new Promise<boolean>(() => {}), settle }
    for (const budget of [empty, broken]) {
      expect(await ask({ budget }, front.url)).toMatchObject({ kind: 'none', why: 'budget' })
    }
    const asked = await ask({ budget: silent, deadlineMilliseconds: 50 }, front.url)
    expect(asked).toMatchObject({ kind: 'none', why: 'deadline', tries: [{ outcome: 'budget' }] })
    expect(front.seen).toEqual([])
  })

  it('is asked before each call, the repair too, and is told nothing was spent where it was not', async () => {
    const front = await serve(text('no JSON'), text(good))
    let left = 1
    const { budget, settled } = writingBudget(() => left-- > 0)
    expect(await ask({ budget }, front.url)).toMatchObject({ why: 'budget' })
    expect(front.seen).toHaveLength(1)
    expect(settled).toHaveLength(1)

    const refusing = await serve(failure(401))
    const other = writingBudget()
    const asked = await ask({ budget: other.budget }, refusing.url)
    expect(other.settled).toMatchObject([{ spent: { costMicros: 0 } }])
    expect(asked).toMatchObject({ kind: 'none', costMicros: 0 })
  })

  it('gets back what it set aside too late, or for a caller who had gone', async () => {
    const front = await serve(text(good))
    const slow = writingBudget()
    const late = Promise.withResolvers<void>()
    const reserve = async (estimate: LlmEstimate) => {
      await late.promise
      return slow.budget.reserve(estimate)
    }
    const budget = { ...slow.budget, reserve }
    await ask({ budget, deadlineMilliseconds: 20 }, front.url)
    const controller = new AbortController()
    const gone = ask({ budget, signal: controller.signal }, front.url)
    controller.abort(new Error('gone'))
    late.resolve()
    await expect(gone).rejects.toThrow('gone')
    await vi.waitFor(() => expect(slow.settled).toHaveLength(2))
    expect(slow.settled.map(({ spent }) => spent?.costMicros)).toEqual([0, 0])
    expect(front.seen).toEqual([])
  })

  it('is estimated not below what is charged in the end', async () => {
    const front = await serve({
      response: { content: good, usage: { prompt_tokens: 60, completion_tokens: 40 } },
    })
    const { budget, settled } = writingBudget()
    await ask({ budget }, front.url)
    const { estimate, spent } = settled[0]!
    expect(spent!.costMicros).toBe(Math.ceil(60 * 0.75 + 40 * 4.5))
    expect(estimate.costMicros).toBeGreaterThanOrEqual(spent!.costMicros!)
    expect(estimate).toMatchObject({ outputTokens: 500, isOnSite: false })
  })

  it('of somebody that has nothing left does not keep the next from being asked', async () => {
    const front = await serve(text(good))
    const { budget } = writingBudget(({ isOnSite }) => !isOnSite)
    const { gateway } = gatewayAt(front.url, { site: siteKey() })
    const choices = [{ provider: 'openai', key: null } as const, choiceOf('gemini')]
    const asked = await gateway.ask(exampleOrder, askingOf(choices, { budget }))
    expect(asked).toMatchObject({ kind: 'answer', provider: 'gemini' })
  })
})

import { LLMock, type Fixture } from '@copilotkit/aimock'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { llmProviderIds, type LlmProviderId } from '../../../shared/llm/provider-ids.ts'
import { json, serveProvider, type Reply } from '../studio/providers/provider-server.fixture.ts'
import { createAnswerCache } from './answer-cache.ts'
import { openFaultProxy } from './fault-proxy.fixture.ts'
import {
  askingOf,
  choiceOf,
  exampleAnswer,
  exampleKeys,
  exampleOrder,
  gatewayAt,
  writingBudget,
} from './gateway-world.fixture.ts'
import type { SiteKey } from './create-gateway.ts'
import type { LlmEstimate } from './gateway.ts'
import { memoryStore } from './memory-store.fixture.ts'

const good = JSON.stringify(exampleAnswer)
const text = (content: string): Omit<Fixture, 'match'> => ({ response: { content } })

const failure = (status: number, more: { retryAfter?: number } = {}): Omit<Fixture, 'match'> => ({
  response: { status, error: { message: 'No', type: typeOfStatus[status]! }, ...more },
})
const typeOfStatus: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  429: 'rate_limit_error',
  500: 'api_error',
  503: 'overloaded_error',
}

const opened: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()))
})

/** aimock, which answers one after the other, behind a proxy that writes down what it is asked. */
async function serve(...answers: Omit<Fixture, 'match'>[]) {
  const mock = new LLMock({ port: 0, logLevel: 'silent' })
  answers.forEach((answer, sequenceIndex) =>
    mock.addFixture({ match: answers.length > 1 ? { sequenceIndex } : {}, ...answer }),
  )
  const front = await openFaultProxy(await mock.start(), 'none')
  opened.push({ close: () => Promise.all([front.close(), mock.stop()]) })
  return front
}

async function serveRaw(reply: Reply) {
  const server = await serveProvider(reply)
  opened.push(server)
  return server
}

const siteKey = (provider: 'openai' | 'anthropic' = 'openai'): SiteKey => ({
  provider,
  key: new TextEncoder().encode(exampleKeys[provider]!),
  model: null,
})

describe.each(llmProviderIds)('%s', (provider) => {
  it('answers in pieces that are the whole text, counts, and says what it cost', async () => {
    const front = await serve({ ...text(good), chunkSize: 5 })
    const pieces: string[] = []
    const { budget, settled } = writingBudget()
    const onDelta = (piece: string) => void pieces.push(piece)
    const asking = askingOf([choiceOf(provider)], { budget, onDelta })
    const asked = await gatewayAt(front.url).gateway.ask(exampleOrder, asking)
    expect(asked).toMatchObject({
      kind: 'answer',
      output: exampleAnswer,
      provider,
      isCached: false,
      tries: [{ provider, outcome: 'answer' }],
    })
    expect(pieces.length).toBeGreaterThan(5)
    expect(pieces.join('')).toBe(good)
    const { usage, costMicros } = asked as Extract<typeof asked, { kind: 'answer' }>
    expect(usage.inputTokens).not.toBeNull()
    expect(settled).toEqual([{ estimate: settled[0]!.estimate, spent: { ...usage, costMicros } }])
    expect(costMicros).not.toBeNull()
  })

  it('repairs what it wrote, once, told what was wrong', async () => {
    const front = await serve(text('{"verdict": "Fine"}'), text(good))
    const asking = askingOf([choiceOf(provider)])
    const asked = await gatewayAt(front.url).gateway.ask(exampleOrder, asking)
    expect(asked).toMatchObject({ kind: 'answer', output: exampleAnswer })
    expect(asked.tries.map(({ outcome }) => outcome)).toEqual(['bad_output', 'answer'])
    expect(front.seen[1]!.body).toContain(JSON.stringify('{"verdict": "Fine"}').slice(1, -1))
    expect(front.seen[1]!.body).toContain('did not fit the schema at count')
  })

  it('is asked again after as long as it says, where there is time for that', async () => {
    const front = await serve(failure(429, { retryAfter: 2 }), text(good))
    const { gateway, pauses } = gatewayAt(front.url)
    const asked = await gateway.ask(exampleOrder, askingOf([choiceOf(provider)]))
    expect([asked.kind, pauses]).toEqual(['answer', [2_000]])
  })

  it('is left at once by a caller who goes: its socket is closed, and nobody else is asked', async () => {
    const silent = await openFaultProxy(null, 'silence')
    opened.push(silent)
    const { gateway } = gatewayAt(silent.url)
    const controller = new AbortController()
    const { budget, settled } = writingBudget()
    const choices = [choiceOf(provider), choiceOf('openai')]
    const asking = askingOf(choices, { signal: controller.signal, budget })
    const asked = gateway.ask(exampleOrder, asking)
    await vi.waitFor(() => expect(silent.seen).toHaveLength(1))
    const gone = new Error('gone')
    controller.abort(gone)
    await expect(asked).rejects.toBe(gone)
    await silent.left
    expect(silent.seen).toHaveLength(1)
    // What it may have cost stays set aside.
    expect(settled).toMatchObject([{ spent: null }])
  })

  it('ends in time where it drips for ever', async () => {
    const drip: Reply = (_, response) => {
      const line = provider === 'ollama' ? '{"message":{"content":"x"}}\n' : ': \n\n'
      const timer = setInterval(() => response.write(line), 10)
      response.on('close', () => clearInterval(timer))
    }
    const server = await serveRaw(drip)
    const asking = askingOf([choiceOf(provider)], { deadlineMilliseconds: 150 })
    const asked = await gatewayAt(server.url).gateway.ask(exampleOrder, asking)
    expect(asked).toMatchObject({ kind: 'none', why: 'deadline' })
    // A busy machine may have sent nothing by then.
    if (server.seen.length > 0) await server.left
  })
})

describe('an answer', () => {
  it('is taken out of a fence or of prose, and refused where it is an array', async () => {
    const fenced = `Sure!\n\`\`\`json\n${good}\n\`\`\`\nAnything else?`
    for (const [content, kind] of [
      [fenced, 'answer'],
      [`Here you are: ${good} — done.`, 'answer'],
      [`[${good}]`, 'none'],
    ] as const) {
      const front = await serve(text(content))
      const asked = await gatewayAt(front.url).gateway.ask(
        exampleOrder,
        askingOf([choiceOf('anthropic')]),
      )
      expect([content, asked.kind]).toEqual([content, kind])
    }
  })

  it('may be plain text, and says whether the tokens ended it', async () => {
    const cut = { response: { content: '## Hello', finishReason: 'length' } }
    const order = { ...exampleOrder, output: z.string() }
    for (const provider of ['openai', 'gemini', 'anthropic', 'openrouter'] as const) {
      const front = await serve(cut)
      const asked = await gatewayAt(front.url).gateway.ask(order, askingOf([choiceOf(provider)]))
      expect(asked).toMatchObject({ kind: 'answer', output: '## Hello', isCut: true })
    }
  })

  it('begins anew for who listens when somebody else is asked', async () => {
    const failing = await serve({
      ...text(good),
      chunkSize: 4,
      latency: 10,
      truncateAfterChunks: 6,
    })
    const healthy = await serve(text(good))
    const pieces: Record<number, string> = {}
    const onDelta = (piece: string, attempt: number) => {
      pieces[attempt] = (pieces[attempt] ?? '') + piece
      throw new Error('A listener that fails breaks nothing.')
    }
    const { gateway } = gatewayAt({ openai: failing.url, gemini: healthy.url })
    const asking = askingOf([choiceOf('openai'), choiceOf('gemini')], { onDelta })
    expect(await gateway.ask(exampleOrder, asking)).toMatchObject({
      kind: 'answer',
      provider: 'gemini',
    })
    expect(good.startsWith(pieces[1]!)).toBe(true)
    expect(pieces[2]).toBe(good)
  })
})

describe('who may be asked', () => {
  it('is nobody without a key: nothing is sent', async () => {
    const front = await serve(text(good))
    const { gateway } = gatewayAt(front.url)
    const choices = (['openai', 'anthropic'] as const).map((provider) => ({ provider, key: null }))
    expect(await gateway.ask(exampleOrder, askingOf(choices))).toMatchObject({ why: 'no-provider' })
    expect(await gateway.ask(exampleOrder, askingOf([]))).toMatchObject({ why: 'no-provider' })
    expect(front.seen).toEqual([])
  })

  it('is the provider of the site’s key with it, and no other', async () => {
    const front = await serve(text(good))
    const { gateway } = gatewayAt(front.url, { site: siteKey('anthropic') })
    const asked = await gateway.ask(
      exampleOrder,
      askingOf([
        { provider: 'openai', key: null },
        { provider: 'anthropic', key: null },
      ]),
    )
    expect(asked).toMatchObject({ kind: 'answer', provider: 'anthropic' })
    expect(front.seen).toHaveLength(1)
  })

  it('is not Ollama but on this machine', () => {
    expect(() => gatewayAt({ ollama: 'https://ollama.example' })).toThrow(TypeError)
    expect(() => gatewayAt({ openai: 'https://api.openai.example' })).toThrow(TypeError)
  })
})

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

describe('a circuit', () => {
  const failing = () => serve(failure(500))
  const onSite = [{ provider: 'openai', key: null }] as const

  it('opens after three failures on the site’s key, and tries once after its cooldown', async () => {
    const front = await failing()
    let now = 1_000_000
    const chance = { now: () => now, wait: async () => {}, random: () => 0 }
    const { gateway } = gatewayAt(front.url, { site: siteKey(), chance })
    const outcome = async () =>
      (await gateway.ask(exampleOrder, askingOf(onSite))).tries[0]!.outcome
    expect([await outcome(), await outcome(), await outcome()]).toEqual(Array(3).fill('server'))
    expect([await outcome(), front.seen.length]).toEqual(['circuit-open', 3])
    now += 30_000
    expect([await outcome(), await outcome(), front.seen.length]).toEqual([
      'server',
      'circuit-open',
      4,
    ])
  })

  it.each([401, 429, 500, 503])('is not opened by visitors’ keys: %i', async (status) => {
    const front = await serve(failure(status))
    const { gateway } = gatewayAt(front.url, { site: siteKey() })
    for (let asked = 0; asked < 5; asked += 1) {
      await gateway.ask(exampleOrder, askingOf([choiceOf('openai')]))
    }
    const { tries } = await gateway.ask(exampleOrder, askingOf(onSite))
    expect(tries[0]!.outcome).not.toBe('circuit-open')
  })
})

describe('what is kept', () => {
  const impersonal = { ...exampleOrder, isImpersonal: true }

  async function world() {
    const front = await serve(text(good))
    const store = memoryStore()
    const openStore = async () => store
    const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)
    const cache = createAnswerCache({ openStore, secret: 's'.repeat(32), random })
    const { gateway } = gatewayAt(front.url, { site: siteKey(), cache })
    return { front, store, gateway }
  }
  const onSite = askingOf([{ provider: 'openai', key: null }])

  it('is an impersonal answer on the site’s key, for a day, sealed', async () => {
    const { front, store, gateway } = await world()
    await gateway.ask(impersonal, onSite)
    const again = await gateway.ask({ ...impersonal, user: 'The  number is\n42. ' }, onSite)
    expect(again).toMatchObject({ kind: 'answer', output: exampleAnswer, isCached: true })
    expect(front.seen).toHaveLength(1)
    const [key, { value, ttlSeconds }] = [...store.entries][0]!
    expect(key).toMatch(/^answer:[\w-]{43}$/)
    expect(ttlSeconds).toBe(86_400)
    expect(Buffer.from(value).toString('latin1')).not.toContain('steady')
  })

  it('is another one for another prompt, version, schema or model', async () => {
    const { front, gateway } = await world()
    await gateway.ask(impersonal, onSite)
    await gateway.ask({ ...impersonal, user: 'The number is 43.' }, onSite)
    await gateway.ask({ ...impersonal, promptVersion: '2' }, onSite)
    await gateway.ask(impersonal, askingOf([{ provider: 'openai', key: null, model: 'other' }]))
    const output = z.object({ verdict: z.string() })
    await gateway.ask({ ...impersonal, output }, onSite)
    expect(front.seen).toHaveLength(5)
  })

  it('is nothing of a person, and nothing that a visitor’s key brought', async () => {
    const { store, gateway } = await world()
    await gateway.ask(exampleOrder, onSite)
    await gateway.ask(impersonal, askingOf([choiceOf('openai')]))
    expect(store.entries.size).toBe(0)
  })

  it('is done without where the store fails', async () => {
    const { front, store, gateway } = await world()
    store.isBroken = true
    expect(await gateway.ask(impersonal, onSite)).toMatchObject({ kind: 'answer', isCached: false })
    expect(front.seen).toHaveLength(1)
  })
})

describe('what a provider says', () => {
  it.each([
    ['openai', { choices: [{ delta: { refusal: 'No.' } }] }, 'refusal'],
    ['openrouter', { error: { code: 502, message: 'Provider down' } }, 'server'],
    ['openrouter', { choices: [{ finish_reason: 'error', error: { code: 429 } }] }, 'server'],
    ['anthropic', { type: 'error', error: { type: 'overloaded_error', message: '' } }, 'overload'],
    ['gemini', { promptFeedback: { blockReason: 'SAFETY' } }, 'content_filter'],
    ['gemini', { error: { status: 'UNAVAILABLE', code: 503, message: '' } }, 'server'],
    ['ollama', { error: 'model runner has unexpectedly stopped' }, 'server'],
  ] as const)('in the middle of a stream is understood: %s %j', async (provider, event, why) => {
    const line = JSON.stringify(event)
    const server = await serveRaw((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(provider === 'ollama' ? `${line}\n` : `data: ${line}\n\n`)
    })
    const asking = askingOf([choiceOf(provider)])
    expect(await gatewayAt(server.url).gateway.ask(exampleOrder, asking)).toMatchObject({ why })
  })

  it.each([
    ['ollama', 404, { error: "model 'x' not found" }, 'model_gone'],
    ['ollama', 400, { error: 'the input length exceeds the context length' }, 'context_window'],
    [
      'anthropic',
      400,
      { error: { type: 'invalid_request_error', message: 'Your credit balance is too low' } },
      'credit',
    ],
    ['anthropic', 413, '<html>', 'context_window'],
    ['openai', 429, { error: { code: 'insufficient_quota' } }, 'credit'],
    [
      'gemini',
      400,
      { error: { status: 'INVALID_ARGUMENT', message: 'API key not valid.' } },
      'auth',
    ],
    ['openrouter', 402, { error: { code: 402, message: '' } }, 'credit'],
    ['openai', 302, {}, 'bad_request'],
  ] as const)('by its status is understood: %s %i %j', async (provider, status, body, why) => {
    const server = await serveRaw(json(status, body))
    const asking = askingOf([choiceOf(provider)])
    expect(await gatewayAt(server.url).gateway.ask(exampleOrder, asking)).toMatchObject({ why })
  })

  it('is logged by nobody, whatever happens', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {})
    const front = await serve(text('canary'))
    for (const provider of llmProviderIds as readonly LlmProviderId[]) {
      await gatewayAt(front.url).gateway.ask(exampleOrder, askingOf([choiceOf(provider)]))
    }
    expect(log).not.toHaveBeenCalled()
    log.mockRestore()
  })
})

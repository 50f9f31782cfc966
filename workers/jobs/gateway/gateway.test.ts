import { afterEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { llmProviderIds } from '../../../shared/llm/provider-ids.ts'
import { type Reply } from '../studio/providers/provider-server.fixture.ts'
import {
  closeAll,
  failure,
  good,
  serve,
  serveRaw,
  serveSilence,
  siteKey,
  text,
} from './doubles.fixture.ts'
import {
  askingOf,
  choiceOf,
  exampleAnswer,
  exampleOrder,
  gatewayAt,
  writingBudget,
} from './gateway-world.fixture.ts'

afterEach(closeAll)

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
    const silent = await serveSilence()
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

  it('is taken where it is whole, although the line breaks behind it', async () => {
    const broken = await serveRaw((_, response) => {
      const message = { message: { content: good }, done: true, done_reason: 'stop' }
      response.write(`${JSON.stringify(message)}\n`, () => setTimeout(() => response.destroy(), 50))
    })
    const asked = await gatewayAt(broken.url).gateway.ask(
      exampleOrder,
      askingOf([choiceOf('ollama')]),
    )
    expect(asked).toMatchObject({ kind: 'answer', output: exampleAnswer })
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

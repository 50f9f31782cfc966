/** The gateway of a deployment, in workerd: the site's key, its store and its counts. */
import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestHarness, type TestHarness } from 'wrangler'
import {
  cutOff,
  serveProvider,
  silence,
  type ProviderServer,
} from '../studio/providers/provider-server.fixture.ts'
import { openFaultProxy, type FaultProxy } from './fault-proxy.fixture.ts'
import type { AskedOf } from './gateway-worker.fixture.ts'
import { exampleAnswer, exampleKeys } from './gateway-world.fixture.ts'

let mock: LLMock
let front: FaultProxy
let broken: ProviderServer
let harness: TestHarness
let url: URL
beforeAll(async () => {
  mock = new LLMock({ port: 0, logLevel: 'silent' })
  const usage = { input_tokens: 60, output_tokens: 40 }
  const content = JSON.stringify(exampleAnswer)
  mock.addFixture({ match: {}, response: { content, usage }, chunkSize: 9 })
  front = await openFaultProxy(await mock.start(), 'none')
  broken = await serveProvider(silence)
  const config = {
    name: 'asking',
    main: new URL('gateway-worker.fixture.ts', import.meta.url).pathname,
    compatibility_date: '2026-10-01',
    durable_objects: {
      bindings: [
        { name: 'STORE_SHARD', class_name: 'StoreShard' },
        { name: 'EMBED_TALLY', class_name: 'EmbedTally' },
      ],
    },
    migrations: [{ tag: 'v1', new_sqlite_classes: ['StoreShard', 'EmbedTally'] }],
    vars: {
      SESSION_STORE: 'kv',
      STUDIO_SECRET: 'a secret of 32 characters or more, for tests',
      LLM_PROVIDER: 'anthropic',
      LLM_API_KEY: exampleKeys.anthropic!,
      ANTHROPIC_API_URL: front.url,
      OLLAMA_URL: front.url,
      OPENAI_API_URL: broken.url,
      GEMINI_API_URL: 'http://127.0.0.1:1',
    },
  }
  harness = createTestHarness({ workers: [{ config }] })
  ;({ url } = await harness.listen())
}, 60_000)
afterAll(() => Promise.all([harness?.close(), front?.close(), broken?.close(), mock?.stop()]))
beforeEach(() => void (front.seen.length = 0))

const ask = async (order: AskedOf, init: RequestInit = {}) => {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(order), ...init })
  return (await answer.json()) as { asked: { tries: { outcome: string }[] }; settled: unknown[] }
}

describe('a deployment that pays for texts', () => {
  it('asks Ollama first where it runs, and keeps what is impersonal for the next', async () => {
    const { asked } = await ask({ isImpersonal: true })
    expect(asked).toMatchObject({ kind: 'answer', provider: 'ollama', output: exampleAnswer })
    const again = await ask({ isImpersonal: true })
    expect(again).toMatchObject({ asked: { kind: 'answer', isCached: true }, settled: [] })
    expect(front.seen.map(({ path }) => path)).toEqual(['/api/chat'])
  })

  it('has a visitor’s key fall back to nobody but whom the visitor named', async () => {
    const { asked } = await ask({ providers: ['gemini', 'anthropic'] })
    expect(asked).toMatchObject({ kind: 'answer', provider: 'anthropic', output: exampleAnswer })
    expect(asked.tries[0]!.outcome).toMatch(/^(unreachable|server)$/)
    expect(front.seen).toHaveLength(1)
    const { asked: refused } = await ask({ providers: ['gemini'] })
    expect(refused).toMatchObject({ kind: 'none' })
  })

  it('ends in time at a provider that hangs or breaks the line', async () => {
    broken.reply = silence
    const { asked } = await ask({ providers: ['openai'], deadlineMilliseconds: 200 })
    expect(asked).toMatchObject({ kind: 'none', why: 'deadline' })
    broken.reply = cutOff
    const { asked: cut } = await ask({ providers: ['openai'] })
    expect(cut).toMatchObject({ kind: 'none' })
  })

  it('tells its counts by provider and outcome', async () => {
    const counts = (await (await fetch(url)).json()) as Record<string, number>
    expect(counts).toMatchObject({
      'model ollama answer': 1,
      'model anthropic answer': 1,
      'tokens anthropic in': 60,
      'tokens anthropic out': 40,
    })
  })
})

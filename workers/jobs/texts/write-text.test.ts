import { beforeAll, describe, expect, it } from 'vitest'
import { judgedScorecards } from '../../../dev/eval/scorecards.ts'
import { writtenTextSchema, type WriteText, type WrittenText } from '../../../shared/api/texts.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { PhantomError, toErrorEnvelope } from '../../platform/errors/index.ts'
import { budgetOfText, type Answered, type AskModel } from './ask-model.ts'
import { jsonOfText, streamOfText } from './text-stream.ts'
import { writeText, type TextEvent } from './write-text.ts'

let ada: Scorecard
beforeAll(async () => {
  ada = (await judgedScorecards()).find(({ subject }) => subject.login === 'ada-atlas')!
})

const order: WriteText = {
  login: 'ada-atlas',
  use: 'explanation',
  length: 'medium',
  style: 'professional',
  locale: 'en',
  provider: 'site',
  key: null,
}
const good = [
  { text: 'This is the record of a year of work in the open.', evidence: ['overall'] },
  { text: 'It is told of in the dimensions of the scorecard.', evidence: ['dimension.activity'] },
  { text: 'What counts in it is the work of many weeks.', evidence: ['activity.weeks'] },
]
const answerOf = (sentences: typeof good): Answered => ({
  kind: 'answer',
  provider: 'openai',
  model: 'model',
  sentences,
  costMicros: 12,
})

async function written(ask: AskModel | null, use: WriteText['use'] = 'explanation') {
  const events: TextEvent[] = []
  const { signal } = new AbortController()
  const toWrite = { order: { ...order, use }, scorecard: ada, ask, mark: 'markqwertyuiopas' }
  const text = await writeText(toWrite, { signal, onEvent: (event) => void events.push(event) })
  return { text: writtenTextSchema.parse(text), events }
}
const sentencesIn = (events: readonly TextEvent[]) =>
  events.flatMap((event) => (event.kind === 'sentence' ? event.sentence : []))

describe('writing a text', () => {
  it('takes a model’s answer where enough of it rests on the record', async () => {
    const { text } = await written(async () => answerOf(good))
    expect(text).toMatchObject({
      writer: { provider: 'openai', model: 'model' },
      sentences: good,
      problem: null,
      costMicros: 12,
    })
    expect(Object.keys(text.evidence).toSorted()).toEqual([
      'activity.weeks',
      'dimension.activity',
      'overall',
    ])
  })

  it('writes all of it by rules where too little is left, or no answer came', async () => {
    const { text: byRules } = await written(null)
    const few = await written(async () => answerOf(good.slice(0, 2)))
    const none = await written(async () => ({
      kind: 'none',
      problem: 'provider_timeout',
      costMicros: null,
    }))
    const { sentences, text, evidence } = byRules
    const same = { writer: 'deterministic', sentences, text, evidence }
    expect(few.text).toMatchObject({
      ...same,
      problem: 'text_unfounded',
      dropped: 2,
      costMicros: 12,
    })
    expect(none.text).toMatchObject({ ...same, problem: 'provider_timeout', costMicros: null })
    expect(sentencesIn(none.events)).toEqual(sentences)
  })

  it('tells sentences as they come, and begins anew with another attempt', async () => {
    const { events } = await written(async (_, { onDelta }) => {
      onDelta(
        JSON.stringify({ sentences: [good[0], { text: 'It has 77 stars.', evidence: [] }] }),
        1,
      )
      for (const sign of JSON.stringify({ sentences: good })) onDelta(sign, 2)
      return answerOf(good)
    })
    expect(sentencesIn(events)).toEqual([good[0], ...good])
    expect(events.flatMap((event) => (event.kind === 'progress' ? event.step : []))).toEqual([
      'evidence',
      'asking',
      'checking',
    ])
  })
})

type Write = Parameters<typeof jsonOfText>[0]
const unexpected = (error: unknown) => expect.unreachable(String(error))

describe('a text on its way', () => {
  it.each([
    ['events', (write: Write) => streamOfText(write, (error) => toErrorEnvelope(error, 'request'))],
    ['JSON', (write: Write) => jsonOfText(write, unexpected)],
  ])('as %s ends the work of who leaves', async (_, textOf) => {
    const heard = Promise.withResolvers<void>()
    const stream = textOf(
      ({ signal }) =>
        new Promise<WrittenText>((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            heard.resolve()
            reject(signal.reason as Error)
          })
        }),
    )
    await stream.cancel()
    await heard.promise
  })

  it('as JSON breaks off where writing broke, and says so', async () => {
    const told: unknown[] = []
    const failure = new Error('a fault of ours')
    const stream = jsonOfText(
      () => Promise.reject(failure),
      (error) => told.push(error),
    )
    await expect(new Response(stream).text()).rejects.toThrow()
    expect(told).toEqual([failure])
  })
})

describe('a text as events', () => {
  it('tells a failure in the one envelope, and ends', async () => {
    const stream = streamOfText(
      ({ onEvent }) => {
        onEvent({ kind: 'progress', step: 'evidence' })
        return Promise.reject(new PhantomError('upstream_limited'))
      },
      (error) => toErrorEnvelope(error, 'request'),
    )
    const [first, second] = (await new Response(stream).text()).split('\n\n')
    expect(first).toBe('event: progress\ndata: {"step":"evidence"}')
    expect(second).toContain('"code":"upstream_limited"')
  })
})

describe('the budget of a text', () => {
  const estimate = {
    provider: 'openai',
    inputTokens: 20_000,
    outputTokens: 5_000,
    costMicros: null,
    isOnSite: true,
  } as const

  it('lets no more calls through than it has tokens for', async () => {
    const budget = budgetOfText()
    const asked = [await budget.reserve(estimate), await budget.reserve(estimate)]
    expect([...asked, await budget.reserve(estimate)]).toEqual([true, true, false])
  })

  it('gets back what a call did not take, and nothing where nobody knows', async () => {
    const budget = budgetOfText()
    await budget.reserve(estimate)
    await budget.reserve(estimate)
    await budget.settle(estimate, null)
    expect(await budget.reserve(estimate)).toBe(false)
    await budget.settle(estimate, {
      inputTokens: 900,
      outputTokens: 100,
      reportedMicros: null,
      costMicros: null,
    })
    expect(await budget.reserve(estimate)).toBe(true)
  })
})

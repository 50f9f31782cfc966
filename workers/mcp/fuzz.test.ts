/** Whatever is called, and whatever the API answers: an answer in the protocol's form, and never late. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersOf, anyScorecard } from '../../shared/agents/answers.fixture.ts'
import { errorCodes, errorEnvelopeSchema } from '../../shared/api/errors.ts'
import { operations } from '../../shared/api/operations.ts'
import type { Operation } from '../../shared/api/operation.ts'
import { dimensionIds } from '../../shared/score/scorecard.ts'
import { agentTools } from '../../shared/agents/tools.ts'
import type { ApiAnswer, ApiRequest } from '../platform/bindings.ts'
import { PhantomError, toErrorEnvelope } from '../platform/errors/index.ts'
import { messageOf, requestOfEra, type Answer } from './calls.fixture.ts'
import { endpointWith } from './endpoint.fixture.ts'
import { definitionOf } from './offer/definition.ts'

const runs = 10_000

const cards = fc.sample(anyScorecard(), { seed: 11, numRuns: 30 })

const operationOf = ({ method, path }: ApiRequest) =>
  operations.find(({ http }: Operation) => {
    const pattern = http.path.replace(/\{\w+\}/g, '[^/?]+')
    return http.method === method && new RegExp(`^${pattern}(?:\\?|$)`).test(path)
  })

/** What comes back from the API: mostly what was asked for, else a refusal, or nothing that makes sense. */
type Weather =
  | { kind: 'fine'; card: number }
  | { kind: 'refused'; code: number }
  | { kind: 'broken'; body: string }
  | { kind: 'gone' }
const weather: fc.Arbitrary<Weather> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.nat({ max: cards.length - 1 }).map((card): Weather => ({ kind: 'fine', card })),
  },
  {
    weight: 1,
    arbitrary: fc
      .nat({ max: errorCodes.length - 1 })
      .map((code): Weather => ({ kind: 'refused', code })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', '{', 'null', '{"error":{}}', '[]', '<html>')
      .map((body): Weather => ({ kind: 'broken', body })),
  },
  { weight: 1, arbitrary: fc.constant<Weather>({ kind: 'gone' }) },
)

function apiIn(now: Weather): (request: ApiRequest) => Promise<ApiAnswer> {
  return (request) => {
    if (now.kind === 'gone') return Promise.reject(new Error('canary-of-an-exception'))
    if (now.kind === 'broken') return Promise.resolve({ status: 200, body: now.body })
    if (now.kind === 'refused') {
      const error = new PhantomError(errorCodes[now.code]!)
      const body = JSON.stringify(toErrorEnvelope(error, 'of-the-api'))
      return Promise.resolve({ status: error.status, body })
    }
    const answers = answersOf(cards[now.card]!)
    return Promise.resolve({
      status: 200,
      body: JSON.stringify(answers[operationOf(request)!.name]),
    })
  }
}

/** Arguments that often fit, so that calls get far. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    'octocat',
    'a',
    'not a login',
    '',
    3,
    1,
    -1,
    null,
    true,
    'card',
    'nord',
    'bio',
    'archetype_distribution',
    '30d',
    ['octocat', 'hubot'],
    ['login'],
    [],
    {},
  ),
  fc.constantFrom(...dimensionIds),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.jsonValue({ maxDepth: 2 }),
)
const argumentNames = [
  'login',
  'logins',
  'dimension',
  'signal',
  'fields',
  'kind',
  'with',
  'theme',
  'limit',
  'use',
  'metric',
  'period',
  'locale',
  '__proto__',
  'x',
]
const anyArguments = fc.oneof(
  { weight: 4, arbitrary: fc.dictionary(fc.constantFrom(...argumentNames), value, { maxKeys: 4 }) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...agentTools.map(({ mark }) => mark.example)) },
  { weight: 1, arbitrary: fc.jsonValue() },
)
const toolNames = agentTools.map(({ mark }) => mark.name)
const call = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      method: fc.constant('tools/call'),
      params: fc.record({
        name: fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...toolNames) },
          { weight: 1, arbitrary: fc.string() },
        ),
        arguments: anyArguments,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constantFrom(
        'resources/read',
        'prompts/get',
        'completion/complete',
        'tools/list',
        'resources/list',
        'nothing/at-all',
      ),
      params: fc.oneof(
        fc.record({
          uri: fc.oneof(
            fc.webUrl(),
            fc.constantFrom(
              'scorecard://octocat',
              'scorecard://%',
              'scorecard://a b',
              'phantom://themes',
              '::',
            ),
          ),
        }),
        fc.record({
          name: fc.constantFrom('explain_my_score', 'x'),
          arguments: fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
        }),
        fc.record({
          ref: fc.constantFrom({ type: 'ref/prompt', name: 'explain_my_score' }, { type: 'x' }),
          argument: fc.record({ name: fc.string(), value: fc.string() }),
        }),
        fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 2 }),
      ),
    }),
  },
)

const ajv = new Ajv2020({ strict: false })
const valid = new Map(
  agentTools.map((tool) => [
    tool.mark.name,
    ajv.compile(definitionOf(tool).outputSchema as object),
  ]),
)

/** Throws where an answer has not the protocol's form. */
function expectForm(answer: Answer, name: string): 'result' | 'tool error' | 'error' {
  expect(answer.jsonrpc).toBe('2.0')
  if (answer.error) {
    expect(Number.isInteger(answer.error.code)).toBe(true)
    expect(answer.error.code).toBeLessThan(0)
    expect(answer.error.message).toEqual(expect.any(String))
    return 'error'
  }
  const { content, structuredContent, isError } = answer.result!
  if (isError) {
    const [{ text }] = content as [{ text: string }]
    errorEnvelopeSchema.parse(JSON.parse(text))
    return 'tool error'
  }
  const check = valid.get(name)
  if (check && content) {
    expect(check(structuredContent), ajv.errorsText(check.errors)).toBe(true)
    const [{ text }] = content as [{ text: string }]
    expect(JSON.parse(text)).toEqual(structuredContent)
  }
  return 'result'
}

describe('ten thousand calls', () => {
  it(
    'are answered in the protocol’s form, without an exception and without waiting',
    { timeout: 300_000 },
    async () => {
      const seen = { result: 0, 'tool error': 0, error: 0 }
      const property = fc.asyncProperty(
        call,
        weather,
        fc.constantFrom('modern' as const, 'legacy' as const),
        async ({ method, params }, now, era) => {
          const response = await endpointWith(apiIn(now))(
            requestOfEra(era, method, params as Record<string, unknown>),
          )
          const text = await response.clone().text()
          expect(text).not.toContain('canary-of-an-exception')
          const name = method === 'tools/call' ? String((params as { name?: unknown }).name) : ''
          seen[expectForm(await messageOf(response), name)] += 1
          expect(response.status).toBeLessThan(500)
        },
      )
      await fc.assert(property, { numRuns: runs })
      // It reaches everything: good answers, refusals of tools, refusals of the protocol.
      for (const count of Object.values(seen)) expect(count).toBeGreaterThan(runs / 50)
    },
  )
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { providerFailureCodes } from '../../../../shared/studio/models/failures.ts'
import { answers } from './answers.fixture.ts'
import { bflFailure, failureOfState } from './bfl.ts'
import { geminiFailure, geminiRefusal } from './gemini-failure.ts'
import { openaiFailure } from './openai-failure.ts'
import { openrouterFailure } from './openrouter-failure.ts'
import { ProviderError } from './provider-error.ts'
import { workersAiFailure } from './workers-ai.ts'

const mappings = {
  openai: openaiFailure,
  gemini: (status: number, headers: Headers, body: unknown) =>
    status === 200 ? geminiRefusal(body) : geminiFailure(status, headers, body),
  openrouter: openrouterFailure,
  bfl: (status: number, headers: Headers, body: unknown) => {
    const state = (body as { status?: unknown } | null | undefined)?.status
    return failureOfState(typeof state === 'string' ? state : '') ?? bflFailure(status, headers)
  },
  'workers-ai': (_: number, __: Headers, body: unknown) =>
    workersAiFailure(new Error(JSON.stringify(body) ?? '')),
}

describe('an answer that is no image', () => {
  it('stands in the table for every provider, sixty of them at least', () => {
    expect(answers.length).toBeGreaterThanOrEqual(60)
    expect(new Set(answers.map(({ from }) => from)).size).toBe(5)
  })

  it.each(answers)('of $from, $status: $what', (answer) => {
    const { from, status, headers, body, code, retryable, charged, retryAfterSeconds } = answer
    const failure = mappings[from](status, new Headers(headers), body)
    expect(failure).toMatchObject({
      code,
      retryable,
      charged,
      retryAfterSeconds: retryAfterSeconds ?? null,
    })
  })

  it('is always mapped, whatever its status and body are, and tells nothing of the body', () => {
    const canary = 'canary-in-the-body'
    const body = fc.oneof(
      fc.jsonValue(),
      fc.constant(undefined),
      fc.record({ error: fc.jsonValue() }),
      fc.record({
        error: fc.dictionary(
          fc.constantFrom('code', 'type', 'message', 'status', 'details', 'metadata', 'param'),
          fc.oneof(fc.jsonValue(), fc.constant(canary)),
        ),
      }),
      fc.record({
        candidates: fc.jsonValue(),
        promptFeedback: fc.jsonValue(),
        choices: fc.jsonValue(),
      }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(mappings)),
        fc.integer({ min: 200, max: 599 }),
        body,
        (mapping, status, value) => {
          const failure = mapping(status, new Headers({ 'retry-after': canary }), value)
          expect(failure).toBeInstanceOf(ProviderError)
          expect(providerFailureCodes).toContain(failure.code)
          expect(JSON.stringify({ ...failure, message: failure.message })).not.toContain(canary)
          if (failure.retryable) expect(failure.charged).toBe('no')
        },
      ),
      { numRuns: 600 },
    )
  })
})

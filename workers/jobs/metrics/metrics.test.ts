import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../shared/api/errors.ts'
import { createApp } from '../../edge/app.ts'
import type { TallyCounts } from '../../platform/tally/index.ts'
import { countsOf } from '../gateway/count-tries.ts'
import { showsToken } from '../oversight/bearer.ts'
import { exposition } from './exposition.ts'
import { familiesOf, type Levels } from './families.ts'
import { isKnownName, knownRoutes } from './known-names.ts'

const levels: Levels = {
  queue: { messages: 7, oldestSeconds: 12.5 },
  allowance: { remaining: 4_000, limit: 5_000 },
}
const totals = {
  'duration /badge/:file 2 0': 5,
  'duration /badge/:file 2 3': 2,
  'duration /badge/:file 2 -1': 1,
  'milliseconds /badge/:file 2': 12_345,
  'duration none 4 1': 3,
  'error invalid_login': 2,
  'scan stored': 9,
  'upstream points': 35,
  'job sweep-images failed': 1,
  fresh: 4,
  memory: 3,
} as TallyCounts

describe('what may be counted', () => {
  it('is every route of the edge, and no route that there is not', () => {
    const patterns = createApp()
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ path }) => path)
    expect([...knownRoutes].sort()).toEqual([...new Set(['none', ...patterns])].sort())
  })

  it('is of closed lists: nothing that anybody wrote', () => {
    for (const name of Object.keys(totals)) expect([name, isKnownName(name)]).toEqual([name, true])
    const near = fc
      .tuple(fc.constantFrom(...Object.keys(totals)), fc.string({ minLength: 1 }))
      .map(([name, more]) => name + more)
    const strangers = [
      'duration /badge/octocat.svg 2 0',
      'duration /badge/:file 2 11',
      'error octocat',
      'toString',
      '__proto__',
      'job sweep-images',
    ]
    for (const name of strangers) expect([name, isKnownName(name)]).toEqual([name, false])
    const hasDigit = /^duration .* -?\d+$/
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (name) => {
        fc.pre(!(name in totals) && !hasDigit.test(name))
        expect(isKnownName(name)).toBe(false)
      }),
    )
  })
})

describe('the metrics', () => {
  it('tell durations as cumulative buckets with their sum', () => {
    const lines = exposition(familiesOf(totals, levels)).split('\n')
    const name = 'phantom_http_request_duration_seconds'
    const of = (rest: string) => lines.find((line) => line.startsWith(name + rest))?.split(' ')[1]
    const labels = 'route="/badge/:file",status="2xx"'
    expect(of(`_bucket{${labels},le="0.005"}`)).toBe('5')
    expect(of(`_bucket{${labels},le="0.025"}`)).toBe('5')
    expect(of(`_bucket{${labels},le="0.05"}`)).toBe('7')
    expect(of(`_bucket{${labels},le="10"}`)).toBe('7')
    expect(of(`_bucket{${labels},le="+Inf"}`)).toBe('8')
    expect(of(`_count{${labels}}`)).toBe('8')
    expect(of(`_sum{${labels}}`)).toBe('12.345')
  })

  it('leave out what nobody knows, rather than call it zero', () => {
    const text = exposition(familiesOf({}, { queue: null, allowance: null }))
    expect(text).toContain('# TYPE phantom_queue_messages gauge\n#')
    expect(text).toContain('phantom_readings_total{ending="failing"} 0')
  })

  it('escape what a label may not hold', () => {
    const text = exposition([
      { name: 'a', help: 'b', type: 'gauge', samples: [{ labels: { c: '"\\\n' }, value: 1 }] },
    ])
    expect(text).toBe('# HELP a b\n# TYPE a gauge\na{c="\\"\\\\\\n"} 1\n')
  })

  it('tell how models were asked', () => {
    const tries = [
      { provider: 'openai', model: 'm', outcome: 'rate_limit' },
      { provider: 'openai', model: 'm', outcome: 'rate_limit' },
      { provider: 'ollama', model: 'm', outcome: 'answer' },
    ] as const
    const used = [{ provider: 'ollama', inputTokens: 120, outputTokens: null }] as const
    const counts = countsOf([...tries], [...used])
    expect(Object.keys(counts).every(isKnownName)).toBe(true)
    const text = exposition(familiesOf(counts, levels))
    expect(text).toContain(
      'phantom_model_tries_total{provider="openai",outcome="rate_limit"} 2\nphantom_model_tries_total{provider="ollama",outcome="answer"} 1',
    )
    expect(text).toContain('phantom_model_tokens_total{provider="ollama",way="in"} 120\n#')
  })

  it('have an error of each code that the service knows', () => {
    for (const code of errorCodes) {
      const text = exposition(familiesOf({ [`error ${code}`]: 1 }, levels))
      expect(text).toContain(`phantom_errors_total{code="${code}"} 1`)
    }
  })
})

describe('the token of the metrics', () => {
  it('is shown whole, as a bearer, or not at all', async () => {
    expect(await showsToken('Bearer secret', 'secret')).toBe(true)
    for (const header of [
      undefined,
      '',
      'secret',
      'Bearer secre',
      'Bearer secrets',
      'bearer secret',
    ]) {
      expect([header, await showsToken(header, 'secret')]).toEqual([header, false])
    }
  })
})

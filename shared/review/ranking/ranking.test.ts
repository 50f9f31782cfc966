import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidences } from '../finding.ts'
import { pathClasses, pathClassOf, type PathClass } from './path-class.ts'
import { weightOf, type Outcomes, type OutcomesOf } from './weight.ts'

const paths: Record<PathClass, string> = {
  source: 'src/a.ts',
  test: 'src/a.test.ts',
  fixture: 'src/fixtures/a.ts',
  migration: 'db/migrations/1.py',
  generated: 'dist/a.js',
}

describe('the weight of a finding', () => {
  const count = fc.nat({ max: 1_000_000 })
  const outcomes = fc.record({ accepted: count, dismissed: count })
  const all = fc.record({
    source: outcomes,
    test: outcomes,
    fixture: outcomes,
    migration: outcomes,
    generated: outcomes,
  })
  const finding = fc
    .tuple(fc.constantFrom(...confidences), fc.constantFrom(...pathClasses))
    .map(([confidence, pathClass]) => ({ rule: 'a/b', path: paths[pathClass], confidence }))
  const of =
    (counted: Record<PathClass, Outcomes>): OutcomesOf =>
    (rule, pathClass) =>
      rule === 'a/b' ? counted[pathClass] : undefined

  it('is between 0 and 1; acceptances raise it, and dismissals lower it', () => {
    fc.assert(
      fc.property(finding, all, fc.constantFrom(...pathClasses), (one, counted, where) => {
        const weight = weightOf(one, of(counted))
        expect(weight).toBeGreaterThan(0)
        expect(weight).toBeLessThan(1)
        const { accepted, dismissed } = counted[where]
        const better = { ...counted, [where]: { accepted: accepted + 1, dismissed } }
        const worse = { ...counted, [where]: { accepted, dismissed: dismissed + 1 } }
        expect(weightOf(one, of(better))).toBeGreaterThanOrEqual(weight)
        expect(weightOf(one, of(worse))).toBeLessThanOrEqual(weight)
      }),
    )
  })

  it('begins with what the rule says of itself, and nothing of other rules moves it', () => {
    const weights = confidences.map((confidence) =>
      weightOf({ rule: 'c/d', path: paths.source, confidence }, () => undefined),
    )
    expect(weights.map((weight) => weight.toFixed(3))).toEqual(['0.900', '0.700', '0.400'])
    const others: OutcomesOf = (rule) =>
      rule === 'a/b' ? { accepted: 0, dismissed: 99 } : undefined
    const one = { rule: 'c/d', path: paths.source, confidence: 'high' as const }
    expect(weightOf(one, others)).toBeCloseTo(0.9)
  })

  it('moves most by answers in the same kind of file, and ends where people are', () => {
    const one = { rule: 'a/b', path: paths.test, confidence: 'high' as const }
    const dismissedIn = (where: PathClass, times: number) =>
      weightOf(one, (_, each) =>
        each === where ? { accepted: 0, dismissed: times } : { accepted: 0, dismissed: 0 },
      )
    expect(dismissedIn('test', 5)).toBeLessThan(dismissedIn('source', 5))
    expect(dismissedIn('test', 1_000)).toBeLessThan(0.01)
  })
})

it.each([
  ['src/server.ts', 'source'],
  ['src/latest/contest.ts', 'source'],
  ['src/attestation.py', 'source'],
  ['src/immigration/form.py', 'source'],
  ['src/server.test.ts', 'test'],
  ['tests/server.py', 'test'],
  ['a/test_server.py', 'test'],
  ['a/server_test.go', 'test'],
  ['src/test/java/ServerTest.java', 'test'],
  ['tests/fixtures/key.pem', 'fixture'],
  ['server/testdata/a.go', 'fixture'],
  ['shop/migrations/0001_initial.py', 'migration'],
  ['api/user_pb2.py', 'generated'],
])('%s is of the class %s', (path, pathClass) => {
  expect(pathClassOf(path)).toBe(pathClass)
})

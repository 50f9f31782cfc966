import fc from 'fast-check'
import { PatternRouter } from 'hono/router/pattern-router'
import { describe, expect, it } from 'vitest'
import { operations } from '../../../shared/api/operations.ts'
import { patternOf } from '../operation-route.ts'
import { LateRouter } from './late-router.ts'

const words = ['a', 'ab', 'api', 'v1', 'x.svg', 'é', '-']
const part = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(':id', ':login', ':file{.+\\.svg}', ':n{[0-9]+}'),
)
const route = fc
  .tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom('', '/*', '*', '?', '/'))
  .map(([parts, end]) => `/${parts.join('/')}${end}`.replace('//', '/'))
  .filter((path) => !/:(\w+).*:\1/.test(path))
const address = fc
  .array(fc.oneof(fc.constantFrom(...words, '7', ''), fc.webSegment()), { maxLength: 5 })
  .map((parts) => `/${parts.join('/')}`)
const method = fc.constantFrom('GET', 'POST', 'ALL')

/** What both find, in their order. */
function both(routes: readonly (readonly [string, string])[]) {
  const routers = [new LateRouter<number>(), new PatternRouter<number>()] as const
  routes.forEach(([of, path], at) => routers.forEach((router) => router.add(of, path, at)))
  return (asked: string, path: string) =>
    routers.map((router) =>
      router.match(asked, path)[0].map(([handler, params]) => [handler, { ...params }]),
    )
}

describe('the router of the edge', () => {
  it('finds what Hono’s own finds, in the same order, with the same parameters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(method, route), { maxLength: 12 }),
        fc.array(address, { minLength: 1, maxLength: 12 }),
        (routes, addresses) => {
          const find = both([['ALL', '*'], ...routes])
          for (const path of [...addresses, ...addresses]) {
            const [late, own] = find('GET', path)
            expect(late).toEqual(own)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('finds each operation at its own address', () => {
    const routes = operations.map(({ http }) => [http.method, patternOf(http.path)] as const)
    const find = both(routes)
    for (const [of, path] of routes) {
      const [late, own] = find(of, path.replaceAll(/:\w+/g, 'x'))
      expect(late!.length).toBeGreaterThan(0)
      expect(late).toEqual(own)
    }
  })
})

/**
 * Hono's router of patterns, but that a pattern is built when an address first begins like it. The edge
 * has a hundred routes, and most isolates are asked for a few of them.
 */
import type { Params, Result, Router } from 'hono/router'
import { PatternRouter } from 'hono/router/pattern-router'

type Route<Handler> = {
  method: string
  path: string
  handler: Handler
  /** What every address begins with that it answers. */
  beginning: string
  router: Router<Handler> | null
}

export class LateRouter<Handler> implements Router<Handler> {
  readonly name = 'LateRouter'
  readonly #routes: Route<Handler>[] = []

  add(method: string, path: string, handler: Handler): void {
    this.#routes.push({ method, path, handler, beginning: beginningOf(path), router: null })
  }

  match(method: string, path: string): Result<Handler> {
    const matched: [Handler, Params][] = []
    for (const route of this.#routes) {
      const isOfMethod = route.method === method || route.method === 'ALL'
      if (!isOfMethod || !path.startsWith(route.beginning)) continue
      const [found] = (route.router ??= routerOf(route)).match(method, path)
      matched.push(...(found as [Handler, Params][]))
    }
    return [matched]
  }
}

function routerOf<Handler>({ method, path, handler }: Route<Handler>): Router<Handler> {
  const router = new PatternRouter<Handler>()
  router.add(method, path, handler)
  return router
}

/** Up to the first part that is no plain text, without a slash at the end, which may be missing. */
function beginningOf(path: string): string {
  const plain = /^[^:*{?]*/.exec(path)![0]
  const isWhole = plain === path && !plain.endsWith('/')
  return isWhole ? plain : plain.slice(0, Math.max(0, plain.lastIndexOf('/')))
}

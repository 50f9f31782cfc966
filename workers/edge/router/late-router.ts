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
  /** Those that may answer, by the method and the first two parts of an address. */
  readonly #near = new Map<string, Route<Handler>[]>()

  add(method: string, path: string, handler: Handler): void {
    this.#routes.push({ method, path, handler, beginning: beginningOf(path), router: null })
    this.#near.clear()
  }

  match(method: string, path: string): Result<Handler> {
    const matched: [Handler, Params][] = []
    for (const route of this.#nearTo(method, path)) {
      if (!path.startsWith(route.beginning)) continue
      const [found] = (route.router ??= routerOf(route)).match(method, path)
      matched.push(...(found as [Handler, Params][]))
    }
    return [matched]
  }

  #nearTo(method: string, path: string): Route<Handler>[] {
    const parts = firstPartsOf(path)
    const name = `${method} ${parts}`
    const known = this.#near.get(name)
    if (known) return known
    const near = this.#routes.filter(
      ({ method: own, beginning }) =>
        (own === method || own === 'ALL') &&
        (parts.startsWith(beginning) || beginning.startsWith(parts)),
    )
    // Whoever asks chooses the address: what is remembered is bounded.
    if (this.#near.size >= mostRemembered) this.#near.clear()
    this.#near.set(name, near)
    return near
  }
}

const mostRemembered = 256

function firstPartsOf(path: string): string {
  const first = path.indexOf('/', 1)
  const second = first === -1 ? -1 : path.indexOf('/', first + 1)
  return second === -1 ? path : path.slice(0, second)
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

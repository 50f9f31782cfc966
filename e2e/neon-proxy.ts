/** Stands before the counters' database and makes trouble. */
import { serve } from '../dev/serve.ts'
import { startSystem, type System, type SystemOptions } from './system.ts'

/**
 * `away`: it is not asked. `answer lost`: it is asked, and its answer does not come through. `silent`:
 * nothing is answered until the system stops.
 */
export type Fate = 'well' | 'away' | 'answer lost' | 'silent'

export type SystemWithProxy = System & {
  /** What becomes of each query from now on; `body` is the query as Neon's protocol has it. */
  decide(fateOf: (body: string) => Fate): void
}

/** The whole system with a database to which things happen. */
export async function startWithProxy(options: SystemOptions = {}): Promise<SystemWithProxy> {
  let target = ''
  let fateOf: (body: string) => Fate = () => 'well'
  const stopping = Promise.withResolvers<void>()
  const unavailable = () => Response.json({ message: 'not now' }, { status: 503 })
  const proxy = await serve(async (request) => {
    const body = await request.text()
    const fate = fateOf(body)
    if (fate === 'away') return unavailable()
    if (fate === 'silent') {
      await stopping.promise
      return unavailable()
    }
    const headers = new Headers(request.headers)
    for (const name of ['host', 'content-length', 'connection']) headers.delete(name)
    const answer = await fetch(target, { method: 'POST', headers, body })
    if (fate === 'answer lost') {
      await answer.arrayBuffer()
      return unavailable()
    }
    return new Response(await answer.arrayBuffer(), { status: answer.status })
  })
  const variables = { ...options.variables, NEON_FETCH_ENDPOINT: `${proxy.url}/sql` }
  const system = await startSystem({ ...options, variables })
  target = system.neonEndpoint
  return {
    ...system,
    decide: (decision) => void (fateOf = decision),
    async stop() {
      stopping.resolve()
      await system.stop()
      await proxy.close()
    },
  }
}

/** What is told of a host that fails: that it refuses, or that it is away, and nothing of its words. */
import { PhantomError } from '../../platform/errors/index.ts'
import { HostProblem } from '../hosts/host-problem.ts'

/** The work, with failures of its host as `host_refused` and `host_unavailable`. */
export async function asToldOf<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (error) {
    if (error instanceof HostProblem) throw asRefusal(error)
    // A host that is silent for longer than it is waited for.
    throw isTimeout(error) ? new PhantomError('host_unavailable') : error
  }
}

const isTimeout = (error: unknown) => error instanceof Error && error.name === 'TimeoutError'

const refusals: ReadonlySet<string> = new Set(['credentials', 'forbidden', 'not-found', 'refused'])

function asRefusal(problem: HostProblem): PhantomError {
  if (refusals.has(problem.kind)) return new PhantomError('host_refused')
  const { retryAfterSeconds } = problem
  return new PhantomError('host_unavailable', {
    ...(retryAfterSeconds !== null && { retryAfterSeconds }),
  })
}

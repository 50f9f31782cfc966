/** What is told of a host that fails: that it refuses, or that it is away, and nothing of its words. */
import { PhantomError } from '../../platform/errors/index.ts'
import { HostProblem } from './host-problem.ts'

const refusals: ReadonlySet<string> = new Set(['credentials', 'forbidden', 'not-found', 'refused'])

/** `host_refused` or `host_unavailable` for the failing of a host; null for what is none. */
export function hostFailure(error: unknown): PhantomError | null {
  // A host that is silent for longer than it is waited for, or that nobody waits for any more.
  if (error instanceof Error && /^(?:Timeout|Abort)Error$/.test(error.name))
    return new PhantomError('host_unavailable', { cause: error })
  if (!(error instanceof HostProblem)) return null
  if (refusals.has(error.kind)) return new PhantomError('host_refused', { cause: error })
  const { retryAfterSeconds } = error
  return new PhantomError('host_unavailable', {
    cause: error,
    ...(retryAfterSeconds !== null && { retryAfterSeconds }),
  })
}

/** The work, with failures of its host as `host_refused` and `host_unavailable`. */
export async function asToldOf<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch (error) {
    throw hostFailure(error) ?? error
  }
}

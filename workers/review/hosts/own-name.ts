/**
 * Who the host says that we are: by that our comments are told from copies of them. Some tokens may not ask; then
 * nobody can tell.
 */
import { HostProblem } from './host-problem.ts'

/** Asks once, however often it is called. `undefined` where the host does not tell. */
export function createOwnName(
  ask: (signal: AbortSignal) => Promise<string>,
): (signal: AbortSignal) => Promise<string | undefined> {
  let asked: Promise<string | undefined> | undefined
  return (signal) => (asked ??= unlessUntold(ask(signal)))
}

async function unlessUntold(work: Promise<string>): Promise<string | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof HostProblem && !error.mayRetry) return undefined
    throw error
  }
}

/** Whether something is ours, as far as that can be told. */
export const ownership = (
  own: string | undefined,
  author: string | number | null | undefined,
): { isOwn?: boolean } =>
  own === undefined ? {} : { isOwn: String(author ?? '').toLowerCase() === own.toLowerCase() }

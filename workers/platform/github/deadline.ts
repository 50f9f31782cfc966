/** One deadline for a whole scan, joined with the signal of the client that asked for it. */
import { GitHubFailure } from './failure.ts'

export type Deadline = {
  signal: AbortSignal
  /** Milliseconds left; zero when it has passed. */
  left(): number
  /** Waits, or throws when the deadline passes or the client leaves first. */
  wait(milliseconds: number): Promise<void>
  /** The error that an abort of `signal` stands for: the client's own reason, or a failure. */
  reason(): unknown
}

export function createDeadline(
  milliseconds: number,
  client: AbortSignal | undefined,
  now: () => number,
): Deadline {
  const end = now() + milliseconds
  const timeout = AbortSignal.timeout(milliseconds)
  const signal = client ? AbortSignal.any([client, timeout]) : timeout
  const deadline: Deadline = {
    signal,
    left: () => Math.max(0, end - now()),
    reason: () => (client?.aborted ? client.reason : new GitHubFailure('deadline')),
    wait: (duration) =>
      new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer)
          reject(deadline.reason())
        }
        const timer = setTimeout(() => {
          signal.removeEventListener('abort', stop)
          resolve()
        }, duration)
        if (signal.aborted) stop()
        else signal.addEventListener('abort', stop, { once: true })
      }),
  }
  return deadline
}

/** One deadline for a whole scan, joined with the signal of the client that asked for it. */
import { GitHubFailure } from './failure.ts'

export type Deadline = {
  /** For `fetch`: aborts when the time is over or the client leaves. */
  signal: AbortSignal
  /** Milliseconds left; zero when it has passed. */
  left(): number
  /** The work's result, or the reason of the end if that comes first, even if the work never ends. */
  within<Result>(work: Promise<Result>): Promise<Result>
  /** Waits, unless the end comes first. */
  wait(milliseconds: number): Promise<void>
  /** Stops the clock: the scan is over. */
  dispose(): void
}

/**
 * A deadline `milliseconds` from now. What it rejects with is a `GitHubFailure` of kind `deadline`,
 * or the client's own reason.
 */
export function createDeadline(
  milliseconds: number,
  client: AbortSignal | undefined,
  now: () => number,
): Deadline {
  const end = now() + milliseconds
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(new GitHubFailure('deadline')), milliseconds)
  const leave = () => controller.abort(client?.reason)
  if (client?.aborted) leave()
  else client?.addEventListener('abort', leave, { once: true })

  const { signal } = controller
  const within = <Result>(work: Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      const stop = () => reject(signal.reason)
      if (signal.aborted) stop()
      signal.addEventListener('abort', stop, { once: true })
      work
        .finally(() => signal.removeEventListener('abort', stop))
        .then(resolve, (error: unknown) => reject(signal.aborted ? signal.reason : error))
    })

  return {
    signal,
    within,
    left: () => Math.max(0, end - now()),
    wait: (duration) => within(new Promise((resolve) => setTimeout(resolve, duration))),
    dispose() {
      clearTimeout(timer)
      client?.removeEventListener('abort', leave)
    },
  }
}

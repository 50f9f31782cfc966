/** GitHub for a bench: the stand-in in a process of its own, at a fixed distance. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What the upstream saw since it was last asked. */
export type UpstreamVisit = {
  calls: number
  /** Calls that were answered for the first time, at the speed of the stand-in. */
  recorded: number
  /** Milliseconds during which at least one request was there and not yet answered. */
  busyMilliseconds: number
}

export type Facts = {
  login: string
  /** Size of the facts file. */
  bytes: number
}

export type Upstream = AsyncDisposable & {
  url: string
  /** The people whose facts it serves, largest file first. */
  facts: Facts[]
  takeVisit(): Promise<UpstreamVisit>
}

export type UpstreamReady = Pick<Upstream, 'url' | 'facts'>

/**
 * The login under which the same developer is scanned once more: one that nobody has asked for yet,
 * so that no store and no scan under way can help.
 */
export const unseenLogin = (login: string, time: number) => `${login}-unseen-${time}`

/** Starts the upstream; each request is answered `latencyMilliseconds` after it came. */
export async function startUpstream(latencyMilliseconds: number): Promise<Upstream> {
  const child = fork(join(import.meta.dirname, 'upstream-process.ts'), [
    String(latencyMilliseconds),
  ])
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)
  const reply = async () => {
    const ended = new AbortController()
    try {
      return await Promise.race([
        once(child, 'message', { signal: ended.signal }).then(([message]) => message as unknown),
        once(child, 'exit', { signal: ended.signal }).then(() => {
          throw new Error('The upstream process ended')
        }),
      ])
    } finally {
      ended.abort()
    }
  }
  const ready = (await reply()) as UpstreamReady
  return {
    ...ready,
    async takeVisit() {
      const visit = reply()
      child.send('take visit')
      return (await visit) as UpstreamVisit
    },
    async [Symbol.asyncDispose]() {
      process.off('exit', kill)
      const ended = once(child, 'exit')
      kill()
      await ended
    },
  }
}

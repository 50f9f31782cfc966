/** GitHub for a bench: the stand-in in a process of its own, at a fixed distance. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What the upstream saw since it was last asked. */
export type UpstreamVisit = {
  calls: number
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
  /** From now on each request is answered this long after it came. */
  setLatency(milliseconds: number): void
  takeVisit(): Promise<UpstreamVisit>
}

export type UpstreamOrder = { latencyMilliseconds: number } | 'take visit'

export type UpstreamReady = Pick<Upstream, 'url' | 'facts'>

/**
 * The login under which the same developer is scanned once more: one that nobody has asked for yet,
 * so that no store and no scan under way can help.
 */
export const unseenLogin = (login: string, time: number) => `${login}-unseen-${time}`

/** Starts the upstream, which answers as soon as it can until it is told a latency. */
export async function startUpstream(): Promise<Upstream> {
  const child = fork(join(import.meta.dirname, 'upstream-process.ts'))
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
  const tell = (order: UpstreamOrder) => void child.send(order)
  const ready = (await reply()) as UpstreamReady
  return {
    ...ready,
    setLatency: (latencyMilliseconds) => tell({ latencyMilliseconds }),
    async takeVisit() {
      const visit = reply()
      tell('take visit')
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

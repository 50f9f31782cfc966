/** GitHub for a bench: the stand-in in a process of its own, at a fixed distance. */
import { startChild } from './child.ts'

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
  const child = startChild('upstream-process.ts')
  const tell = (order: UpstreamOrder) => child.tell(order)
  const ready = (await child.reply()) as UpstreamReady
  return {
    ...ready,
    setLatency: (latencyMilliseconds) => tell({ latencyMilliseconds }),
    async takeVisit() {
      const visit = child.reply()
      tell('take visit')
      return (await visit) as UpstreamVisit
    },
    [Symbol.asyncDispose]: child.stop,
  }
}

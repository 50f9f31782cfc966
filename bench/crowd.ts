/** A crowd of visitors, each of whom asks, reads the answer, and asks again a little later. */
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { randomFrom, type Random } from '../dev/samples/random.ts'
import { mistakes, type Visit } from './visits.ts'

export type CrowdReport = {
  /** Milliseconds from asking to the last byte, of each answer. */
  times: number[]
  /** Of each answer with another status than was wanted, and each connection that failed, which. */
  errors: string[]
}

type CrowdOptions = {
  /** The path of the socket that they come to. */
  socketPath: string
  visitors: number
  seconds: number
  /** Pauses are drawn by lot, as those of people who know nothing of each other are. */
  meanPauseMilliseconds: number
  nextVisit: () => Visit
}

const timeoutMilliseconds = 15_000
const wanted = new Set([200, ...Object.keys(mistakes).map(Number)])

/** Lets them come, and waits until the last has gone. */
export async function crowd(options: CrowdOptions): Promise<CrowdReport> {
  const { visitors, seconds } = options
  const agent = new Agent({ keepAlive: true, maxSockets: visitors })
  const report: CrowdReport = { times: [], errors: [] }
  const end = performance.now() + seconds * 1000
  const all = Array.from({ length: visitors }, (_, index) =>
    visitor(options, agent, report, end, randomFrom(`visitor ${index}`)),
  )
  await Promise.all(all)
  agent.destroy()
  return report
}

async function visitor(
  { socketPath, meanPauseMilliseconds, nextVisit }: CrowdOptions,
  agent: Agent,
  report: CrowdReport,
  end: number,
  random: Random,
): Promise<void> {
  for (;;) {
    await pause(-meanPauseMilliseconds * Math.log(1 - random()))
    if (performance.now() >= end) return
    const started = performance.now()
    const visit = nextVisit()
    try {
      const status = await answered(socketPath, visit, agent)
      report.times.push(performance.now() - started)
      if (!wanted.has(status)) report.errors.push(`${status} ${visit.path}`)
    } catch (error) {
      report.errors.push(`${String(error)} ${visit.path}`)
    }
  }
}

/** The status of an answer that was read to its end. */
function answered(socketPath: string, { path, headers }: Visit, agent: Agent): Promise<number> {
  const signal = AbortSignal.timeout(timeoutMilliseconds)
  return new Promise((resolve, reject) => {
    const ask = (): void => {
      const asking = request({ socketPath, path, agent, headers, signal }, (response) => {
        text(response).then(() => resolve(response.statusCode ?? 0), reject)
      })
      asking.once('error', (error: NodeJS.ErrnoException) => {
        // A server may close an idle connection just as it is used again: every client asks anew
        // (https://nodejs.org/api/http.html#requestreusedsocket).
        if (asking.reusedSocket && error.code === 'ECONNRESET') ask()
        else reject(error)
      })
      asking.end()
    }
    ask()
  })
}

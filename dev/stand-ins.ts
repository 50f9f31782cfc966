/**
 * The process of the stand-ins: started by `startStandIns`, told once what to serve, it reports where
 * and serves until the process that started it is gone.
 */
import { loadFacts, shiftedTo } from './facts/index.ts'
import { serveGitHubStandIn } from './github/index.ts'
import { startNeonThread } from './neon/start-thread.ts'
import type { StandInsOrder, StandInsReport } from './start/stand-ins-order.ts'
import { createMemoryBackend } from './upstash/memory/index.ts'
import { connectRedis } from './upstash/redis.ts'
import { serveUpstashStandIn } from './upstash/stand-in.ts'

type Closable = { close(): Promise<void> }
const served: Closable[] = []

async function serveAll(order: StandInsOrder): Promise<StandInsReport> {
  const [github, upstash, neon] = await Promise.all([
    order.facts && serveGitHub(order.facts.folder),
    order.upstash && serveUpstash(order.upstash),
    startNeonThread().serve(order.counters),
  ])
  served.push(...[github, upstash, neon].filter((standIn) => standIn !== null))
  return {
    kind: 'serving',
    github: github && { url: github.url, logins: github.logins },
    upstash: upstash && { url: upstash.url },
    neon: { endpoint: neon.endpoint },
  }
}

async function serveGitHub(folder: string) {
  const developers = shiftedTo(readFacts(folder), new Date())
  const standIn = await serveGitHubStandIn({ developers, port: 0 })
  return { ...standIn, logins: [...developers.logins] }
}

function readFacts(folder: string) {
  try {
    return loadFacts(folder)
  } catch (error) {
    throw new Error(`The facts in ${folder} cannot be read.`, { cause: error })
  }
}

async function serveUpstash({ token, redisUrl }: NonNullable<StandInsOrder['upstash']>) {
  const backend = redisUrl === null ? createMemoryBackend() : await connectRedis(redisUrl)
  return serveUpstashStandIn({ token, backend })
}

function report(message: StandInsReport) {
  process.send?.(message)
}

async function end() {
  await Promise.allSettled(served.map((standIn) => standIn.close()))
  process.exit()
}

process.once('message', (order: StandInsOrder) => {
  serveAll(order).then(report, (error: unknown) => {
    report({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  })
})
process.once('disconnect', () => void end())
// A Ctrl-C reaches every process of the terminal; this one ends when its parent has closed.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})

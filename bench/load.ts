/**
 * Two hundred visitors for two minutes, on the built Workers under the bare runtime: each asks
 * again a moment after the answer, while one after the other comes for whom GitHub has to be read. What
 * fails, how much the memory grows after a minute of warm-up, and how far the slowest are from the rest.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { benchFolder } from './bounds.ts'
import { crowd } from './crowd.ts'
import { median, percentile, printFigures, progress } from './figures.ts'
import { placeProduct } from './placed-product.ts'
import { unseenLogin } from './upstream.ts'
import { createVisits, usualShares, warmUpShares, type Visit } from './visits.ts'

const visitors = 200
/** So short that there is always more to do than one thread can: all that is there is used. */
const meanPauseMilliseconds = 10
const warmUpSeconds = 60
const seconds = 120
const popularLogins = 10
const upstreamLatencyMilliseconds = 100
/** One who was never seen comes so long after the last one was answered. */
const unseenEveryMilliseconds = 1_000
const memoryEveryMilliseconds = 1_000
/** Memory is compared between the first and the last seconds of the two minutes. */
const comparedSeconds = 15
const errorsShown = 20

await using product = await placeProduct(benchFolder())
const { edge, upstream } = product
await using workerd = await product.start()
const origin = workerd.url(edge.name)

const logins = upstream.facts.slice(0, popularLogins).map(({ login }) => unseenLogin(login, 0))
progress(`scanning ${logins.length} people who are asked for often`)
for (const login of logins) await expectStatus(`/api/v1/scans/${login}`, 200)
const cookies: string[] = []
for (let begun = 0; begun < visitors; begun += 1) cookies.push(await beginSession(begun))
upstream.setLatency(upstreamLatencyMilliseconds)

let unseen = 0
progress(`warming up for ${warmUpSeconds} s`)
await load(warmUpSeconds, createVisits({ logins, cookies }, warmUpShares))
progress(`${visitors} visitors for ${seconds} s`)
const measured = await load(seconds, createVisits({ logins, cookies }, usualShares))

const all = [...measured.times, ...measured.unseenTimes]
const [p50, p99] = [median(all), percentile(all, 0.99)]
const memoryBefore = median(measured.memory.slice(0, comparedSeconds))
const memoryAfter = median(measured.memory.slice(-comparedSeconds))
progress(
  `${measured.times.length} answers (${Math.round(measured.times.length / seconds)} a second), ${measured.errors} errors`,
)
progress(`p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`)
progress(
  `${measured.unseenTimes.length} never seen: p50 ${median(measured.unseenTimes).toFixed(0)} ms`,
)
progress(`memory ${memoryBefore.toFixed(0)} MiB, then ${memoryAfter.toFixed(0)} MiB`)

printFigures([
  { name: 'load.errors', value: measured.errors, unit: '', target: '<= 0' },
  {
    name: 'load.memory.growth',
    value: (100 * (memoryAfter - memoryBefore)) / memoryBefore,
    unit: '%',
    target: '< 10',
  },
  { name: 'load.p99.ratio', value: p99 / p50, unit: 'x', target: '<= 10' },
])

async function load(duration: number, nextVisit: () => Visit) {
  const unseenTimes: number[] = []
  const memory: number[] = []
  let unseenErrors = 0
  const over = new AbortController()

  const watching = (async () => {
    while (!over.signal.aborted) {
      memory.push(workerd.residentMebibytes())
      await pause(memoryEveryMilliseconds)
    }
  })()
  const coming = (async () => {
    while (!over.signal.aborted) {
      const person = upstream.facts[unseen % upstream.facts.length]!
      unseen += 1
      const started = performance.now()
      const path = `/api/v1/scans/${unseenLogin(person.login, unseen)}`
      const response = await fetch(origin + path, { headers: addressOf(unseen) })
      await response.arrayBuffer()
      unseenTimes.push(performance.now() - started)
      if (response.status !== 200) unseenErrors += 1
      await pause(unseenEveryMilliseconds)
    }
  })()
  const { times, errors } = await crowd({
    socketPath: workerd.path(edge.name),
    visitors,
    seconds: duration,
    meanPauseMilliseconds,
    nextVisit,
  })
  over.abort()
  await Promise.all([watching, coming])
  for (const error of errors.slice(0, errorsShown)) progress(error)
  return { errors: errors.length + unseenErrors, times, unseenTimes, memory }
}

function addressOf(visitor: number): Record<string, string> {
  return { 'cf-connecting-ip': `2001:db8:1::${visitor.toString(16)}` }
}

async function expectStatus(path: string, status: number): Promise<void> {
  const response = await fetch(origin + path)
  await response.arrayBuffer()
  if (response.status !== status) throw new Error(`${path} answered ${response.status}`)
}

async function beginSession(visitor: number): Promise<string> {
  const response = await fetch(`${origin}/api/v1/session`, {
    method: 'POST',
    headers: { origin, ...addressOf(visitor) },
  })
  const [cookie] = (response.headers.get('set-cookie') ?? '').split(';')
  if (!cookie) throw new Error(`No session begins: ${response.status} ${await response.text()}`)
  return cookie
}

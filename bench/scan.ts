/**
 * What a scan costs, on the built Workers under the bare runtime: time and processor beside GitHub
 * when it is read, processor when it comes from the store, size and start of the edge Worker.
 */
import { benchFolder } from './bounds.ts'
import { gzipKibibytes } from './bundle.ts'
import { createColdScans } from './cold-scans.ts'
import { median, percentile, printFigures, progress, type Figure } from './figures.ts'
import { placeProduct } from './placed-product.ts'
import { processorPerRequest } from './processor-per-request.ts'
import { measureStartUp } from './start-up.ts'
import { unseenLogin } from './upstream.ts'
import type { Workerd } from './workerd.ts'

const latencyMilliseconds = 100

/** What runs once a scan is compiled for good only after some hundreds of them. */
const warmUpScans = 500
const coldScansOfEach = 4
const coldScansOfLargest = 40
/** Whatever else a machine does only adds to what a scan takes: the series least disturbed counts. */
const seriesOfLargest = 6
const storedRounds = 15
const requestsARound = 1500
/** More than an isolate remembers (`scansInMemory`): whoever is next has to be read from the store. */
const unrememberedLogins = 120

await using product = await placeProduct(benchFolder())
const { edge, upstream } = product

const size = gzipKibibytes(edge.bundle)
const startUp = await measureStartUp(product)
const { overhead, processor, storedRatio, unrememberedRatio } = await measureScans()

printFigures([
  figure('scan.overhead.p50', overhead, 'ms', '<= 15'),
  figure('scan.cpu.p95', processor, 'ms', '<= 10'),
  figure('scan.stored.ratio', storedRatio, 'x', '<= 4'),
  figure('scan.unremembered.ratio', unrememberedRatio, 'x', '<= 6'),
  figure('edge.gzip', size, 'KB', '<= 150'),
  figure('edge.start', startUp, 'ms', '<= 25'),
])

function figure(name: string, value: number, unit: string, target: string): Figure {
  return { name, value, unit, target }
}

async function measureScans() {
  await using workerd = await product.start()
  const cold = await measureColdScans(workerd)
  return { ...cold, ...(await measureStoredScans(workerd)) }
}

/** Overhead (p50 over all developers) and processor time (p95 for the largest facts, in the quietest series), in ms. */
async function measureColdScans(workerd: Workerd) {
  const scan = createColdScans(workerd, edge.name, upstream)
  const [largest] = upstream.facts
  if (!largest) throw new Error('There are no facts to scan')

  progress(`warming up on ${upstream.facts.length} developers`)
  for (const { login } of upstream.facts) await scan(login)
  for (let done = 0; done < warmUpScans; done += 1) await scan(largest.login)
  upstream.setLatency(latencyMilliseconds)

  progress(`scanning each developer ${coldScansOfEach} times`)
  const overheads: number[] = []
  for (let round = 0; round < coldScansOfEach; round += 1) {
    for (const { login } of upstream.facts) overheads.push((await scan(login)).overheadMilliseconds)
  }

  progress(
    `scanning ${largest.login} (${Math.round(largest.bytes / 1024)} KB) ${seriesOfLargest} times ${coldScansOfLargest} times`,
  )
  const series: number[] = []
  for (let round = 0; round < seriesOfLargest; round += 1) {
    const times: number[] = []
    const withHelpers: number[] = []
    for (let done = 0; done < coldScansOfLargest; done += 1) {
      const { processorMilliseconds, withHelpersMilliseconds } = await scan(largest.login)
      times.push(processorMilliseconds)
      withHelpers.push(withHelpersMilliseconds)
    }
    progress(`processor time of the Workers: ${summary(times)}`)
    progress(`with V8's own threads: ${summary(withHelpers)}`)
    series.push(percentile(times, 0.95))
  }
  return { overhead: median(overheads), processor: Math.min(...series) }
}

function summary(times: readonly number[]): string {
  const [middle, high] = [median(times), percentile(times, 0.95)]
  return `median ${middle.toFixed(2)} ms, p95 ${high.toFixed(2)} ms`
}

/**
 * How many times the processor time of a trivial route an answer from the store takes: of one login
 * that is asked for all the time, and of each in a long row of logins.
 */
async function measureStoredScans(workerd: Workerd) {
  const { login } = upstream.facts[0]!
  const pathOf = (time: number) => `/api/v1/scans/${unseenLogin(login, time)}`
  const origin = workerd.url(edge.name)
  progress(`storing scans of ${unrememberedLogins} more logins`)
  upstream.setLatency(0)
  const others = Array.from({ length: unrememberedLogins }, (_, index) => pathOf(1e6 + index))
  for (const path of [pathOf(0), ...others]) {
    await fetch(origin + path).then((response) => response.arrayBuffer())
  }
  let asked = 0
  const nextOther = () => others[(asked += 1) % others.length]!
  const routes = {
    trivial: () => processorPerRequest(workerd, `${workerd.url('trivial')}/`, requestsARound),
    stored: () => processorPerRequest(workerd, origin + pathOf(0), requestsARound),
    unremembered: () => processorPerRequest(workerd, origin, requestsARound, nextOther),
  }

  progress(`answering from the store beside a trivial route, ${storedRounds} rounds`)
  for (const run of Object.values(routes)) await run()
  await upstream.takeVisit()
  const rounds: Record<keyof typeof routes, number>[] = []
  for (let round = 0; round < storedRounds; round += 1) {
    rounds.push({
      trivial: await routes.trivial(),
      stored: await routes.stored(),
      unremembered: await routes.unremembered(),
    })
  }
  const { calls } = await upstream.takeVisit()
  if (calls > 0) throw new Error(`Answers from the store made ${calls} calls to GitHub`)
  const microseconds = (name: keyof typeof routes) =>
    `${(median(rounds.map((round) => round[name])) * 1000).toFixed(0)} µs`
  progress(
    `${microseconds('stored')} of processor time from the store, ${microseconds('unremembered')} where nothing is remembered, ${microseconds('trivial')} for the trivial route`,
  )
  const ratioOf = (name: keyof typeof routes) =>
    median(rounds.map((round) => round[name] / round.trivial))
  return { storedRatio: ratioOf('stored'), unrememberedRatio: ratioOf('unremembered') }
}

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

const warmUpScans = 150
const coldScansOfEach = 4
const coldScansOfLargest = 60
/** Whatever else a machine does only adds to what a scan takes: the series least disturbed counts. */
const seriesOfLargest = 4
const storedRounds = 15
const requestsARound = 1500

await using product = await placeProduct(benchFolder())
const { edge, upstream } = product

const size = gzipKibibytes(edge.bundle)
const startUp = await measureStartUp(product)
const { overhead, processor, storedRatio } = await measureScans()

printFigures([
  figure('scan.overhead.p50', overhead, 'ms', '<= 15'),
  figure('scan.cpu.p95', processor, 'ms', '<= 10'),
  figure('scan.stored.ratio', storedRatio, 'x', '<= 4'),
  figure('edge.gzip', size, 'KB', '<= 150'),
  figure('edge.start', startUp, 'ms', '<= 25'),
])

function figure(name: string, value: number, unit: string, target: string): Figure {
  return { name, value, unit, target }
}

async function measureScans() {
  await using workerd = await product.start()
  const cold = await measureColdScans(workerd)
  return { ...cold, storedRatio: await measureStoredScans(workerd) }
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

/** How many times the processor time of a trivial route an answer from the store takes. */
async function measureStoredScans(workerd: Workerd): Promise<number> {
  progress(`answering from the store beside a trivial route, ${storedRounds} rounds`)
  const login = unseenLogin(upstream.facts[0]?.login ?? '', 0)
  const storedUrl = `${workerd.url(edge.name)}/api/v1/scans/${login}`
  const trivialUrl = `${workerd.url('trivial')}/`
  const run = (url: string) => processorPerRequest(workerd, url, requestsARound)

  await fetch(storedUrl).then((response) => response.arrayBuffer())
  await run(storedUrl)
  await run(trivialUrl)
  await upstream.takeVisit()
  const rounds: { stored: number; trivial: number }[] = []
  for (let round = 0; round < storedRounds; round += 1) {
    rounds.push({ trivial: await run(trivialUrl), stored: await run(storedUrl) })
  }
  const { calls } = await upstream.takeVisit()
  if (calls > 0) throw new Error(`Answers from the store made ${calls} calls to GitHub`)
  const [stored, trivial] = (['stored', 'trivial'] as const).map((name) =>
    (median(rounds.map((round) => round[name])) * 1000).toFixed(0),
  )
  progress(`${stored} µs of processor time from the store, ${trivial} µs for the trivial route`)
  return median(rounds.map((round) => round.stored / round.trivial))
}

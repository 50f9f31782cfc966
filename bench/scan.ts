/**
 * What a scan costs, on the built Workers under the bare runtime: time and processor beside GitHub
 * when it is read, processor when it comes from the store, size and start of the edge Worker.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildProduct, buildSmallWorkers } from './build.ts'
import { gzipKibibytes } from './bundle.ts'
import type { PlacedWorker } from './capnp.ts'
import { createColdScans } from './cold-scans.ts'
import { median, percentile, printFigures, progress, type Figure } from './figures.ts'
import { startPlatform } from './platform.ts'
import { processorPerRequest } from './processor-per-request.ts'
import { hollowWorker, startUpMilliseconds } from './start-up.ts'
import { startUpstream, unseenLogin } from './upstream.ts'
import { startWorkerd, type Workerd } from './workerd.ts'

const latencyMilliseconds = 100
const boundMilliseconds = 240_000

const warmUpScans = 150
const coldScansOfEach = 4
const coldScansOfLargest = 60
const storedRounds = 15
const requestsARound = 1500
const starts = 15

const folder = mkdtempSync(join(tmpdir(), 'bench-scan-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
setTimeout(() => {
  progress(`The bench is not done after ${boundMilliseconds / 1000} s`)
  process.exit(1)
}, boundMilliseconds).unref()

progress('building both Workers')
const { edge, jobs } = await buildProduct(folder)
const small = await buildSmallWorkers(folder, edge.config.compatibility_date)
const assets = { bundle: small.assets }

await using upstream = await startUpstream()
await using platform = await startPlatform()
const edgeName = edge.config.name
const placedEdge = {
  bundle: edge,
  variables: {
    GITHUB_API_URL: upstream.url,
    GITHUB_TOKENS: 'bench-token',
    SCAN_SECRET: 'a secret that keeps nothing secret, for benches only',
  },
}
const placedJobs = { bundle: jobs, variables: { DATABASE_URL: 'postgres://bench@127.0.0.1/bench' } }

const size = gzipKibibytes(edge)
const startUp = await measureStartUp()
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

/** Milliseconds by which the edge Worker answers later than an empty one in its place. */
async function measureStartUp(): Promise<number> {
  progress(`starting the edge and an empty Worker, ${starts} times in turn`)
  const around = [{ bundle: hollowWorker('jobs', edge, folder) }, assets]
  const start = {
    edge: () => startOf(placedEdge, edgeName, '/api/v1/samples'),
    empty: () => startOf({ bundle: small.empty }, 'empty', '/'),
  }
  function startOf(worker: PlacedWorker, name: string, path: string) {
    return startUpMilliseconds([worker, ...around], name, path, platform.addresses, folder)
  }
  await start.edge()
  const differences: number[] = []
  for (let round = 0; round < starts; round += 1) {
    const empty = await start.empty()
    differences.push((await start.edge()) - empty)
  }
  return median(differences)
}

async function measureScans() {
  const workers = [placedEdge, placedJobs, assets, { bundle: small.trivial }]
  await using workerd = await startWorkerd(
    workers,
    [edgeName, 'trivial'],
    platform.addresses,
    folder,
  )
  const cold = await measureColdScans(workerd)
  return { ...cold, storedRatio: await measureStoredScans(workerd) }
}

/** Overhead (p50 over all developers) and processor time (p95 for the largest facts), in ms. */
async function measureColdScans(workerd: Workerd) {
  const scan = createColdScans(workerd, edgeName, upstream)
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
    `scanning ${largest.login} (${Math.round(largest.bytes / 1024)} KB) ${coldScansOfLargest} times`,
  )
  const times: number[] = []
  const withHelpers: number[] = []
  for (let done = 0; done < coldScansOfLargest; done += 1) {
    const { processorMilliseconds, withHelpersMilliseconds } = await scan(largest.login)
    times.push(processorMilliseconds)
    withHelpers.push(withHelpersMilliseconds)
  }
  progress(`processor time of the Workers: ${summary(times)}`)
  progress(`with V8's own threads: ${summary(withHelpers)}`)
  return { overhead: median(overheads), processor: percentile(times, 0.95) }
}

function summary(times: readonly number[]): string {
  const [middle, high] = [median(times), percentile(times, 0.95)]
  return `median ${middle.toFixed(2)} ms, p95 ${high.toFixed(2)} ms`
}

/** How many times the processor time of a trivial route an answer from the store takes. */
async function measureStoredScans(workerd: Workerd): Promise<number> {
  progress(`answering from the store beside a trivial route, ${storedRounds} rounds`)
  const login = unseenLogin(upstream.facts[0]?.login ?? '', 0)
  const storedUrl = `${workerd.url(edgeName)}/api/v1/scans/${login}`
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

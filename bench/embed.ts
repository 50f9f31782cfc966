/**
 * What embeds cost, on the built Workers under the bare runtime: processor time of a badge from the
 * isolate's memory, of a badge and a card from the store, beside a trivial route; drawing a badge
 * beside badge-maker; the size of a card.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drawRatio } from './badge-drawing.ts'
import { buildProduct, buildSmallWorkers } from './build.ts'
import { median, printFigures, progress } from './figures.ts'
import { startPlatform } from './platform.ts'
import { processorPerRequest } from './processor-per-request.ts'
import { startUpstream, unseenLogin } from './upstream.ts'
import { startWorkerd, type Workerd } from './workerd.ts'

const boundMilliseconds = 240_000
const rounds = 15
const requestsARound = 1500

const folder = mkdtempSync(join(tmpdir(), 'bench-embed-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
setTimeout(() => {
  progress(`The bench is not done after ${boundMilliseconds / 1000} s`)
  process.exit(1)
}, boundMilliseconds).unref()

progress('building both Workers')
const { edge, jobs } = await buildProduct(folder)
const small = await buildSmallWorkers(folder, edge.config.compatibility_date)

await using upstream = await startUpstream()
await using platform = await startPlatform()
const workers = [
  {
    bundle: edge,
    variables: {
      GITHUB_API_URL: upstream.url,
      GITHUB_TOKENS: 'bench-token',
      SCAN_SECRET: 'a secret that keeps nothing secret, for benches only',
    },
  },
  { bundle: jobs, variables: { DATABASE_URL: 'postgres://bench@127.0.0.1/bench' } },
  { bundle: small.assets },
  { bundle: small.trivial },
]
await using workerd = await startWorkerd(
  workers,
  [edge.config.name, 'trivial'],
  platform.addresses,
  folder,
)
const login = unseenLogin(upstream.facts[0]?.login ?? '', 0)
const address = workerd.url(edge.config.name)

const cardBytes = (await shown(`/card/${login}.svg`)).length
const ratios = await measureAnswers(workerd)
progress('drawing badges beside badge-maker')
const draw = drawRatio()

printFigures([
  { name: 'badge.memory.ratio', value: ratios.memory, unit: 'x', target: '<= 1.5' },
  { name: 'badge.stored.ratio', value: ratios.badge, unit: 'x', target: '<= 3' },
  { name: 'card.stored.ratio', value: ratios.card, unit: 'x', target: '<= 4' },
  { name: 'badge.draw.ratio', value: draw, unit: 'x', target: '< 1' },
  { name: 'card.bytes', value: cardBytes, unit: 'B', target: '<= 6144' },
])

/** The embed at a path. Throws unless it shows numbers. */
async function shown(path: string): Promise<string> {
  const response = await fetch(address + path)
  const state = response.headers.get('x-scan-state')
  if (state !== 'new' && state !== 'stored') throw new Error(`${path} shows no numbers: ${state}`)
  return response.text()
}

/** Processor time of three kinds of answers over that of the trivial route, side by side. */
async function measureAnswers(runtime: Workerd) {
  progress(`answering beside a trivial route, ${rounds} rounds`)
  let asked = 0
  const words = () => (asked += 1).toString(36)
  const per = (url: string, nextPath?: () => string) =>
    processorPerRequest(runtime, url, requestsARound, nextPath)
  // Words that nobody has asked for are not in the isolate's memory: they are drawn from the store.
  const kinds = {
    trivial: () => per(`${runtime.url('trivial')}/text`),
    memory: () => per(`${address}/badge/${login}.svg`),
    badge: () => per(address, () => `/badge/${login}.svg?label=${words()}`),
    card: () => per(address, () => `/card/${login}.svg?title=${words()}`),
  }
  type Kind = keyof typeof kinds
  const times: Record<Kind, number[]> = { trivial: [], memory: [], badge: [], card: [] }
  for (let round = 0; round <= rounds; round += 1) {
    for (const kind of Object.keys(kinds) as Kind[]) {
      const took = await kinds[kind]()
      // The first round warms up.
      if (round > 0) times[kind].push(took)
    }
  }
  const ratio = (kind: Kind) =>
    median(times[kind].map((time, round) => time / times.trivial[round]!))
  const microseconds = (kind: Kind) => `${(median(times[kind]) * 1000).toFixed(0)} µs`
  progress(
    `trivial ${microseconds('trivial')}, from memory ${microseconds('memory')}, badge ${microseconds('badge')}, card ${microseconds('card')}`,
  )
  return { memory: ratio('memory'), badge: ratio('badge'), card: ratio('card') }
}

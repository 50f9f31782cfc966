/**
 * What embeds cost, on the built Workers under the bare runtime: processor time of a badge from the
 * isolate's memory, of a badge and a card from the store, beside a trivial route; drawing a badge
 * beside badge-maker; the size of a card.
 */
import { drawRatio } from './badge-drawing.ts'
import { benchFolder } from './bounds.ts'
import { median, printFigures, progress } from './figures.ts'
import { placeProduct } from './placed-product.ts'
import { processorPerRequest } from './processor-per-request.ts'
import { unseenLogin } from './upstream.ts'
import type { Workerd } from './workerd.ts'

const rounds = 15
const requestsARound = 1500

await using product = await placeProduct(benchFolder())
const { edge, upstream } = product
await using workerd = await product.start()
const login = unseenLogin(upstream.facts[0]?.login ?? '', 0)
const address = workerd.url(edge.name)

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

/**
 * What somebody waits for in the studio, on the built Workers under the bare runtime: the first event
 * of a job that was taken; the end of the connection to a provider once they cancel; and how large the
 * key's page and the part for models are. The development server would hide connections that close.
 */
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { keyHolderOf, orderWithKey, takesKeys } from '../e2e/own-key.ts'
import { visitorOf, type Visitor } from '../e2e/visitor.ts'
import { languages } from '../pages/words/languages.ts'
import { jobEventSchema, jobSchema } from '../shared/api/jobs.ts'
import { keyFramePath } from '../shared/pages/key-frame-order.ts'
import type { PictureName } from '../shared/studio/pictures.ts'
import { json, serveProvider } from '../workers/jobs/studio/providers/provider-server.fixture.ts'
import { benchFolder } from './bounds.ts'
import { clientHeaders } from './client.ts'
import { deliveringJobs } from './delivering-jobs.ts'
import { median, printFigures, progress } from './figures.ts'
import { placeProduct } from './placed-product.ts'
import { aiKibibytes, gzipKibibytesOf } from './studio-sizes.ts'
import { unseenLogin } from './upstream.ts'

const warmUps = 5
const rounds = 25

const secret = 'a secret that keeps nothing secret, for benches only'
const key = 'sk-proj-a-key-of-the-bench-0123456789abcdefghij'
/** What a newcomer's kit holds unless they choose. */
const usual = [
  'portfolio-banner',
  'x-banner',
  'social-card',
  'repository-cover',
  'skill-wheel',
  'avatar',
] satisfies PictureName[]

/** Hears of each image that the provider is asked for, and of the moment at which the line is closed. */
let onAsked: (closedAt: Promise<number>) => void
const provider = await serveProvider((request, response, url) => {
  if (request.method === 'GET') return json(200, { data: [] })(request, response, url)
  onAsked(once(response, 'close').then(() => performance.now()))
})

const folder = benchFolder()
const plenty = ['scans', 'signins', 'jobs', 'images', 'keys'].flatMap((budget) => [
  `${budget}-address=100000/3600`,
  `${budget}-session=100000/3600`,
])
await using product = await placeProduct(folder, {
  placeJobs: deliveringJobs,
  variables: {
    ...takesKeys,
    ACCOUNT_SECRET: secret,
    STUDIO_SECRET: secret,
    OPENAI_API_URL: provider.url,
    LIMITS: plenty.join(','),
  },
})
await using workerd = await product.start()
const url = new URL(workerd.url(product.edge.name))
const site = {
  url,
  fetch: (path: string, init?: RequestInit) =>
    fetch(new URL(path, url), { ...init, headers: { ...clientHeaders, ...init?.headers } }),
}
const login = unseenLogin(product.upstream.facts[0]!.login, 0)

progress(`${rounds} jobs until their first event`)
const firstEvents = await measured(firstEventMilliseconds)
progress(`${rounds} jobs on an own key that are cancelled while the provider is silent`)
const cancels = await measured(cancelMilliseconds)
const keyPage = await keyPageKibibytes()
const ai = await aiKibibytes(folder)
await provider.close()

printFigures([
  { name: 'studio.first-event.p50', value: median(firstEvents), unit: 'ms', target: '<= 200' },
  { name: 'studio.first-event.max', value: Math.max(...firstEvents), unit: 'ms', target: '<= 200' },
  { name: 'studio.cancel.p50', value: median(cancels), unit: 'ms', target: '<= 300' },
  { name: 'studio.cancel.max', value: Math.max(...cancels), unit: 'ms', target: '<= 300' },
  { name: 'studio.key-page.gzip', value: keyPage, unit: 'KB', target: '<= 10' },
  { name: 'studio.ai.gzip', value: ai, unit: 'KB', target: '<= 100' },
])

async function measured(measure: () => Promise<number>): Promise<number[]> {
  for (let round = 0; round < warmUps; round += 1) await measure()
  const values: number[] = []
  for (let round = 0; round < rounds; round += 1) values.push(await measure())
  return values
}

/** From the answer that takes a newcomer's order until whoever watches hears that it is worked on. */
async function firstEventMilliseconds(): Promise<number> {
  const visitor = visitorOf(site)
  const body = JSON.stringify({ login, pictures: usual, kit: true })
  const answer = await visitor.ask('POST', '/api/v1/jobs', { body })
  const queued = performance.now()
  const job = await jobIn(answer)
  const events = await visitor.ask('GET', `/api/v1/jobs/${job}/events`)
  await untilRunning(events)
  const took = performance.now() - queued
  await cancel(visitor, job)
  return took
}

async function untilRunning(events: Response): Promise<void> {
  let text = ''
  for await (const part of events.body!.pipeThrough(new TextDecoderStream())) {
    text += part
    const told = [...text.matchAll(/^data: (.*)\n/gm)].map(([, data]) =>
      jobEventSchema.parse(JSON.parse(data!)),
    )
    if (told.some((event) => event.kind === 'job' && event.state === 'running')) return
  }
  throw new Error('The job ended and nobody heard that it began')
}

/** From sending the cancellation until the provider, who has said nothing yet, sees the line closed. */
async function cancelMilliseconds(): Promise<number> {
  const asked = Promise.withResolvers<{ closedAt: Promise<number> }>()
  onAsked = (closedAt) => asked.resolve({ closedAt })
  const holder = await keyHolderOf(site)
  const order = { provider: 'openai', login, pictures: ['avatar'] } as const
  const job = await jobIn(await orderWithKey(holder, order, key))
  const { closedAt } = await asked.promise
  const sentAt = performance.now()
  await cancel(holder.visitor, job)
  const took = (await closedAt) - sentAt
  if (took < 0) throw new Error('The connection was closed before anybody cancelled')
  return took
}

async function jobIn(answer: Response): Promise<string> {
  if (answer.status !== 202) throw new Error(await answer.text())
  return jobSchema.parse(await answer.json()).job
}

async function cancel(visitor: Visitor, job: string): Promise<void> {
  const answer = await visitor.ask('POST', `/api/v1/jobs/${job}/cancel`)
  if (!answer.ok) throw new Error(await answer.text())
}

/** The document with the field for a key, in the language in which it is largest. */
async function keyPageKibibytes(): Promise<number> {
  const { vault } = await keyHolderOf(site)
  const sizes: number[] = []
  for (const lang of Object.keys(languages)) {
    const document = await askedAtKeyHost(`${keyFramePath}?vault=${vault.sid}&lang=${lang}`)
    sizes.push(gzipKibibytesOf(document))
  }
  return Math.max(...sizes)
}

/** `fetch` names no other host than the one it reaches. */
async function askedAtKeyHost(path: string): Promise<Buffer> {
  const { host } = new URL(takesKeys.KEY_ORIGIN)
  const [answer] = (await once(get(url.origin + path, { headers: { host } }), 'response')) as [
    IncomingMessage,
  ]
  const body = await buffer(answer)
  if (answer.statusCode !== 200) throw new Error(body.toString())
  return body
}

/** Jobs, images and whoever works on them, on one clock, for tests. */
import { randomFillSync } from 'node:crypto'
import type { ErrorCode } from '../../../shared/api/errors.ts'
import type { AssetName } from '../../../shared/api/jobs.ts'
import { createImageStore } from '../images/image-store.ts'
import { createMemoryBucket } from '../images/memory-bucket.fixture.ts'
import { buryJobs, consumeStudio, type StudioConsumer } from './consume.ts'
import { exampleJobOrder, exampleModelOrder } from './job-order.fixture.ts'
import type { JobOrder, JobRecord } from './job-record.ts'
import {
  dispatch,
  fail,
  finish,
  giveBack,
  hold,
  isHeldBy,
  keepHandle,
  newJob,
  takeNext,
  tell,
  type Outcome,
} from './job-state.ts'
import type { Maker, ModelMaker } from './maker.ts'
import type { Handle } from './providers/image-provider.ts'

export const start = Date.UTC(2026, 10, 22, 9)
const random = (bytes: Uint8Array) => void randomFillSync(bytes)
export const id = (at: number) => String(at).padStart(43, '0')
export const allAssets: AssetName[] = ['avatar', 'social-card', 'readme', 'kit']
export const png = new Uint8Array([137, 80, 78, 71])

const exampleHandle: Handle = {
  provider: 'bfl',
  model: 'flux-2-pro',
  requestId: null,
  pollUrl: 'https://api.bfl.ai/v1/get_result?id=1',
  costMicros: null,
}
export const exampleOriginal = {
  bytes: png.slice(),
  type: 'image/png',
  width: 1024,
  height: 1024,
} as const
export const byModel: JobOrder = {
  ...exampleJobOrder,
  drawnBy: { ...exampleModelOrder, wordsByModel: true },
}

type Breaks = (moment: string) => boolean
export const never: Breaks = () => false

/** Jobs, images and whoever works on them, on one clock. A worker that breaks says nothing further. */
export function createWorld(count = 1, breaks: Breaks = never, order: JobOrder = exampleJobOrder) {
  let now = start
  let holders = 0
  const jobs = new Map<string, JobRecord>()
  const billed = new Map<string, number>()
  const lines: string[] = []
  const bucket = createMemoryBucket(() => now)
  let isBucketAway = false
  const images = createImageStore({
    bucket: {
      ...bucket,
      put: (key, value) =>
        isBucketAway ? Promise.reject(new Error('away')) : bucket.put(key, value),
    },
    keeper: { watch: async () => undefined },
    random,
    now: () => now,
  })
  for (let at = 0; at < count; at += 1) {
    const begun = { job: id(at), owner: 'owner', asked: '', provider: 'embedded' } as const
    jobs.set(id(at), newJob({ ...begun, model: null, assets: allAssets, order }, start))
  }

  const crashAt = (moment: string) => {
    if (breaks(moment)) throw new Error('crash')
  }
  const waiting = new Set<() => void>()
  const set = (job: string, next: JobRecord) => {
    jobs.set(job, next)
    for (const resolve of waiting) resolve()
    waiting.clear()
  }
  const step = async (job: string, next: JobRecord | null) => {
    if (next) set(job, next)
    return next !== null
  }
  const object = {
    async take(job: string, holder: string) {
      const [after, taken] = takeNext(jobs.get(job)!, holder, now)
      set(job, after)
      crashAt('taken')
      return taken
    },
    dispatch: (job: string, name: AssetName, holder: string) =>
      step(job, dispatch(jobs.get(job)!, name, holder)),
    // The time of this world stands still meanwhile: whoever holds is let go in the end.
    hold: async (job: string, name: AssetName, holder: string) => {
      await step(job, hold(jobs.get(job)!, name, holder, now))
      while (isHeldBy(jobs.get(job)!, name, holder)) {
        await new Promise<void>((resolve) => void waiting.add(resolve))
      }
      return false
    },
    keepHandle: async (job: string, name: AssetName, holder: string, handle: Handle) => {
      const isTheirs = await step(job, keepHandle(jobs.get(job)!, name, holder, handle))
      crashAt('handle kept')
      return isTheirs
    },
    tell: (job: string, name: AssetName, holder: string, news: Parameters<typeof tell>[3]) =>
      step(job, tell(jobs.get(job)!, name, holder, news, now)),
    async finish(job: string, name: AssetName, holder: string, outcome: Outcome) {
      crashAt('before finishing')
      const isTaken = await step(job, finish(jobs.get(job)!, name, holder, outcome, now))
      crashAt('finished')
      return isTaken
    },
    giveBack: (job: string, name: AssetName, holder: string) =>
      step(job, giveBack(jobs.get(job)!, name, holder, now)),
    fail: (job: string, problem: ErrorCode) => step(job, fail(jobs.get(job)!, problem, now)),
  }
  const countOne = (of: Map<string, number>, key: string) => of.set(key, (of.get(key) ?? 0) + 1)
  const maker: Maker = {
    picture: async () => png,
    readme: async (_, __, words) => `# ${words ?? 'Readme'}`,
    kit: async (_, pictures) => new Uint8Array(pictures.map((one) => one.png?.length ?? 0)),
  }
  const models: ModelMaker = {
    async picture({ facts }, _, name, { beforeAsking, handle, keepHandle: keep }) {
      if (handle === null) {
        await beforeAsking()
        countOne(billed, `${facts.login} ${name}`)
        crashAt('asked')
        if (name === 'social-card') await keep(exampleHandle)
      }
      crashAt('made')
      return { png, original: exampleOriginal, costMicros: 7 }
    },
    words: async () => ({ words: 'Words', costMicros: 1 }),
  }
  const consumer: StudioConsumer = {
    jobOf: async () => object,
    maker,
    models,
    images,
    linkOf: async ({ asset, image }) => `/files/${asset}.${image}`,
    newHolder: () => `holder ${(holders += 1)}`,
    wait: async () => undefined,
    giveWay: async () => undefined,
    now: () => now,
    log: (text) => void lines.push(text),
  }

  return {
    jobs,
    set,
    billed,
    lines,
    bucket,
    maker,
    models,
    consumer,
    pass: (milliseconds: number) => void (now += milliseconds),
    setBucketAway: (isAway: boolean) => void (isBucketAway = isAway),
    async deliver(body: unknown, using: StudioConsumer = consumer) {
      const { message, fate } = messageOf(body)
      const worked = await consumeStudio({ messages: [message] }, using)
      return { fate: fate(), worked }
    },
    async bury(body: unknown) {
      const { message, fate } = messageOf(body)
      await buryJobs({ messages: [message] }, consumer)
      return fate()
    },
  }
}

function messageOf(body: unknown) {
  let fate = 'none'
  const message = {
    body,
    ack: () => void (fate = 'acked'),
    retry: ({ delaySeconds }: QueueRetryOptions) => void (fate = `in ${delaySeconds} s`),
  }
  return { message: message as never, fate: () => fate }
}

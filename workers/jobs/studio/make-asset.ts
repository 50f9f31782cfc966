/** Makes one thing of a job and keeps it: by the model of the order, or here. */
import type { ErrorCode } from '../../../shared/api/errors.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { StoredImage } from '../../platform/images/index.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { ImageStoreError } from '../images/image-bucket.ts'
import type { ImageStore } from '../images/image-store.ts'
import type { FileLink, FileName } from './file-link.ts'
import type { AssetRecord, MadeFile, OriginalFile } from './job-record.ts'
import type { Outcome, Taken } from './job-state.ts'
import { isPicture } from './job-view.ts'
import type { MadePicture, Maker, ModelMaker, Work } from './maker.ts'
import type { MadeImage } from './providers/image-provider.ts'

export type TakenAsset = Extract<Taken, { kind: 'asset' }>

export type Making = {
  maker: Maker
  models: ModelMaker
  images: ImageStore
  /** The link to a file, as its owner gets it. */
  linkOf(file: FileLink): Promise<string>
  wait(milliseconds: number): Promise<unknown>
  /** Milliseconds since 1970. */
  now(): number
  log(text: string): void
}

/** What surrounds the making, as the job's object has it. */
export type Surroundings = Pick<Work, 'signal' | 'beforeAsking' | 'keepHandle' | 'onRetry'> & {
  onPreview: (preview: MadeFile) => Promise<unknown>
}

type Made = {
  image: StoredImage
  original: MadeImage | null
  costMicros: number | null
  problem: ErrorCode | null
}

/** What came of making it; null where the bucket failed, so that it is worth another try. */
export async function makeAsset(
  taken: TakenAsset,
  around: Surroundings,
  making: Making,
): Promise<Outcome | null> {
  const { name, isForModel } = taken
  const previews = createPreviews(taken, around, making)
  const work: Work = { ...around, ...taken, onPartial: previews.show }
  try {
    const made = isForModel ? await byModel(taken, work, making) : await here(taken, null, making)
    const file = await kept(made.image, taken, making, name)
    const original = made.original && (await keptOriginal(made.original, taken, making))
    const { costMicros, problem } = made
    return { kind: 'done', file, original, costMicros, ...(problem && { problem }) }
  } catch (error) {
    if (error instanceof ImageStoreError) return null
    const problem = problemOf(error, making)
    return isForModel ? { kind: 'instead', problem } : { kind: 'failed', problem }
  } finally {
    await previews.end()
  }
}

async function byModel(taken: TakenAsset, work: Work, making: Making): Promise<Made> {
  const { name, order } = taken
  const { drawnBy } = order
  if (drawnBy === null) throw new Error('No model is named.')
  if (isPicture(name)) {
    const { png, original, costMicros } = await making.models.picture(order, drawnBy, name, work)
    const told = { original, costMicros }
    // What was paid for is kept in any case, beside what is drawn here.
    if (png === null) return { ...(await here(taken, null, making)), ...told, problem: 'not_cut' }
    return { image: { type: 'image/png', bytes: png }, ...told, problem: null }
  }
  const { words, costMicros } = await making.models.words(order, drawnBy, work)
  return { ...(await here(taken, words, making)), costMicros }
}

/** `words`: what a model wrote for the README; null where none did. */
async function here(
  { name, order, assets }: TakenAsset,
  words: string | null,
  { maker, images, now }: Making,
): Promise<Made> {
  const alone = { original: null, costMicros: null, problem: null }
  if (isPicture(name)) {
    return { image: { type: 'image/png', bytes: await maker.picture(order, name) }, ...alone }
  }
  if (name === 'readme') {
    const there = assets.flatMap((one) => (isPicture(one.name) && one.file ? one.name : []))
    const bytes = new TextEncoder().encode(await maker.readme(order, there, words)).slice()
    return { image: { type: 'text/markdown', bytes }, ...alone }
  }
  const readme = await readmeOf(assets, images)
  const bytes = await maker.kit(order, await picturesOf(assets, images), readme, new Date(now()))
  return { image: { type: 'application/zip', bytes }, ...alone }
}

async function readmeOf(assets: readonly AssetRecord[], images: ImageStore) {
  const file = assets.find(({ name }) => name === 'readme')?.file
  const text = file && (await images.get(file.image))
  return text ? new TextDecoder().decode(text.bytes) : null
}

async function picturesOf(assets: readonly AssetRecord[], images: ImageStore) {
  const pictures: MadePicture[] = []
  for (const { name, file } of assets) {
    if (!isPicture(name)) continue
    const image = file && (await images.get(file.image))
    pictures.push({ name, png: image?.bytes ?? null })
  }
  return pictures
}

async function kept(
  image: StoredImage,
  { owner, vanishesAt: endsAt, isForModel }: TakenAsset,
  { images, linkOf, wait }: Making,
  asset: FileName,
): Promise<MadeFile> {
  // What a model made was paid for: a bucket that fails is given more time before it is lost.
  const name = await putWithin(isForModel ? 4 : 1, () => images.put(image), wait)
  const link = await linkOf({ asset, image: name, endsAt, owner })
  return { image: name, link, mediaType: image.type, bytes: image.bytes.length }
}

async function keptOriginal(
  { type, bytes, width, height }: MadeImage,
  taken: TakenAsset,
  making: Making,
): Promise<OriginalFile | null> {
  try {
    const file = await kept({ type, bytes }, taken, making, `${taken.name}-original`)
    return { ...file, width, height }
  } catch (error) {
    // The picture is kept already: it is not given up for this.
    if (error instanceof ImageStoreError) return null
    throw error
  }
}

async function putWithin(
  tries: number,
  put: () => Promise<string>,
  wait: Making['wait'],
): Promise<string> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await put()
    } catch (error) {
      if (!(error instanceof ImageStoreError) || left === 0) throw error
      await wait(1_000)
    }
  }
}

/** Shows unfinished images one after the other, and deletes each when the next one is there. */
function createPreviews(taken: TakenAsset, { onPreview }: Surroundings, making: Making) {
  let last: MadeFile | null = null
  let turn: Promise<unknown> = Promise.resolve()

  const replace = async (image: MadeImage | null) => {
    const before: MadeFile | null = last
    const { name } = taken
    last = image && (await kept(image, { ...taken, isForModel: false }, making, `${name}-preview`))
    if (last) await onPreview(last)
    if (before) await making.images.delete(before.image)
  }
  // An unfinished image that cannot be kept is left out: the finished one counts.
  const queue = (image: MadeImage | null) =>
    (turn = turn.then(() => replace(image)).catch(() => undefined))

  return {
    show: (image: MadeImage) => void queue(image),
    end: () => queue(null),
  }
}

function problemOf(error: unknown, { log }: Making): ErrorCode {
  if (error instanceof PhantomError && error.code !== 'internal') return error.code
  logLine({ event: 'asset_not_made', errorName: errorNameOf(error) }, log)
  return 'internal'
}

/** Deletes what nobody has a link to: cancelled meanwhile, or somebody else has made it. */
export async function discard(outcome: Outcome, images: ImageStore): Promise<void> {
  if (outcome.kind !== 'done') return
  await images.delete(outcome.file.image)
  if (outcome.original) await images.delete(outcome.original.image)
}

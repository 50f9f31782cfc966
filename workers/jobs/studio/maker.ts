/** What makes the things of a job: it knows of the order and of nothing else. */
import type { ErrorCode } from '../../../shared/api/errors.ts'
import type { AssetName } from '../../../shared/api/jobs.ts'
import type { PictureName } from '../../../shared/studio/pictures.ts'
import type { JobOrder, ModelOrder } from './job-record.ts'
import type { Handle, MadeImage } from './providers/image-provider.ts'

export type MadePicture = {
  name: PictureName
  /** Null for one that could not be made. */
  png: Uint8Array<ArrayBuffer> | null
}

/** Makes things here, without a model. Each throws a `PhantomError` that says why it cannot. */
export interface Maker {
  /** A PNG of exactly the picture's size. */
  picture(order: JobOrder, name: PictureName): Promise<Uint8Array<ArrayBuffer>>
  /** Markdown, around a model's words where there are any. `made` are the pictures that there are. */
  readme(order: JobOrder, made: readonly PictureName[], words: string | null): Promise<string>
  /** A ZIP of everything; a README that is null is written anew. */
  kit(
    order: JobOrder,
    pictures: readonly MadePicture[],
    readme: string | null,
    madeAt: Date,
  ): Promise<Uint8Array<ArrayBuffer>>
}

/** What surrounds the making of one thing by a model. */
export type Work = {
  name: AssetName
  /** How often somebody began to make it, this time included. */
  attempt: number
  /** What the provider has begun already; null for nothing. */
  handle: Handle | null
  /** Aborted as soon as nobody waits for it any more. */
  signal: AbortSignal
  /** Is awaited before anybody is asked who takes money; throws where nobody may be asked. */
  beforeAsking: () => Promise<void>
  /** Is awaited before what has begun is asked about. */
  keepHandle: (handle: Handle) => Promise<void>
  /** Hears of unfinished images. */
  onPartial: (image: MadeImage) => void
  /** Hears why it is tried again. */
  onRetry: (problem: ErrorCode) => Promise<void>
}

export type PictureByModel = {
  /** Of exactly the picture's size: cut out of the original. Null where that cannot be done here. */
  png: Uint8Array<ArrayBuffer> | null
  /** As the provider sent it. */
  original: MadeImage
  /** In micro-dollars; null where nobody said. */
  costMicros: number | null
}

export type WordsByModel = { words: string; costMicros: number | null }

/** Asks models. Each throws a `PhantomError` that says why there is nothing from one. */
export interface ModelMaker {
  picture(
    order: JobOrder,
    drawnBy: ModelOrder,
    name: PictureName,
    work: Work,
  ): Promise<PictureByModel>
  words(order: JobOrder, drawnBy: ModelOrder, work: Work): Promise<WordsByModel>
}

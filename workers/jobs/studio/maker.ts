/** What makes the things of a job, whoever it is: it knows of the order and of nothing else. */
import type { PictureName } from '../../../shared/studio/pictures.ts'
import type { JobOrder } from './job-record.ts'

export type MadePicture = {
  name: PictureName
  /** Null for one that could not be made. */
  png: Uint8Array<ArrayBuffer> | null
}

/** Each throws a `PhantomError` that says why something cannot be made. */
export interface Maker {
  /**
   * A PNG of exactly the picture's size. `beforeAsking` has to be awaited before anybody is asked who
   * takes money for it, and throws where nobody may be asked.
   */
  picture(
    order: JobOrder,
    name: PictureName,
    beforeAsking: () => Promise<void>,
  ): Promise<Uint8Array<ArrayBuffer>>
  /** Markdown. `made` are the pictures that there are. */
  readme(order: JobOrder, made: readonly PictureName[]): Promise<string>
  /** A ZIP of everything. */
  kit(
    order: JobOrder,
    pictures: readonly MadePicture[],
    madeAt: Date,
  ): Promise<Uint8Array<ArrayBuffer>>
}

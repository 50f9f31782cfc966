/** What the objects of the studio offer to the rest of it. */
import type { AssetName, JobView } from '../../../shared/api/jobs.ts'
import type { ErrorCode } from '../../../shared/api/errors.ts'
import type { MadeFile } from './job-record.ts'
import type { NewJob, Outcome, Taken } from './job-state.ts'
import type { Handle } from './providers/image-provider.ts'

type Refused = { kind: 'refused'; code: ErrorCode }

/** `same`: it was begun before, by the same owner with the same body. */
export type Begun = { kind: 'new' | 'same'; view: JobView } | Refused
export type Shown = { kind: 'view'; view: JobView } | Refused
/** `over`: everything has been told. */
export type Watched =
  { kind: 'stream'; stream: ReadableStream<Uint8Array> } | { kind: 'over' } | Refused

/** Every call brings the job's id, which opens what is stored. `owner` is the keyed name of a cookie. */
export interface StudioJobApi extends Rpc.DurableObjectBranded {
  /** What has become of an order that was begun under this id; null where there is none. */
  find(job: string, owner: string, asked: string): Promise<Begun | null>
  begin(start: NewJob): Promise<Begun>
  show(job: string, owner: string): Promise<Shown>
  /** The events behind that of number `after`, until the job has ended. */
  watch(job: string, owner: string, after: number): Promise<Watched>
  cancel(job: string, owner: string): Promise<Shown>
  /** Stops it and deletes all it made; gives how it was at that moment. */
  remove(job: string, owner: string): Promise<Shown>

  /** Gives the next thing to make to `holder`, alone, for a minute. */
  take(job: string, holder: string): Promise<Taken>
  /** Notes that somebody who takes money is about to be asked; false: do not. */
  dispatch(job: string, name: AssetName, holder: string): Promise<boolean>
  /**
   * Keeps the thing `holder`’s. Answers true after twenty seconds, to be asked again, and false as soon
   * as it is not theirs any more: at once where somebody cancels.
   */
  hold(job: string, name: AssetName, holder: string): Promise<boolean>
  /** Notes where a provider has the result; false where it is not `holder`’s any more. */
  keepHandle(job: string, name: AssetName, holder: string, handle: Handle): Promise<boolean>
  /** Tells those who watch of an unfinished image, or why it is tried again. */
  tell(
    job: string,
    name: AssetName,
    holder: string,
    news: { preview: MadeFile } | { problem: ErrorCode },
  ): Promise<boolean>
  /** Ends what `holder` made; false where nobody waits for it any more. */
  finish(job: string, name: AssetName, holder: string, outcome: Outcome): Promise<boolean>
  /** Gives back what could not be made now. */
  giveBack(job: string, name: AssetName, holder: string): Promise<boolean>
  /** Ends whatever is not made yet; false while somebody makes something of it. */
  fail(job: string, problem: ErrorCode): Promise<boolean>
}

/** One object an owner: which jobs there are of them. */
export interface StudioOwnerApi extends Rpc.DurableObjectBranded {
  /**
   * Takes a place until `endsAt` (milliseconds since 1970) for the job of this object, unless all are
   * taken. A job that has its place keeps it. `sealedJob` is the job's id, which the owner's cookie opens.
   */
  reserve(jobObject: string, sealedJob: string, endsAt: number): Promise<'new' | 'kept' | 'full'>
  release(jobObject: string): Promise<void>
  /** The sealed ids of all jobs that have a place. */
  list(): Promise<string[]>
}

/**
 * A job's record in its object's storage: one sealed box that only the job's id opens, and the moment
 * at which it ends. Changes wait for one another, so that none is lost between reading and writing.
 */
import { fromBase64Url, heldSeal, type FillRandom } from '../../platform/seal/index.ts'
import { keptJobSchema, type KeptJob } from './job-record.ts'

const boxKey = 'job'

/** The part of an object's storage that is used. */
type Storage = Pick<DurableObjectStorage, 'get' | 'put'>

export type JobKeeping = {
  /** The record that this id opens; null where there is none. */
  read(job: string): Promise<KeptJob | null>
  /**
   * Reads, changes and writes, before anybody else does. `change` gives the record as it is to be, or
   * null where it stays as it is, and what to answer.
   */
  change<Answer>(
    job: string,
    change: (kept: KeptJob | null) => readonly [KeptJob | null, Answer],
  ): Promise<Answer>
}

/** `onChanged` hears of each change once it is written. */
export function createJobKeeping(
  storage: Storage,
  random: FillRandom,
  onChanged: (kept: KeptJob) => void,
): JobKeeping {
  let turn: Promise<unknown> = Promise.resolve()

  const sealOf = (job: string) => heldSeal(fromBase64Url(job), 'job')

  async function read(job: string): Promise<KeptJob | null> {
    const box = await storage.get<Uint8Array<ArrayBuffer>>(boxKey)
    if (!box) return null
    const seal = await sealOf(job)
    const bytes = await seal.open(box).catch(() => null)
    return bytes && keptJobSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  }

  async function write(job: string, kept: KeptJob): Promise<void> {
    const seal = await sealOf(job)
    const bytes = new TextEncoder().encode(JSON.stringify(kept)).slice()
    await storage.put(boxKey, await seal.seal(bytes, random))
  }

  return {
    read,
    change(job, change) {
      const changed = turn.then(async () => {
        const [after, answer] = change(await read(job))
        if (after) {
          await write(job, after)
          onChanged(after)
        }
        return answer
      })
      turn = changed.catch(() => undefined)
      return changed
    },
  }
}

/**
 * A job's record in its object's storage: one sealed box that only the job's id opens, and the moment
 * at which it ends. Changes wait for one another, so that none is lost between reading and writing.
 */
import { fromBase64Url, heldSeal, type FillRandom } from '../../platform/seal/index.ts'
import { keptJobSchema, type KeptJob } from './job-record.ts'

type Sql = Pick<SqlStorage, 'exec'>
type BoxRow = { box: ArrayBuffer }

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
  /** Erases everything once the changes that have begun are written: none of them brings anything back. */
  end(erase: () => Promise<void>): Promise<void>
}

/** `onChanged` hears of each change once it is written. */
export function createJobKeeping(
  sql: Sql,
  random: FillRandom,
  onChanged: (kept: KeptJob) => void,
): JobKeeping {
  let turn: Promise<unknown> = Promise.resolve()

  const sealOf = (job: string) => heldSeal(fromBase64Url(job), 'job')

  async function read(job: string): Promise<KeptJob | null> {
    const box = boxIn(sql)
    if (!box) return null
    const seal = await sealOf(job)
    const bytes = await seal.open(box).catch(() => null)
    return bytes && keptJobSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))
  }

  async function write(job: string, kept: KeptJob): Promise<void> {
    const seal = await sealOf(job)
    const bytes = new TextEncoder().encode(JSON.stringify(kept)).slice()
    const box = await seal.seal(bytes, random)
    sql.exec('create table if not exists job (one integer primary key, box blob)')
    sql.exec('insert or replace into job (one, box) values (1, ?)', box)
  }

  function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const done = turn.then(work)
    turn = done.catch(() => undefined)
    return done
  }

  return {
    read,
    change: (job, change) =>
      inTurn(async () => {
        const [after, answer] = change(await read(job))
        if (after) {
          await write(job, after)
          onChanged(after)
        }
        return answer
      }),
    end: inTurn,
  }
}

/** Asking for a job that is not there leaves nothing behind, not even an empty table. */
function boxIn(sql: Sql): Uint8Array<ArrayBuffer> | null {
  const tables = sql.exec("select name from sqlite_master where name = 'job'").toArray()
  if (tables.length === 0) return null
  const [row] = sql.exec<BoxRow>('select box from job').toArray()
  return row ? new Uint8Array(row.box) : null
}

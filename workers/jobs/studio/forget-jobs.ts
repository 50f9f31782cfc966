/** Deletes all that somebody had made, as they could one by one. */
import { PhantomError } from '../../platform/errors/index.ts'
import { openedJobId, type Owner } from './owner.ts'
import { jobObjectName, jobObjectOf, ownerObjectOf, type StudioEnv } from './studio-env.ts'

/** Throws `store_unavailable` where something of it could not be deleted: it can be asked for again then. */
export async function forgetJobs(env: StudioEnv, owner: Owner): Promise<void> {
  const place = ownerObjectOf(env, owner.name)
  const forget = async (sealed: string) => {
    const job = await openedJobId(owner, sealed)
    await (await jobObjectOf(env, job)).remove(job, owner.name)
    await place.release(await jobObjectName(job))
  }
  try {
    await Promise.all((await place.list()).map(forget))
  } catch {
    throw new PhantomError('store_unavailable')
  }
}

/** What the studio has of the platform besides what the rest of the jobs Worker has. */
import type { JobsEnv } from '../../platform/bindings.ts'
import { heldSeal, fromBase64Url } from '../../platform/seal/index.ts'
import type { AiBinding } from './providers/workers-ai.ts'
import type { StudioJobApi, StudioOwnerApi } from './studio-job-api.ts'

export interface StudioEnv extends JobsEnv {
  STUDIO_JOB: DurableObjectNamespace<StudioJobApi>
  STUDIO_OWNER: DurableObjectNamespace<StudioOwnerApi>
  /** Signs links to files, and names those who pay for jobs. At least 32 characters. */
  STUDIO_SECRET: string
  /** Workers AI, for a site that pays itself. */
  AI?: AiBinding
}

/** The name of the object of a job: it opens nothing. */
export async function jobObjectName(job: string): Promise<string> {
  return (await heldSeal(fromBase64Url(job), 'job')).name
}

export async function jobObjectOf({ STUDIO_JOB }: StudioEnv, job: string) {
  return STUDIO_JOB.get(STUDIO_JOB.idFromName(await jobObjectName(job)))
}

/** `owner` is the keyed name of a cookie. */
export function ownerObjectOf({ STUDIO_OWNER }: Pick<StudioEnv, 'STUDIO_OWNER'>, owner: string) {
  return STUDIO_OWNER.get(STUDIO_OWNER.idFromName(owner))
}

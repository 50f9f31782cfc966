/** What is done for an event, by its kind. */
import type { ReviewEnv } from '../review-env.ts'
import type { Work } from './consume.ts'

/** The work of a deployment. A repository that is gone leaves nothing to do but to forget its hook. */
export const workOn =
  (_env: ReviewEnv): Work =>
  async () => ({ kind: 'done' })

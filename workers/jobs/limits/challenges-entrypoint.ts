/** The door through which the edge has tokens of Turnstile checked, whose secret key is kept here. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { ChallengeResult, ChallengesApi, JobsEnv } from '../../platform/bindings.ts'
import { checkProof } from './check-proof.ts'

export class Challenges extends WorkerEntrypoint<JobsEnv> implements ChallengesApi {
  check(token: string): Promise<ChallengeResult> {
    return checkProof(this.env, token)
  }
}

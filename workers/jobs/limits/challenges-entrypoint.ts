/** The door through which the edge has tokens of Turnstile checked, whose secret key is kept here. */
import { WorkerEntrypoint } from 'cloudflare:workers'
import type { ChallengeResult, ChallengesApi, JobsEnv } from '../../platform/bindings.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import { checkToken } from './turnstile.ts'

const usualVerifyUrl = 'https://challenges.cloudflare.com/turnstile/v0/siteverify'

export class Challenges extends WorkerEntrypoint<JobsEnv> implements ChallengesApi {
  async check(token: string): Promise<ChallengeResult> {
    const { TURNSTILE_SECRET_KEY: secretKey, TURNSTILE_VERIFY_URL: verifyUrl = usualVerifyUrl } =
      this.env
    if (!secretKey) return 'unavailable'
    return checkToken(token, { secretKey, verifyUrl, send: sendTo(verifyUrl) })
  }
}

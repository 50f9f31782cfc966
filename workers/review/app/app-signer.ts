/** What our GitHub App signs with. */
import { importAppKey } from '../../platform/github-app/app-key.ts'
import type { AppSigner } from '../../platform/github-app/app-word.ts'
import { logLine } from '../../platform/log/index.ts'
import type { ReviewEnv } from '../review-env.ts'

/** Null where there is no App, or its key cannot be read. */
export async function appSignerOf(env: ReviewEnv): Promise<AppSigner | null> {
  const { REVIEW_APP_ID: appId, REVIEW_APP_PRIVATE_KEY: text } = env
  if (!appId) return null
  const key = await importAppKey(text ?? '')
  if (!key) logLine({ event: 'app_key_unusable' }, console.log)
  return key && { appId, key }
}

/** What the review Worker has of the platform, and its variables. */
import type {
  HookShardApi,
  ReviewCountsApi,
  ReviewMessage,
  ReviewModelsApi,
  SignedInApi,
  StoreShardApi,
} from '../platform/bindings.ts'
import type { BlindMessage } from '../platform/counters/blind.ts'

export interface ReviewEnv {
  HOOK_SHARD: DurableObjectNamespace<HookShardApi>
  REVIEWS: Queue<ReviewMessage>
  /** What is remembered of repositories and their pull requests, sealed, under keyed names. */
  STORE_SHARD: DurableObjectNamespace<StoreShardApi>
  /** What is counted goes there, under names that tell nothing, and is read from there. */
  COUNTERS: Queue<BlindMessage>
  REVIEW_COUNTS: Service<ReviewCountsApi>
  /** Large models, asked with keys that are opened there. */
  REVIEW_MODELS: Service<ReviewModelsApi>
  /** Who asks about a repository of the App. */
  SIGNED_IN: Service<SignedInApi>
  /** As the edge has it. */
  COUNTERS_DELAY_SECONDS?: string

  /**
   * From it come the names and keys of hooks, and what signs their deliveries. At least 32 characters;
   * changing it ends all hooks. Without it no reviews are offered.
   */
  REVIEW_SECRET: string
  GITHUB_API_URL: string
  GITLAB_API_URL: string
  BITBUCKET_API_URL: string

  /** Where people sign in, and as what this deployment is registered there: all three, or nobody can. */
  GITLAB_OAUTH_URL: string
  GITLAB_OAUTH_CLIENT_ID?: string
  GITLAB_OAUTH_CLIENT_SECRET?: string
  BITBUCKET_OAUTH_URL: string
  BITBUCKET_OAUTH_CLIENT_ID?: string
  BITBUCKET_OAUTH_CLIENT_SECRET?: string

  /** All three, or no App is answered for. */
  REVIEW_APP_ID?: string
  REVIEW_APP_PRIVATE_KEY?: string
  REVIEW_APP_WEBHOOK_SECRET?: string
  /** The App's secret before the last change, for as long as the change takes. */
  REVIEW_APP_WEBHOOK_SECRET_BEFORE?: string
}

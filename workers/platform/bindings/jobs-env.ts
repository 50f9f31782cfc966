/** What the jobs Worker is given. */
import type { CounterMessage } from '../counters/metrics.ts'
import type { BudgetsApi } from './budgets.ts'
import type { GitHubBudgetApi } from './github.ts'
import type { KeyVaultApi } from './keys.ts'
import type { HookShardApi, ReviewMessage } from './reviews.ts'
import type { ScanCoordinatorApi } from './scans.ts'
import type { StoreShardApi } from './stores.ts'
import type { ImageKeeperApi } from './studio.ts'
import type { EmbedTallyApi } from './tallies.ts'

/** Variables and bindings of the jobs Worker. */
export interface JobsEnv {
  SCAN_COORDINATOR: DurableObjectNamespace<ScanCoordinatorApi>
  GITHUB_BUDGET: DurableObjectNamespace<GitHubBudgetApi>
  EMBED_TALLY: DurableObjectNamespace<EmbedTallyApi>
  STORE_SHARD: DurableObjectNamespace<StoreShardApi>
  BUDGETS: DurableObjectNamespace<BudgetsApi>

  /** Where budgets differ from those that are declared: see `docs/limits.md`. */
  LIMITS?: string
  /** Without it nobody is asked to show that a person asks. */
  TURNSTILE_SECRET_KEY?: string
  /** Where Turnstile's `siteverify` is answered, when it is not at Cloudflare's. */
  TURNSTILE_VERIFY_URL?: string
  IMAGE_KEEPER: DurableObjectNamespace<ImageKeeperApi>
  KEY_VAULT: DurableObjectNamespace<KeyVaultApi>
  IMAGES: R2Bucket
  /** To see what lies there, never to read it. */
  SCANS_KV: KVNamespace
  /** To see how many messages wait. */
  COUNTERS: Queue<CounterMessage>
  /** Deliveries that nobody finished go there once more. */
  REVIEWS: Queue<ReviewMessage>
  HOOK_SHARD: DurableObjectNamespace<HookShardApi>
  /** Jobs of the studio that are to be worked on. */
  STUDIO: Queue<{ job: string }>

  /** As the edge has it. Sessions need a store that decides: `kv` means Durable Objects for them. */
  SESSION_STORE: 'kv' | 'upstash'
  UPSTASH_REDIS_REST_URL?: string
  UPSTASH_REDIS_REST_TOKEN?: string

  GITHUB_API_URL: string
  /** All three, or no App is used. */
  GITHUB_APP_ID?: string
  GITHUB_APP_INSTALLATION_ID?: string
  GITHUB_APP_PRIVATE_KEY?: string

  /** As the edge has it. */
  KEY_ORIGIN?: string

  /**
   * Where providers are asked, when it is not at their own address: one of their own hosts, or a
   * stand-in on this machine; anything else is refused.
   */
  OPENAI_API_URL?: string
  GEMINI_API_URL?: string
  BFL_API_URL?: string
  /** Where people sign in at OpenRouter, too. */
  OPENROUTER_API_URL?: string
  ANTHROPIC_API_URL?: string
  /** Where Ollama listens on this machine; without it nobody asks there. */
  OLLAMA_URL?: string
  OLLAMA_MODEL?: string
  /** Both, or the site pays for no texts. The model may be left to us. */
  LLM_PROVIDER?: string
  LLM_API_KEY?: string
  LLM_MODEL?: string
  /**
   * The large model that looks at pull requests of repositories that want it, at the site's cost: `PROVIDER` or
   * `PROVIDER/MODEL`, where the provider is that of `LLM_PROVIDER`, or `ollama`. None without it.
   */
  REVIEW_MODEL?: string

  /** Where people sign in with GitHub. */
  GITHUB_OAUTH_URL: string
  /** All three, or signing in is not offered. */
  GITHUB_OAUTH_CLIENT_ID?: string
  GITHUB_OAUTH_CLIENT_SECRET?: string
  /** From this secret come the names under which it is listed what an account has here. */
  ACCOUNT_SECRET?: string
  /** `1` where clients of MCP may have their document on this machine: for tests and development. */
  LOOPBACK_CLIENTS?: string
  /** Signs access tokens: a JWK set of private Ed25519 keys, of which the first signs. */
  TOKEN_KEYS?: string
  /** Where a collector takes traces (OTLP over HTTP); `/v1/traces` is added. Without it there are none. */
  OTEL_EXPORTER_OTLP_ENDPOINT?: string
  /** What the collector wants to see: `name=value` with commas between them. */
  OTEL_EXPORTER_OTLP_HEADERS?: string
  /** Share of requests that are traced, 0 to 1; a tenth by default. */
  OTEL_TRACES_SAMPLER_ARG?: string

  /** Whoever shows it may read `/metrics`; without it there is no such address. */
  METRICS_TOKEN?: string

  DATABASE_URL: string
  /** Fewest scans that a number of the insights speaks for: 5 to 1000 (20). */
  INSIGHTS_THRESHOLD?: string
  /** A secret of 32 characters at least: numbers of the insights then carry noise that follows from it. */
  INSIGHTS_NOISE_SEED?: string
  /** By how many scans the noise is off, about: 1 to 100 (3). */
  INSIGHTS_NOISE_SCALE?: string
  /** Where Neon's HTTP protocol is spoken, when it is not at the host of DATABASE_URL. */
  NEON_FETCH_ENDPOINT?: string
}

/** What the edge Worker is given. */
import type { CounterMessage } from '../counters/metrics.ts'
import type { AccountsApi } from './accounts.ts'
import type { BudgetsApi, ChallengesApi } from './budgets.ts'
import type { ArtApi, PagesApi, RendererApi } from './drawing.ts'
import type { GitHubAppApi, GitHubBudgetApi } from './github.ts'
import type { McpApi } from './mcp.ts'
import type { ReviewApi } from './reviews.ts'
import type { ScanCoordinatorApi } from './scans.ts'
import type { StoreApi } from './stores.ts'
import type { StudioApi, TextsApi } from './studio.ts'
import type { EmbedTallyApi, HealthApi, InsightsApi, OversightApi } from './tallies.ts'

/**
 * Variables and bindings of the edge Worker. Optional ones may be left out. The platform gives every
 * request of an isolate the same object, so what an isolate makes of it is made once, and anew where
 * the object is another one; a development server may give another one with each request.
 */
export interface EdgeEnv {
  ASSETS: Fetcher
  SCANS_KV: KVNamespace
  COUNTERS: Queue<CounterMessage>
  SCAN_COORDINATOR: DurableObjectNamespace<ScanCoordinatorApi>
  GITHUB_BUDGET: DurableObjectNamespace<GitHubBudgetApi>
  EMBED_TALLY: DurableObjectNamespace<EmbedTallyApi>
  BUDGETS: DurableObjectNamespace<BudgetsApi>
  API_FLOOD: RateLimit
  EMBED_FLOOD: RateLimit
  RENDERER: Service<RendererApi>
  ACCOUNTS: Service<AccountsApi>
  STUDIO: Service<StudioApi>
  TEXTS: Service<TextsApi>
  GITHUB_APP: Service<GitHubAppApi>
  HEALTH: Service<HealthApi>
  CHALLENGES: Service<ChallengesApi>
  INSIGHTS: Service<InsightsApi>
  OVERSIGHT: Service<OversightApi>
  PAGES: Service<PagesApi>
  ART: Service<ArtApi>
  MCP: Service<McpApi>
  REVIEW: Service<ReviewApi>
  /** Asked only where `SESSION_STORE` is `upstash`. */
  STORE: Service<StoreApi>

  /** From this secret come the names of stored scans and the keys that open them. */
  SCAN_SECRET: string
  SESSION_STORE: 'kv' | 'upstash'

  /** Counts wait for a random time of at most so many seconds (60), so that none tells of a visit. */
  COUNTERS_DELAY_SECONDS?: string
  /** An isolate sends what it counted for `/status` and `/metrics` every so many seconds at most (15). */
  TALLY_SECONDS?: string
  /** How old the numbers of an embed may get before they are read again: 900 to 43200 (14400). */
  EMBED_FRESH_SECONDS?: string

  GITHUB_API_URL: string
  /** Tokens with a comma between them. */
  GITHUB_TOKENS?: string
  /** Names the App that the jobs Worker has the key of; without it no App is asked for tokens. */
  GITHUB_APP_ID?: string
  /**
   * The host of its own that serves the field for a visitor's key, such as `https://keys.example.org`;
   * without it no keys are taken.
   */
  KEY_ORIGIN?: string
  /** The one site that may frame that field, such as `https://example.org`. */
  SITE_ORIGIN?: string
  /** Where it is set, requests are told to the jobs Worker for their traces. */
  OTEL_EXPORTER_OTLP_ENDPOINT?: string
  /** Where facts come from samples: the logins that exist there, with a comma between them. */
  SAMPLE_LOGINS?: string
  /**
   * `1` where the runtime packs a whole answer before it sends any of it, as the local one does:
   * streamed pages go out unpacked there. Deployed Workers stream what they pack.
   * Source: https://github.com/cloudflare/workers-sdk/issues/6577
   */
  STREAMS_UNPACKED?: string
  /**
   * `1` where a request that is answered before it was read to its end takes the next one of its connection with
   * it, as in the local runtime: its body is read, and thrown away, before the answer goes out.
   * Source: https://github.com/cloudflare/workerd/issues/1741
   */
  BODIES_DRAINED?: string
}

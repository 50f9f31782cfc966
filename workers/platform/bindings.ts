/**
 * What the two Workers are given by the platform, and what they offer each other. Edge and jobs never
 * import one another: jobs implements these interfaces, edge calls them.
 */
import type { AssetName } from '../../shared/api/jobs.ts'
import type { Audience } from '../../shared/api/mcp-access.ts'
import type { EmbedFacts } from '../../shared/embed/facts.ts'
import type { LlmKeyProviderId } from '../../shared/llm/provider-ids.ts'
import type { ModelQuestion } from '../../shared/review/large-model/question.ts'
import type { ModelAsked } from '../../shared/review/large-model/review-by-model.ts'
import type { SealedKey } from '../../shared/sealed-key/protocol.ts'
import type { BudgetName, PayerKind } from '../../shared/limits/limits.ts'
import type { ExpectedUse } from '../../shared/sealed-key/read-sealed-key.ts'
import type { PageWriter } from '../../shared/pages/page-order.ts'
import type { PictureDrawer } from '../../shared/studio/picture-order.ts'
import type { RateLimitFields } from '../../shared/limits/rate-limit-fields.ts'
import type { CounterMessage } from './counters/metrics.ts'
import type { ErrorCode } from './errors/index.ts'
import type { FailureKind } from './github/failure.ts'
import type { TokenState } from './github/token-pool.ts'
import type { TallyCounts } from './tally/index.ts'
import type { SeenRequest } from './traces/index.ts'

/** How a scan ended: a sealed scorecard, or why there is none. */
export type ScanEnding =
  | { kind: 'sealed'; sealed: Uint8Array }
  | { kind: 'failed'; code: ErrorCode; retryAfterSeconds: number | null }

/** What a claim on a scan gives: the duty to do it, how somebody else's ended, or neither in time. */
export type ScanClaim =
  { role: 'lead'; lease: string } | { role: 'follow'; ending: ScanEnding } | { role: 'waited' }

/**
 * Lets one isolate scan while the others wait for its answer. `scan` is the keyed name of the login;
 * `coordinatorOf` says which object it belongs to.
 */
export interface ScanCoordinatorApi extends Rpc.DurableObjectBranded {
  /**
   * Takes the lead, or waits at most `waitMilliseconds` for the leader's ending. A leader that says
   * nothing for ten seconds loses its lease to the next in line.
   */
  claim(scan: string, waitMilliseconds: number): Promise<ScanClaim>
  /** Ends the scan for everybody who waits. False when the lease had been lost: nobody was told. */
  finish(scan: string, lease: string, ending: ScanEnding): Promise<boolean>
  /** Gives the lead back undone (its client left); the next in line gets it. */
  abandon(scan: string, lease: string): Promise<void>
  /** Drops the kept ending: who leads, waits or asks hears `not_public` from now on. */
  bar(scan: string): Promise<void>
  isBarred(scan: string): Promise<boolean>
  /** Drops the kept ending and the bar. */
  forget(scan: string): Promise<void>
  /** How many scans are barred here. */
  countBarred(): Promise<number>
}

/** The name of the object that coordinates a scan: 64 of them share all logins. */
export function coordinatorOf(scan: string): string {
  return `scans ${scan.slice(0, 1)}`
}

/** One object for all: what isolates have seen of the GitHub tokens, each named by a keyed hash. */
export interface GitHubBudgetApi extends Rpc.DurableObjectBranded {
  /** Takes over what is newer or stricter than what is known, and answers with what is known now. */
  report(states: TokenState[]): Promise<TokenState[]>
  snapshot(): Promise<TokenState[]>
}

/** One object for all: how requests, embeds and readings went, counted by all isolates. */
export interface EmbedTallyApi extends Rpc.DurableObjectBranded {
  /** Adds what an isolate counted since it last did; what no closed list has is left out. */
  add(counts: TallyCounts): Promise<void>
  /** The sums of the last sixty minutes. */
  lastHour(): Promise<TallyCounts>
  /** The sums since the object was made. */
  totals(): Promise<TallyCounts>
  /** How many numbers are kept; `oldestAt` in milliseconds since 1970, null where there is none. */
  inventory(): Promise<{ minutes: number; oldestAt: number | null; totals: number }>
}

/**
 * Who asks to read a login for themselves: with what GitHub gave them, or (an API key) as anybody does.
 * `setCookie` keeps the cookie of a session alive that was used by this.
 */
export type OwnReader =
  | {
      kind: 'own'
      login: string
      githubToken: string
      setCookie: string | null
      /** Whether the number of their own private contributions is for who asks. */
      isToldPrivate: boolean
    }
  | { kind: 'shared' }
  | { kind: 'refused'; code: ErrorCode }

/**
 * What a budget says: it was spent, there is not enough left, or first it has to be shown that a person
 * asks. With what is left, and the seconds until there is enough, or one more than now.
 */
export type BudgetVerdict = RateLimitFields & {
  kind: 'spent' | 'empty' | 'proof-needed'
  retryAfterSeconds: number
}

/** What is left of a budget, and the seconds until all of it is there again. */
export type BudgetLeft = { left: number; quota: number; fullAfterSeconds: number }

/** A part of the exact budgets. `name` is the payer's keyed hash; `budgetsOf` says whose it is. */
export interface BudgetsApi extends Rpc.DurableObjectBranded {
  /** Spends so many (one), where there are; nothing changes where there are fewer. */
  spend(
    name: string,
    budget: BudgetName,
    payer: PayerKind,
    isProved: boolean,
    count?: number,
  ): Promise<BudgetVerdict>
  /** What is left, without spending any of it. */
  look(name: string, budget: BudgetName, payer: PayerKind): Promise<BudgetLeft>
  /** Undoes a spending of so many (one). */
  giveBack(name: string, budget: BudgetName, payer: PayerKind, count?: number): Promise<void>
  /** How many are kept; `firstEnd` in milliseconds since 1970, null where there is none. */
  inventory(): Promise<{ count: number; firstEnd: number | null }>
}

/** The name of the object that keeps a payer's budgets: 64 of them share all payers. */
export function budgetsOf(name: string): string {
  return `budgets ${name.slice(0, 1)}`
}

/** Whether a token shows that a person asked; `unavailable` where nobody can say. */
export type ChallengeResult = 'passed' | 'refused' | 'unavailable'

/** Only the jobs Worker has the secret key of Turnstile. */
export interface ChallengesApi extends Rpc.WorkerEntrypointBranded {
  check(token: string): Promise<ChallengeResult>
}

/** What holds a visitor's secrets stays out of the edge: it hands such requests on as they are. */
export interface AccountsApi extends Rpc.WorkerEntrypointBranded {
  /** Answers a request of a route with `access: 'session'`; errors name `requestId`. */
  answer(request: Request, requestId: string): Promise<Response>
  /**
   * Whose cookie, token or key a request shows; it is asked of nothing but its headers and address. A
   * token counts only where it is for this audience.
   */
  reader(request: Request, audience: Audience): Promise<OwnReader>
  /** What is sealed to in the vault of this name; null where there is none. */
  vaultKey(sid: string): Promise<VaultKey | null>
}

/** Who is signed in, by the cookie of a request; `setCookie` has the session live on. */
export type SignedInPerson =
  | { kind: 'person'; id: number; login: string; setCookie: string }
  | { kind: 'refused'; code: ErrorCode }

/** Who somebody is, for a Worker that has no use for what GitHub gave them. */
export interface SignedInApi extends Rpc.WorkerEntrypointBranded {
  person(request: Request): Promise<SignedInPerson>
}

/** What pictures are made of, or why there is nothing to make them of. */
export type FactsAnswer =
  | { kind: 'facts'; facts: EmbedFacts }
  | { kind: 'refused'; code: ErrorCode; retryAfterSeconds: number | null }
export type FactsOfLogin = (login: string) => Promise<FactsAnswer>

/** Jobs of the studio, and the files that they made. */
export interface StudioApi extends Rpc.WorkerEntrypointBranded {
  /** Answers a request of one of its routes; `factsOf` is asked once an order is found to be good. */
  answer(request: Request, requestId: string, factsOf: FactsOfLogin): Promise<Response>
}

/** A request of the API, by method and path; a body is JSON. */
export type ApiRequest = { method: 'GET' | 'POST'; path: string; body?: string }
export type ApiAnswer = { status: number; body: string }

/** Asks the API for the client of the request at hand: its address pays, and its bearer is shown. */
export type AskApi = (request: ApiRequest) => Promise<ApiAnswer>

/** The door for agents: it has nothing but what it is handed. */
export interface McpApi extends Rpc.WorkerEntrypointBranded {
  /** Answers a request of the endpoint; what failed is logged under `requestId`. */
  answer(request: Request, requestId: string, ask: AskApi): Promise<Response>
}

/** Reviews of pull requests: it alone knows hooks, their secrets and tokens. */
export interface ReviewApi extends Rpc.WorkerEntrypointBranded {
  /**
   * Answers a delivery of a webhook, or a request about hooks; errors name `requestId`. `ownToken` is what GitHub gave
   * who asks, where they signed in: their pull request is read with it.
   */
  answer(request: Request, requestId: string, ownToken?: string | null): Promise<Response>
}

/** How many things a store has, and when the first of them ends (milliseconds since 1970; null: none). */
type Inventory = { count: number; firstEnd: number | null }

/** A delivery of a webhook, as its shard keeps it. */
export type Delivery = {
  /** Keyed hash of what it says. */
  name: string
  /** Keyed hash of what the host calls it. */
  id: string
  /** What is to be done, sealed. */
  box: Uint8Array<ArrayBuffer>
}

/** `known`: taken before, and not failed. `full`: too many of its hook wait. */
export type Taking = 'taken' | 'known' | 'full'

/** The sealed record of a hook, and how many good deliveries came by it. */
export type HookRow = { box: Uint8Array<ArrayBuffer>; seen: number }

/** What is to be reviewed, sealed, as it lies on the queue. */
export type ReviewMessage = { box: string }

/** A part of what is kept of hooks of code reviews, all of it sealed by the review Worker. */
export interface HookShardApi extends Rpc.DurableObjectBranded {
  find(name: string): Promise<HookRow | null>
  /** Keeps a new hook; false where there is one of this name. */
  add(name: string, box: Uint8Array<ArrayBuffer>): Promise<boolean>
  /** Puts another box in the place of one that is still as it was found; false where it is not. */
  replace(
    name: string,
    before: Uint8Array<ArrayBuffer>,
    box: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>
  /** Takes a hook away with all of its deliveries. */
  remove(name: string): Promise<void>
  /** A good delivery came: the hook lives on. */
  see(name: string): Promise<void>
  /** Writes a delivery down. Until it is finished, it is put on the queue once more now and then. */
  take(hook: string, delivery: Delivery): Promise<Taking>
  /** What was to be done is done: only that it was is remembered. */
  finish(delivery: string): Promise<void>
  /** Nobody could do it: it is forgotten, so that it may come again. */
  fail(delivery: string): Promise<void>
  /** Somebody works on it, or will not before this moment. */
  wait(delivery: string, until: number): Promise<void>
  inventory(): Promise<{ hooks: Inventory; deliveries: Inventory }>
}

/** The name of the object that keeps what goes by a name: sixteen of them share all hooks. */
export function hookShardOf(name: string): string {
  return `hooks ${name.slice(-1)}`
}

/** A scorecard as the JSON of a scan, or why there is none. */
export type ScorecardAnswer =
  | { kind: 'scorecard'; json: string }
  | { kind: 'refused'; code: ErrorCode; retryAfterSeconds: number | null }
export type ScorecardOfLogin = (login: string) => Promise<ScorecardAnswer>

/** Texts about a scorecard, by rules or by a model. */
export interface TextsApi extends Rpc.WorkerEntrypointBranded {
  /** Answers a request of its route; `scorecardOf` is asked once an order is found to be good. */
  answer(request: Request, requestId: string, scorecardOf: ScorecardOfLogin): Promise<Response>
}

/** The session store behind the jobs Worker: keyed names, sealed bytes, lifetimes as in a shard. */
export interface StoreApi extends Rpc.WorkerEntrypointBranded {
  read(key: string): Promise<Uint8Array | null>
  write(key: string, value: Uint8Array, ttlSeconds: number | null): Promise<void>
  remove(key: string): Promise<void>
}

/** A part of the session store: keyed names, sealed bytes, lifetimes in seconds (null: without end). */
export interface StoreShardApi extends Rpc.DurableObjectBranded {
  read(key: string): Promise<Uint8Array | null>
  write(key: string, value: Uint8Array, ttlSeconds: number | null): Promise<void>
  remove(key: string): Promise<void>
  /** Whether `expected` (null: nothing) was there, and `value` is now. */
  compareAndSet(
    key: string,
    expected: Uint8Array | null,
    value: Uint8Array,
    ttlSeconds: number,
  ): Promise<boolean>
  /** The value, given once. */
  take(key: string): Promise<Uint8Array | null>
  /** What is kept, without its content: names and ends (milliseconds since 1970; null: none). */
  inventory(): Promise<{ name: string; endsAt: number | null }[]>
}

/** One object for all images: it knows when each ends, and deletes it then. */
export interface ImageKeeperApi extends Rpc.DurableObjectBranded {
  /** Deletes the object of this key at `endsAt`, milliseconds since 1970. */
  watch(key: string, endsAt: number): Promise<void>
  /** How many ends are written down, and the first of them. */
  inventory(): Promise<{ count: number; firstEnd: number | null }>
}

/** A public key to which visitors' keys are sealed; `endsAt`: nothing may be sealed to it from then on. */
export type VaultKey = { kid: string; publicKey: string; endsAt: string }

/** A sealed key opens once to see whether it is good, once to ask a model for words, and once for each attempt to make a thing with it. */
export type KeyPurpose = 'check' | 'write' | `use ${AssetName} ${number}`

/** The bytes of a visitor's key, or one answer for all that may be wrong; or the vault is closed. */
export type OpenedKey =
  { key: Uint8Array<ArrayBuffer> } | { key: null; code: 'key_refused' | 'keys_closed' }

/** One object a session: it alone opens what was sealed to it, and remembers for half an hour. */
export interface KeyVaultApi extends Rpc.DurableObjectBranded {
  /** What to seal to, made on first use; null where too many keys were none. */
  publicKey(): Promise<VaultKey | null>
  /** What to seal to, where there is something. */
  look(): Promise<VaultKey | null>
  open(sealed: unknown, expected: ExpectedUse, purpose: KeyPurpose): Promise<OpenedKey>
  /** Counts a key that its provider did not know. */
  countInvalid(nonce: string): Promise<void>
}

/** What may be seen of how the service is doing: what is stored, and metrics for who runs it. */
export interface OversightApi extends Rpc.WorkerEntrypointBranded {
  /** Answers a request of one of its routes; errors name `requestId`. */
  answer(request: Request, requestId: string): Promise<Response>
  /** Sends the trace of a request to the collector, where there is one. */
  tellTrace(seen: SeenRequest): Promise<void>
}

/** Whether what the jobs Worker stands on answers: a rejection says that it does not. */
export interface HealthApi extends Rpc.WorkerEntrypointBranded {
  jobs(): Promise<void>
  database(): Promise<void>
}

/** What all scans together tell: the counters' database is of the jobs Worker. */
export interface InsightsApi extends Rpc.WorkerEntrypointBranded {
  /** Answers the query of a request; errors name `requestId`. */
  answer(query: string, requestId: string): Promise<Response>
}

/** What was counted of code reviews, under names that only the review Worker can make. */
export interface ReviewCountsApi extends Rpc.WorkerEntrypointBranded {
  /** How often each of the names was counted; those that never were are left out. */
  read(names: string[]): Promise<Record<string, number>>
}

/** What is asked of a large model for a review, with the sealed key of who asks. */
export type ReviewQuestion = ModelQuestion & {
  provider: LlmKeyProviderId
  /** The provider's usual one where it is null. */
  model: string | null
  key: SealedKey
  /** What the key was sealed for. */
  use: string
  milliseconds: number
}

/** Large models for reviews: keys of visitors are opened in the jobs Worker alone. */
export interface ReviewModelsApi extends Rpc.WorkerEntrypointBranded {
  /** `headers`: of the request, with its session. Never rejects: why nothing came is its answer. */
  ask(question: ReviewQuestion, headers: Headers, requestId: string): Promise<ModelAsked>
  /** What the model is called that the site pays for; null where it pays for none. */
  siteModel(): Promise<string | null>
  /** Asks that one; `repository` is a keyed hash of who pays for it from a budget. Never rejects. */
  askOnSite(
    question: ModelQuestion & { milliseconds: number },
    repository: string,
    requestId: string,
  ): Promise<ModelAsked>
}

/** A token of the GitHub App's installation; `expiresAt` in milliseconds since 1970. */
export type GitHubAppToken = { token: string; expiresAt: number }

/** Only the jobs Worker has the private key of the GitHub App. */
export interface GitHubAppApi extends Rpc.WorkerEntrypointBranded {
  /** A token that is good for five minutes at least, or why there is none now. */
  token(): Promise<
    GitHubAppToken | { token: null; failure: FailureKind; retryAfterSeconds: number | null }
  >
}

/** Writes the HTML of pages. It has nothing but what it is handed. */
export type PagesApi = PageWriter & Rpc.WorkerEntrypointBranded

/** Draws the studio's pictures: too many lines of code for the edge, where they are shown. */
export type ArtApi = PictureDrawer & Rpc.WorkerEntrypointBranded

/** Draws an SVG as PNG: resvg and its fonts are too large for the edge. */
export interface RendererApi extends Rpc.WorkerEntrypointBranded {
  /**
   * The SVG as PNG, `width` pixels wide, at most 2,400 wide and four megapixels in all. Fails with
   * what is wrong where the SVG cannot be read.
   */
  png(svg: string, width: number): Promise<ArrayBuffer>
}

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
}

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

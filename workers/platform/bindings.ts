/**
 * What the Workers are given by the platform, and what they offer each other. Workers never import one another: one
 * implements an interface of these, the others call it.
 */
export {
  coordinatorOf,
  type ScanEnding,
  type ScanClaim,
  type ScanCoordinatorApi,
} from './bindings/scans.ts'
export type { GitHubBudgetApi, GitHubAppToken, GitHubAppApi } from './bindings/github.ts'
export type { EmbedTallyApi, OversightApi, HealthApi, InsightsApi } from './bindings/tallies.ts'
export {
  budgetsOf,
  type BudgetVerdict,
  type BudgetLeft,
  type BudgetsApi,
  type ChallengeResult,
  type ChallengesApi,
} from './bindings/budgets.ts'
export type { OwnReader, AccountsApi, SignedInPerson, SignedInApi } from './bindings/accounts.ts'
export type { VaultKey, KeyPurpose, OpenedKey, KeyVaultApi } from './bindings/keys.ts'
export type {
  FactsAnswer,
  FactsOfLogin,
  StudioApi,
  ScorecardAnswer,
  ScorecardOfLogin,
  TextsApi,
  ImageKeeperApi,
} from './bindings/studio.ts'
export type { RendererApi } from './bindings/drawing.ts'
export type { ApiRequest, ApiAnswer, AskApi, McpApi } from './bindings/mcp.ts'
export {
  hookShardOf,
  type ReviewApi,
  type Delivery,
  type Taking,
  type HookRow,
  type ReviewMessage,
  type HookShardApi,
  type ReviewCountsApi,
  type ReviewQuestion,
  type ReviewModelsApi,
} from './bindings/reviews.ts'
export type { StoreApi, StoreShardApi } from './bindings/stores.ts'
export type { EdgeEnv } from './bindings/edge-env.ts'
export type { JobsEnv } from './bindings/jobs-env.ts'

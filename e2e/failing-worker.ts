/**
 * Takes the place of the jobs Worker, or of Workers KV, and fails whatever it is asked: at once, or by
 * saying nothing for longer than anybody waits.
 */
import { DurableObject, WorkerEntrypoint } from 'cloudflare:workers'
import type {
  AccountsApi,
  BudgetsApi,
  ChallengesApi,
  EmbedTallyApi,
  GitHubAppApi,
  GitHubBudgetApi,
  HealthApi,
  HookShardApi,
  InsightsApi,
  OversightApi,
  ImageKeeperApi,
  KeyVaultApi,
  RendererApi,
  ReviewCountsApi,
  ReviewModelsApi,
  ScanCoordinatorApi,
  StoreApi,
  StoreShardApi,
  StudioApi,
  TextsApi,
} from '../workers/platform/bindings.ts'

export type Failure = 'at once' | 'in silence'
type Env = { FAILS: Failure }

const silenceMilliseconds = 30_000

async function fail({ FAILS }: Env): Promise<never> {
  if (FAILS === 'in silence')
    await new Promise((resolve) => setTimeout(resolve, silenceMilliseconds))
  throw new Error('This Worker only fails')
}

/** In the place of Workers KV, and of R2. */
export default class FailingStore extends WorkerEntrypoint<Env> {
  get() {
    return fail(this.env)
  }
  put() {
    return fail(this.env)
  }
  delete() {
    return fail(this.env)
  }
  list() {
    return fail(this.env)
  }
}

export class Oversight extends WorkerEntrypoint<Env> implements OversightApi {
  answer() {
    return fail(this.env)
  }
  tellTrace() {
    return fail(this.env)
  }
}

export class ImageKeeper extends DurableObject<Env> implements ImageKeeperApi {
  watch() {
    return fail(this.env)
  }
  inventory() {
    return fail(this.env)
  }
}

export class Renderer extends WorkerEntrypoint<Env> implements RendererApi {
  png() {
    return fail(this.env)
  }
}

export class Health extends WorkerEntrypoint<Env> implements HealthApi {
  jobs() {
    return fail(this.env)
  }
  database() {
    return fail(this.env)
  }
}

export class Insights extends WorkerEntrypoint<Env> implements InsightsApi {
  answer() {
    return fail(this.env)
  }
}

export class GitHubApp extends WorkerEntrypoint<Env> implements GitHubAppApi {
  token() {
    return fail(this.env)
  }
}

export class Challenges extends WorkerEntrypoint<Env> implements ChallengesApi {
  check() {
    return fail(this.env)
  }
}

export class Budgets extends DurableObject<Env> implements BudgetsApi {
  spend() {
    return fail(this.env)
  }
  look() {
    return fail(this.env)
  }
  giveBack() {
    return fail(this.env)
  }
  inventory() {
    return fail(this.env)
  }
}

export class HookShard extends DurableObject<Env> implements HookShardApi {
  find() {
    return fail(this.env)
  }
  add() {
    return fail(this.env)
  }
  replace() {
    return fail(this.env)
  }
  remove() {
    return fail(this.env)
  }
  see() {
    return fail(this.env)
  }
  take() {
    return fail(this.env)
  }
  finish() {
    return fail(this.env)
  }
  fail() {
    return fail(this.env)
  }
  wait() {
    return fail(this.env)
  }
  inventory() {
    return fail(this.env)
  }
}

export class Accounts extends WorkerEntrypoint<Env> implements AccountsApi {
  answer() {
    return fail(this.env)
  }
  reader() {
    return fail(this.env)
  }
  vaultKey() {
    return fail(this.env)
  }
}

export class KeyVault extends DurableObject<Env> implements KeyVaultApi {
  publicKey() {
    return fail(this.env)
  }
  look() {
    return fail(this.env)
  }
  open() {
    return fail(this.env)
  }
  countInvalid() {
    return fail(this.env)
  }
}

export class ReviewCounts extends WorkerEntrypoint<Env> implements ReviewCountsApi {
  read() {
    return fail(this.env)
  }
}

export class ReviewModels extends WorkerEntrypoint<Env> implements ReviewModelsApi {
  ask() {
    return fail(this.env)
  }
  siteModel() {
    return fail(this.env)
  }
  askOnSite() {
    return fail(this.env)
  }
}

export class Texts extends WorkerEntrypoint<Env> implements TextsApi {
  answer() {
    return fail(this.env)
  }
}

export class Studio extends WorkerEntrypoint<Env> implements StudioApi {
  answer() {
    return fail(this.env)
  }
}

export class ScanCoordinator extends DurableObject<Env> implements ScanCoordinatorApi {
  claim() {
    return fail(this.env)
  }
  finish() {
    return fail(this.env)
  }
  abandon() {
    return fail(this.env)
  }
  bar() {
    return fail(this.env)
  }
  isBarred() {
    return fail(this.env)
  }
  forget() {
    return fail(this.env)
  }
  countBarred() {
    return fail(this.env)
  }
}

export class GitHubBudget extends DurableObject<Env> implements GitHubBudgetApi {
  report() {
    return fail(this.env)
  }
  snapshot() {
    return fail(this.env)
  }
}

export class EmbedTally extends DurableObject<Env> implements EmbedTallyApi {
  add() {
    return fail(this.env)
  }
  lastHour() {
    return fail(this.env)
  }
  totals() {
    return fail(this.env)
  }
  inventory() {
    return fail(this.env)
  }
}

export class Store extends WorkerEntrypoint<Env> implements StoreApi {
  read() {
    return fail(this.env)
  }
  write() {
    return fail(this.env)
  }
  remove() {
    return fail(this.env)
  }
}

export class StoreShard extends DurableObject<Env> implements StoreShardApi {
  read() {
    return fail(this.env)
  }
  write() {
    return fail(this.env)
  }
  remove() {
    return fail(this.env)
  }
  compareAndSet() {
    return fail(this.env)
  }
  take() {
    return fail(this.env)
  }
  inventory() {
    return fail(this.env)
  }
}

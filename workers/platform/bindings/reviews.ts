/** Code reviews: the Worker that makes them, and what is kept for it. */
import type { LlmKeyProviderId } from '../../../shared/llm/provider-ids.ts'
import type { ModelQuestion } from '../../../shared/review/large-model/question.ts'
import type { ModelAsked } from '../../../shared/review/large-model/review-by-model.ts'
import type { SealedKey } from '../../../shared/sealed-key/protocol.ts'

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

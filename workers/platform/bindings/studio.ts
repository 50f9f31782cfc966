/** Things that are made of a scorecard: pictures, files and texts. */
import type { EmbedFacts } from '../../../shared/embed/facts.ts'
import type { ErrorCode } from '../errors/index.ts'

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

/** One object for all images: it knows when each ends, and deletes it then. */
export interface ImageKeeperApi extends Rpc.DurableObjectBranded {
  /** Deletes the object of this key at `endsAt`, milliseconds since 1970. */
  watch(key: string, endsAt: number): Promise<void>
  /** How many ends are written down, and the first of them. */
  inventory(): Promise<{ count: number; firstEnd: number | null }>
}

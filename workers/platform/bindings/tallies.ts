/** What is counted, and what may be seen of how the service is doing. */
import type { TallyCounts } from '../tally/index.ts'
import type { SeenRequest } from '../traces/index.ts'

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

/** The door for agents. */

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

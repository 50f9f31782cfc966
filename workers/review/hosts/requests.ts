/**
 * Sends requests to one host: to its configured address alone, six at once at most, each with a deadline, and
 * reads no more of an answer than may be held.
 */
import * as z from 'zod/mini'
import { readBoundedBytes } from '../../platform/bounded-bytes.ts'
import { ForbiddenDestination, type Send } from '../../platform/outgoing/index.ts'
import { HostProblem, problemOfStatus, type ProblemKind } from './host-problem.ts'

/** How the reviewer may call a host. */
export type Credential =
  /** A person's, project's or workspace's access token. */
  | { kind: 'token'; token: string }
  /** The token of a GitHub App's installation, which may write check runs. */
  | { kind: 'app'; token: string }
  | { kind: 'oauth'; token: string }
  /** Bitbucket's app passwords and API tokens, which go with a name. */
  | { kind: 'password'; user: string; token: string }

export interface HostAccess {
  /** Where the host's API is, without a slash at the end. */
  apiUrl: string
  credential: Credential
  /** Goes to that address alone (`sendTo`). */
  send: Send
  /** Milliseconds since 1970. */
  now: () => number
}

export interface Answer {
  status: number
  headers: Headers
  bytes: Uint8Array
}

export interface Asked {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Behind the API's address; or the whole address of a further page, as the host told it. */
  path: string
  /** Sent as JSON. */
  body?: unknown
  headers?: Readonly<Record<string, string>>
  mostBytes?: number
  signal: AbortSignal
}

export interface HostRequests {
  /** The answer with a status of 2xx; rejects with a `HostProblem` otherwise. */
  ask: (asked: Asked) => Promise<Answer>
  /** The same, read as JSON of a form. */
  json: <Form extends z.ZodMiniType>(
    form: Form,
    asked: Asked,
  ) => Promise<{ value: z.infer<Form>; headers: Headers }>
}

/** Source: Cloudflare, "Workers limits", simultaneous open connections. */
const mostAtOnce = 6
const deadlineMilliseconds = 20_000
/** Healthy pages of files are far smaller. */
const mostAnswerBytes = 8 * 1024 * 1024
/** What is read of a refusal, for the words of limits in it. */
const mostRefusalBytes = 64 * 1024

/** `headers` are sent with each request; they hold the credential. */
export function createRequests(
  { apiUrl, send, now }: HostAccess,
  headers: Readonly<Record<string, string>>,
): HostRequests {
  const inTurn = createGate(mostAtOnce)

  const attempt = async (asked: Asked, signal: AbortSignal): Promise<Answer> => {
    const isWhole = asked.path.startsWith('https:') || asked.path.startsWith('http:')
    const body = asked.body === undefined ? null : JSON.stringify(asked.body)
    const request = new Request(isWhole ? asked.path : apiUrl + asked.path, {
      method: asked.method ?? 'GET',
      headers: {
        'user-agent': 'git-phantom-scope',
        ...headers,
        ...(body !== null && { 'content-type': 'application/json' }),
        ...asked.headers,
      },
      body,
      signal,
    })
    const response = await send(request)
    const bytes = await readBoundedBytes(
      response,
      response.ok ? (asked.mostBytes ?? mostAnswerBytes) : mostRefusalBytes,
    )
    if (!response.ok) {
      const words = new TextDecoder().decode(bytes ?? new Uint8Array())
      throw problemOfStatus(response.status, response.headers, words, now())
    }
    if (!bytes) throw new AnswerTooLarge(response.status)
    return { status: response.status, headers: response.headers, bytes }
  }

  const ask = (asked: Asked): Promise<Answer> =>
    inTurn(async () => {
      asked.signal.throwIfAborted()
      const timeout = AbortSignal.timeout(deadlineMilliseconds)
      const signal = AbortSignal.any([asked.signal, timeout])
      try {
        return await attempt(asked, signal)
      } catch (error) {
        if (error instanceof HostProblem) throw error
        asked.signal.throwIfAborted()
        if (timeout.aborted) throw new HostProblem('deadline')
        if (error instanceof ForbiddenDestination) throw new HostProblem('redirected')
        throw new HostProblem('network')
      }
    })

  return {
    ask,
    async json(form, asked) {
      const { bytes, headers: told, status } = await ask(asked)
      return { value: parse(form, bytes, status), headers: told }
    },
  }
}

/** The answer is sound, but more than was asked for. */
export class AnswerTooLarge extends HostProblem {
  constructor(status: number) {
    super('malformed-answer', status)
    this.name = 'AnswerTooLarge'
  }
}

function parse<Form extends z.ZodMiniType>(
  form: Form,
  bytes: Uint8Array,
  status: number,
): z.infer<Form> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new HostProblem('malformed-answer', status)
  }
  const parsed = form.safeParse(value)
  if (!parsed.success) throw new HostProblem('malformed-answer', status)
  return parsed.data as z.infer<Form>
}

/** Work begins in the order in which it came, so many at once. */
function createGate(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}

/** `undefined` where there is nothing; rejects with any other problem. */
export const unlessMissing = <Value>(work: Promise<Value>): Promise<Value | undefined> =>
  unless(['not-found'], work)

/** `undefined` where there is nothing of ours; rejects with any other problem. */
export const unlessNotOurs = <Value>(work: Promise<Value>): Promise<Value | undefined> =>
  unless(['not-found', 'forbidden'], work)

async function unless<Value>(
  kinds: readonly ProblemKind[],
  work: Promise<Value>,
): Promise<Value | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof HostProblem && kinds.includes(error.kind)) return undefined
    throw error
  }
}

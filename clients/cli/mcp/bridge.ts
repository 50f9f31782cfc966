/**
 * Lines of JSON-RPC on one side, POST requests on the other, as MCP's transports "stdio" and
 * "streamable HTTP" have it. What the service answers is passed on as it is; what it does not answer
 * is an error of JSON-RPC. Both eras pass: the one in which every message names its version, and the
 * one in which `initialize` agrees on it.
 */
import { Problem } from '../problem.ts'
import { cleanJson } from '../output/clean.ts'
import { boundedText } from '../service/bounded-text.ts'
import { eventsOf } from '../service/events.ts'
import { version } from '../version.ts'
import { linesOf } from './lines.ts'
import {
  errorAnswer,
  headersOf,
  internalError,
  isRequest,
  parseError,
  readMessage,
  type Message,
} from './message.ts'

export type Bridge = {
  lines: AsyncIterable<Uint8Array>
  /** A message for the client. */
  write: (line: string) => void
  /** What is said to a person, beside the protocol. */
  note: (text: string) => void
  address: URL
  /** The token to show; null where there is none. */
  access: () => Promise<string | null>
  fetch: (request: Request) => Promise<Response>
  /** Ends everything. */
  signal: AbortSignal
}

const longestAnswer = 16 * 1024 * 1024

/** Goes on until there are no more lines and everything is answered. */
export async function bridge(options: Bridge): Promise<void> {
  const { write, signal } = options
  const underWay = new Map<Message['id'], AbortController>()
  const work = new Set<Promise<void>>()
  let agreed: string | null = null

  const send = (message: unknown) => write(cleanJson(message))

  const pass = async (message: Message) => {
    const asked = new AbortController()
    const isAsked = isRequest(message)
    if (isAsked) underWay.set(message.id, asked)
    let isAnswered = !isAsked
    try {
      for await (const answer of exchange(message, agreed, asked.signal, options)) {
        if (asked.signal.aborted) return
        if (message.method === 'initialize') agreed = versionAgreed(answer) ?? agreed
        isAnswered ||= isAnswerTo(message, answer)
        send(answer)
      }
      if (!isAnswered) throw new TypeError('It answered with nothing.')
    } catch (error) {
      // Whoever cancels a request expects no answer.
      if (asked.signal.aborted || signal.aborted) return
      const reason = reasonOf(error, options.address)
      if (isAsked) send(errorAnswer(message.id, internalError, reason))
      else options.note(reason)
    } finally {
      if (isAsked) underWay.delete(message.id)
    }
  }

  for await (const line of linesOf(options.lines)) {
    if (signal.aborted) return
    if (line !== null && line.trim() === '') continue
    const message = line === null ? null : readMessage(line)
    if (message === null) {
      send(errorAnswer(null, parseError, 'A line is no message of JSON-RPC.'))
      continue
    }
    // To close the connection is to cancel; the service knows of no other request.
    if (message.method === 'notifications/cancelled') {
      underWay.get(message.params?.['requestId'] as Message['id'])?.abort()
      continue
    }
    const passing = pass(message)
    // Whatever comes behind `initialize` needs what it agrees on.
    if (message.method === 'initialize') await passing
    else {
      work.add(passing)
      void passing.finally(() => work.delete(passing))
    }
  }
  await Promise.all(work)
}

/** What the service says to a message: one answer, or what comes on a stream until the answer. */
async function* exchange(
  message: Message,
  agreed: string | null,
  cancelled: AbortSignal,
  { address, access, fetch, signal }: Bridge,
): AsyncGenerator<unknown> {
  const token = await access()
  const response = await fetch(
    new Request(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'user-agent': `git-phantom-scope/${version}`,
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...headersOf(message, agreed),
      },
      body: JSON.stringify(message),
      redirect: 'manual',
      signal: AbortSignal.any([cancelled, signal]),
    }),
  )
  const type = response.headers.get('content-type') ?? ''
  if (response.ok && type.startsWith('text/event-stream') && response.body) {
    for await (const { data } of eventsOf(response.body)) yield JSON.parse(data)
    return
  }
  const text = await boundedText(response, longestAnswer)
  const answer = readMessage(text)
  const isAnswer = answer !== null && ('result' in answer || 'jsonrpc' in answer)
  if (isAnswer && isRequest(message)) yield { ...answer, id: answer.id ?? message.id }
  else if (!response.ok || isRequest(message))
    throw new TypeError(`It answered with status ${response.status}.`)
}

function isAnswerTo({ id }: Message, answer: unknown): boolean {
  const { id: of, result, error } = answer as Message
  return of === id && (result !== undefined || error !== undefined)
}

function versionAgreed(answer: unknown): string | null {
  const { protocolVersion } = ((answer as Message).result ?? {}) as { protocolVersion?: unknown }
  return typeof protocolVersion === 'string' ? protocolVersion : null
}

function reasonOf(error: unknown, { origin }: URL): string {
  const why =
    error instanceof TypeError && error.message.startsWith('It answered') ? ` ${error.message}` : ''
  if (error instanceof Problem) return `${error.code}: ${error.details.about ?? origin}`
  return `The service at ${origin} did not answer, or not in a way that could be read.${why}`
}

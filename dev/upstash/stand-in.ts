/**
 * Upstash's REST protocol over any Redis backend, so that @upstash/redis works without a network.
 *
 * Source: https://upstash.com/docs/redis/features/restapi and the client's own `HttpClient`.
 */
import { serve, type FetchHandler, type Served } from '../serve.ts'
import { RedisError, type RedisBackend, type Reply } from './backend.ts'

type Options = { token: string; backend: RedisBackend }
type Outcome = { result: Reply } | { error: string }

/** The stand-in as a fetch handler. Requests need `Authorization: Bearer <token>`, else 401. */
export function createUpstashStandIn({ token, backend }: Options): { fetch: FetchHandler } {
  return {
    async fetch(request) {
      if (bearerOf(request) !== token) return refuse(401, 'WRONGPASS invalid or missing auth token')
      const path = new URL(request.url).pathname
      const body = await request.text()
      try {
        if (path === '/pipeline') return respond(request, await pipeline(backend, body))
        if (path === '/multi-exec') return respond(request, await multiExec(backend, body))
        return respond(request, await single(backend, commandOf(request, body)))
      } catch (error) {
        if (error instanceof RedisError) return refuse(400, error.message)
        throw error
      }
    },
  }
}

/** The stand-in on a free port of this machine. Closing it closes the backend too. */
export async function serveUpstashStandIn(options: Options): Promise<Served> {
  const served = await serve(createUpstashStandIn(options).fetch)
  return {
    url: served.url,
    async close() {
      await served.close()
      await options.backend.close()
    },
  }
}

async function single(backend: RedisBackend, command: string[]): Promise<Outcome> {
  const reply = await backend.execute(command)
  if (reply instanceof RedisError) throw reply
  return { result: reply }
}

async function pipeline(backend: RedisBackend, body: string): Promise<Outcome[]> {
  const replies: Reply[] = []
  for (const command of commandsOf(body)) replies.push(await backend.execute(command))
  return replies.map(outcomeOf)
}

async function multiExec(backend: RedisBackend, body: string): Promise<Outcome[]> {
  const replies = await backend.transaction(commandsOf(body))
  if (replies instanceof RedisError) throw replies
  return replies.map(outcomeOf)
}

function outcomeOf(reply: Reply): Outcome {
  return reply instanceof RedisError ? { error: reply.message } : { result: reply }
}

/** A command as a JSON array in the body, or as path segments followed by the body, if any. */
function commandOf(request: Request, body: string): string[] {
  const { pathname } = new URL(request.url)
  if (pathname === '/') return commandFrom(parse(body))
  const segments = pathname.split('/').filter(Boolean).map(decodeURIComponent)
  return body === '' ? segments : [...segments, body]
}

function commandsOf(body: string): string[][] {
  const commands = parse(body)
  if (!Array.isArray(commands)) throw new RedisError('ERR failed to parse pipeline request')
  return commands.map(commandFrom)
}

function commandFrom(parsed: unknown): string[] {
  if (!Array.isArray(parsed) || parsed.length === 0) throw new RedisError('ERR empty command')
  return parsed.map((part: unknown) => {
    if (typeof part === 'string') return part
    if (typeof part === 'number' || typeof part === 'boolean') return String(part)
    throw new RedisError('ERR failed to parse command')
  })
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new RedisError('ERR failed to parse command')
  }
}

function bearerOf(request: Request): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
}

function respond(request: Request, outcome: Outcome | Outcome[]): Response {
  const encoded =
    request.headers.get('upstash-encoding') !== 'base64'
      ? outcome
      : Array.isArray(outcome)
        ? outcome.map(encodeOutcome)
        : encodeOutcome(outcome)
  const headers = new Headers()
  const syncToken = request.headers.get('upstash-sync-token')
  if (syncToken) headers.set('upstash-sync-token', syncToken)
  return Response.json(encoded, { headers })
}

function encodeOutcome(outcome: Outcome): Outcome {
  if ('error' in outcome) return outcome
  return { result: outcome.result === 'OK' ? 'OK' : encode(outcome.result) }
}

/** Strings inside of lists are encoded without exception: the client decodes each of them. */
function encode(reply: Reply): Reply {
  if (Array.isArray(reply)) return reply.map(encode)
  return typeof reply === 'string' ? Buffer.from(reply).toString('base64') : reply
}

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status })
}

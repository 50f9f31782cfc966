/** What an operation is: one definition from which every door is derived. */
import type * as z from 'zod/mini'
import type { ErrorCode } from './errors.ts'
import type { ToolMark } from './tool-mark.ts'

export type AnswerHeader =
  'ETag' | 'X-Scan-State' | 'Server-Timing' | 'RateLimit-Policy' | 'RateLimit' | 'Location'

export type RequestHeader = 'Idempotency-Key' | 'Last-Event-ID'

/** What the command line makes of an operation. */
export type CommandOfOperation = {
  name: string
  /** Where the operation's own is not what the command does. */
  summary?: string
  /** Fields of the input that are given by their place. */
  positionals: readonly string[]
  /** The fields that are options; all others where it is not said. */
  options?: readonly string[]
}

export type Operation<
  Input extends z.ZodMiniType = z.ZodMiniType,
  Output extends z.ZodMiniType = z.ZodMiniType,
> = {
  /** `system.verb`, unique. */
  name: string
  summary: string
  description: string
  /** `{field}` in the path takes the input's field of that name; the others are query parameters. */
  http: { method: 'GET' | 'POST' | 'DELETE'; path: string }
  input: Input
  output: Output
  /** What the output is called in the documents. */
  outputName: string
  /** It sends a browser on to another address instead of answering. */
  redirects?: true
  /** The status of its answer; 200 where it is not said. */
  status?: 202
  /** Headers that it heeds besides those of every request; none has to be sent. */
  requestHeaders?: readonly RequestHeader[]
  /** How the input's fields come that are not in the path; as the query where it is not said. */
  body?: 'form' | 'json'
  /** Errors have the form of RFC 6749, section 5.2, which clients of OAuth read. */
  oauthErrors?: true
  /** The operation can also answer as a stream of events while it works. */
  streams: boolean
  /** It answers as nothing but a stream of events, and this is what the stream has. */
  events?: string
  /** With `format=csv` it answers as a table, and this is what the table has. */
  csv?: string
  /** `session`: reads the visitor's cookie, so that only pages of this site may ask. */
  access: 'public' | 'session'
  /** Without a cookie it is public: what needs the session is a part of it alone. */
  sessionIsOptional?: true
  /** The cookie that it reads in place of the session's. */
  cookie?: 'studio'
  /** An access token or an API key, where one is shown, is taken in place of the cookie. */
  bearer?: true
  /** Headers that the answer carries besides those of every answer. */
  headers: readonly AnswerHeader[]
  errors: readonly ErrorCode[]
  examples: readonly { title: string; input: z.infer<Input> }[]
  /** How it is called in a terminal (`clients/cli`); not at all where nothing is said. */
  commands?: readonly CommandOfOperation[]
  /** Agents may call it as these; `shared/agents` says what each takes and gives. */
  tools?: readonly ToolMark[]
}

/** Freezes a definition and keeps its exact types. */
export function defineOperation<Input extends z.ZodMiniType, Output extends z.ZodMiniType>(
  operation: Operation<Input, Output>,
): Readonly<Operation<Input, Output>> {
  return Object.freeze(operation)
}

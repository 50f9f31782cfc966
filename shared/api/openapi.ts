/** The OpenAPI 3.1 document, derived from the table of operations and the routes of the embeds. */
import * as z from 'zod/mini'
import { embedPaths, embedTag, shieldsEndpointSchema } from './embed-paths.ts'
import { errorEnvelopeSchema, errorTable, type ErrorCode } from './errors.ts'
import { idempotencyKeyForm } from './jobs.ts'
import type { AnswerHeader, Operation, RequestHeader } from './operation.ts'
import { operations } from './operations.ts'

type Json = Record<string, unknown>

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output' = 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io }) as Json
  return json
}

/** The document; `serverUrl` is where this deployment answers. */
export function openApiDocument(serverUrl: string): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Git Phantom Scope',
      version: '1',
      summary: 'Explained scores of public GitHub records',
      description:
        'Every number stands beside the evidence it rests on. What is unknown is said to be unknown, with the reason; it is never counted as zero.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    security: [],
    tags: [...new Set([...operations.map(tagOf), embedTag])].map((name) => ({ name })),
    paths: {
      ...Object.fromEntries(
        [...Map.groupBy(operations, ({ http }) => http.path)].map(([path, ofPath]) => [
          path,
          Object.fromEntries(
            ofPath.map((operation) => [
              operation.http.method.toLowerCase(),
              describeOperation(operation),
            ]),
          ),
        ]),
      ),
      ...embedPaths(),
    },
    components: {
      schemas: {
        Error: schemaOf(errorEnvelopeSchema),
        ...Object.fromEntries(
          operations
            .filter(({ redirects }: Operation) => !redirects)
            .map((operation) => [operation.outputName, schemaOf(operation.output)]),
        ),
        ShieldsEndpoint: shieldsEndpointSchema,
      },
      headers: responseHeaders,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-phantom' },
        studio: { type: 'apiKey', in: 'cookie', name: '__Host-studio' },
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'An access token of a terminal, or an API key',
        },
      },
    },
  }
}

function describeOperation(operation: Operation): Json {
  const output = { $ref: `#/components/schemas/${operation.outputName}` }
  return {
    operationId: operation.name,
    tags: [tagOf(operation)],
    summary: operation.summary,
    description: operation.description,
    ...(operation.access === 'session' && {
      security: [
        ...(operation.sessionIsOptional ? [{}] : []),
        { [operation.cookie ?? 'session']: [] },
        ...(operation.bearer ? [{ bearer: [] }] : []),
      ],
    }),
    parameters: [
      ...(operation.body ? [] : parametersOf(operation)),
      ...(operation.requestHeaders ?? []).map((name) => requestHeaders[name]),
    ],
    ...(operation.body && { requestBody: requestBodyOf(operation, operation.body) }),
    responses: {
      ...(operation.redirects && redirection),
      ...(!operation.redirects && {
        [operation.status ?? 200]: {
          description: 'The answer',
          headers: Object.fromEntries(
            operation.headers.map((name) => [name, { $ref: `#/components/headers/${name}` }]),
          ),
          content: {
            ...(operation.events
              ? {
                  'text/event-stream': {
                    schema: { type: 'string', description: operation.events },
                  },
                }
              : { 'application/json': { schema: output } }),
            ...(operation.streams
              ? { 'text/event-stream': { schema: { type: 'string', description: streamText } } }
              : {}),
            ...(operation.csv && {
              'text/csv': { schema: { type: 'string', description: operation.csv } },
            }),
          },
        },
      }),
      ...(operation.headers.includes('ETag')
        ? { 304: { description: 'Not changed since the ETag in `If-None-Match`' } }
        : {}),
      ...(operation.oauthErrors ? oauthErrorResponse : errorResponses(errorsOf(operation))),
    },
  }
}

const redirection = {
  303: {
    description: 'The browser goes on to another address',
    headers: { Location: { description: 'Where to', schema: { type: 'string' } } },
  },
}

const oauthErrorResponse = {
  400: {
    description: 'Why there is no token, as RFC 6749 and RFC 8628 name it',
    content: {
      'application/json': {
        schema: {
          type: 'object',
          properties: { error: { type: 'string' }, error_description: { type: 'string' } },
          required: ['error', 'error_description'],
        },
      },
    },
  },
}

function requestBodyOf({ input }: Operation, form: 'form' | 'json'): Json {
  const type = form === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'
  return { required: true, content: { [type]: { schema: schemaOf(input, 'input') } } }
}

const streamText =
  'Server-sent events `progress`, then `provisional` or `sentence`, `final` and `error`; the data of each is one line of JSON.'

function parametersOf(operation: Operation): Json[] {
  const { properties = {}, required = [] } = schemaOf(operation.input, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => {
    const inPath = operation.http.path.includes(`{${name}}`)
    return {
      name,
      in: inPath ? 'path' : 'query',
      required: inPath || required.includes(name),
      schema,
      examples: Object.fromEntries(
        operation.examples.map((example, index) => [
          `example${index + 1}`,
          { summary: example.title, value: (example.input as Json)[name] },
        ]),
      ),
    }
  })
}

/** Its own errors, and those of the guards before it. */
function errorsOf({ errors, http, access }: Operation): readonly ErrorCode[] {
  if (!http.path.startsWith('/api/v1/')) return errors
  const takesBody = access === 'session' && http.method !== 'GET'
  const ofBody = takesBody ? errorsOfBodies : []
  return [...new Set<ErrorCode>([...errors, ...ofBody, 'too_many'])]
}

const errorsOfBodies = [
  'body_too_large',
  'media_type_unsupported',
  'body_malformed',
  'body_too_deep',
] as const

/** Responses by status; a status that several codes share names them all. */
function errorResponses(codes: readonly ErrorCode[]): Json {
  const byStatus = Map.groupBy(codes, (code) => errorTable[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      {
        description: group
          .map((code) => `\`${code}\`: ${errorTable[code].message} ${errorTable[code].remedy}`)
          .join('\n\n'),
        ...(status === 429 ? { headers: headersOfRefusals } : {}),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    ]),
  )
}

const headersOfRefusals = {
  'Retry-After': { description: 'Seconds', schema: { type: 'integer' } },
  'RateLimit-Policy': { $ref: '#/components/headers/RateLimit-Policy' },
  RateLimit: { $ref: '#/components/headers/RateLimit' },
}

const requestHeaders: Record<RequestHeader, Json> = {
  'Idempotency-Key': {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'The same key with the same body gives the same job; a visitor’s key is sealed for it',
    schema: { type: 'string', pattern: idempotencyKeyForm.source },
  },
  'Last-Event-ID': {
    name: 'Last-Event-ID',
    in: 'header',
    required: false,
    description: 'The last event that came; the stream goes on behind it',
    schema: { type: 'integer', minimum: 0 },
  },
}

const responseHeaders: Record<AnswerHeader, Json> = {
  Location: { description: 'Where it is told of', schema: { type: 'string' } },
  ETag: { description: 'Names this very answer', schema: { type: 'string' } },
  'X-Scan-State': {
    description: '`new`: read now; `stored`: read up to 30 minutes ago; `stale`: being read again',
    schema: { type: 'string', enum: ['new', 'stored', 'stale'] },
  },
  'Server-Timing': {
    description: 'Milliseconds by part, with the calls and points that GitHub was asked for',
    schema: { type: 'string' },
  },
  'RateLimit-Policy': {
    description:
      'What may be asked for (`q`) in how many seconds (`w`): `scans-address`, `scans-session` and `scans-login` are your own budgets, `api` the guard against floods, `github` the hourly allowance at GitHub of the token that reads this login',
    schema: { type: 'string' },
  },
  RateLimit: {
    description:
      'What is left of each (`r`), and the seconds until there is one more (`t`); of `github`, until it is full again',
    schema: { type: 'string' },
  },
}

function tagOf(operation: Operation): string {
  return operation.name.split('.')[0]!
}

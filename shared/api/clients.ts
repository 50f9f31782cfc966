/**
 * Clients of MCP that ask to be let in (OAuth 2.1, authorization code with PKCE): a client goes by the
 * address of its own document, and somebody who is signed in says yes or no to it on a page.
 */
import * as z from 'zod/mini'
import { mcpScope } from './mcp-access.ts'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

/** What is wrong with a request of a client that is known, as OAuth calls it. */
export const clientRequestRefusals = [
  'invalid_request',
  'unsupported_response_type',
  'invalid_scope',
  'invalid_target',
] as const
export type ClientRequestRefusal = (typeof clientRequestRefusals)[number]

const oauth = {
  streams: false,
  access: 'public',
  headers: [],
  examples: [],
} as const
const ofVisitor = { ...oauth, access: 'session' } as const

export const authorizationOperation = defineOperation({
  ...oauth,
  name: 'oauth.authorize',
  summary: 'Ask to be let in as a client of MCP',
  description:
    'Where a client sends a browser to (OAuth 2.1: `response_type=code`, PKCE with S256, `resource` with the address of `/mcp` or of `/mcp/own`). `client_id` is the https address of the client’s metadata document, which is read for it. Leads to a page that asks whether to let the client in; that leads back to `redirect_uri` with `code`, `state` and `iss`. Where the client or its address cannot be trusted nobody is led anywhere.',
  http: { method: 'GET', path: paths.authorization },
  redirects: true,
  input: z.object({
    client_id: z.string(),
    redirect_uri: z.string(),
    response_type: z.string(),
    code_challenge: z.string(),
    code_challenge_method: z.string(),
    resource: z.optional(z.string()),
    scope: z.optional(z.string()),
    state: z.optional(z.string()),
  }),
  output: z.object({}),
  outputName: 'Redirect',
  errors: ['client_refused', 'too_many', 'not_configured', 'store_unavailable'],
})

export const clientRequestSchema = z.object({
  client: z.object({
    /** The host that its document is on. */
    host: z.string(),
    /** What it calls itself, which nobody has looked at. */
    name: z.nullable(z.string()),
  }),
  /** Where the answer goes. */
  goesTo: z.object({ host: z.string(), isThisDevice: z.boolean() }),
  scopes: z.array(z.string()),
  /** Why it cannot be granted; null where it can. */
  refusal: z.nullable(z.enum(clientRequestRefusals)),
  endsAt: z.iso.datetime(),
  /** Who is asked; null where nobody is signed in. */
  login: z.nullable(z.string()),
})
export type ClientRequestView = z.infer<typeof clientRequestSchema>

const requestId = z.object({ request: z.string() })

export const showClientRequestOperation = defineOperation({
  ...ofVisitor,
  name: 'session.client-request',
  summary: 'See which client asks to be let in',
  description: 'What the page shows that asks for a yes or no.',
  http: { method: 'GET', path: paths.clientRequest },
  input: requestId,
  output: clientRequestSchema,
  outputName: 'ClientRequest',
  errors: ['client_request_over', 'not_configured', 'store_unavailable'],
})

export const answerClientRequestOperation = defineOperation({
  ...ofVisitor,
  name: 'session.answer-client',
  summary: 'Say yes or no to a client',
  description:
    'Decides once. The address to go to tells the client: with a code that is good for a minute, or with the reason why there is none.',
  http: { method: 'POST', path: paths.clientRequest },
  body: 'json',
  input: z.extend(requestId, { decision: z.enum(['allow', 'deny']) }),
  output: z.object({ location: z.url() }),
  outputName: 'ClientAnswered',
  errors: [
    'client_request_over',
    'not_signed_in',
    'foreign_origin',
    'validation_failed',
    'not_configured',
    'store_unavailable',
  ],
})

export const endClientOperation = defineOperation({
  ...ofVisitor,
  name: 'session.end-client',
  summary: 'End what a client was let do',
  description: 'Its tokens are worth nothing from then on.',
  http: { method: 'DELETE', path: paths.client },
  input: z.object({ id: z.string() }),
  output: z.object({ ended: z.boolean() }),
  outputName: 'ClientEnded',
  errors: ['foreign_origin', 'not_signed_in', 'not_configured', 'store_unavailable'],
})

const protectedResource = {
  ...oauth,
  description:
    'What a token for `/mcp` has to be and who gives it, as clients of OAuth read it (RFC 9728). Nobody needs one: without, scans are read on the allowance that all share. Each other address of the server, such as `/mcp/own`, has its own below `/mcp`.',
  input: z.object({}),
  output: z.object({
    resource: z.url(),
    authorization_servers: z.array(z.url()),
    scopes_supported: z.array(z.literal(mcpScope)),
    bearer_methods_supported: z.array(z.literal('header')),
    resource_name: z.string(),
    resource_documentation: z.url(),
  }),
  outputName: 'ProtectedResource',
  errors: ['route_not_found'],
} as const

export const protectedMcpOperation = defineOperation({
  ...protectedResource,
  name: 'oauth.resource',
  summary: 'Find out how to sign in for MCP',
  http: { method: 'GET', path: paths.protectedMcp },
})

export const protectedResourceOperation = defineOperation({
  ...protectedResource,
  name: 'oauth.resource-of-host',
  summary: 'Find out the same, where the path is not known',
  http: { method: 'GET', path: paths.protectedResource },
})

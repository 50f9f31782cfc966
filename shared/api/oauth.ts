/**
 * Signing in from a terminal, as OAuth's own standards have it, so that any client of OAuth can: a device
 * (or a client of MCP, see `clients.ts`) is let in (RFC 8628), gets a short access token and a refresh token that serves once (RFC 6749), gives
 * it back (RFC 7009), finds all of it out (RFC 8414) and verifies it (RFC 7517).
 */
import * as z from 'zod/mini'
import { defineOperation } from './operation.ts'
import { paths } from './paths.ts'

/** Terminals that may sign people in. They are public: none of them can keep a secret. */
export const oauthClients = ['phantom-cli'] as const

/** Whether a client is one of those; all others are clients of MCP, by the address of their document. */
export const isTerminal = (clientId: string) => oauthClients.some((known) => known === clientId)

export const deviceGrantType = 'urn:ietf:params:oauth:grant-type:device_code'
export const grantTypes = ['authorization_code', deviceGrantType, 'refresh_token'] as const

const clientId = z.enum(oauthClients)

export const deviceInput = z.object({
  client_id: clientId,
  /** Nothing, or with `read:user` the counts of one's own private contributions. */
  scope: z._default(z.enum(['', 'read:user']), ''),
})

export const tokenInput = z.object({
  grant_type: z.enum(grantTypes),
  /** A terminal, or the address of the document of a client of MCP. */
  client_id: z.string(),
  device_code: z.optional(z.string()),
  refresh_token: z.optional(z.string()),
  code: z.optional(z.string()),
  code_verifier: z.optional(z.string()),
  redirect_uri: z.optional(z.string()),
  /** What the access token is to be for (RFC 8707): an address of `/mcp`, or for terminals also `/api`. */
  resource: z.optional(z.string()),
})

export const revocationInput = z.object({
  client_id: z.optional(z.string()),
  token: z.string(),
  token_type_hint: z.optional(z.string()),
})

const shared = {
  streams: false,
  access: 'public',
  headers: [],
  examples: [],
  errors: [],
} as const

export const deviceOperation = defineOperation({
  ...shared,
  name: 'oauth.device',
  summary: 'Begin to sign in from a terminal',
  description:
    'Gives a code to show to a person, who enters it at GitHub, and one for the device to ask with (RFC 8628).',
  http: { method: 'POST', path: paths.deviceAuthorization },
  body: 'form',
  oauthErrors: true,
  input: deviceInput,
  output: z.object({
    device_code: z.string(),
    user_code: z.string(),
    verification_uri: z.url(),
    expires_in: z.int(),
    interval: z.number(),
  }),
  outputName: 'DeviceAuthorization',
})

export const tokenOperation = defineOperation({
  ...shared,
  name: 'oauth.token',
  summary: 'Get tokens for a terminal or a client',
  description:
    'For a device or a client that was let in, or for a refresh token: an access token of a quarter of an hour and the next refresh token. A refresh token serves once; one that is shown again ends everything that came of the same sign-in. What is not used for half an hour ends, and everything after half a day.',
  http: { method: 'POST', path: paths.token },
  body: 'form',
  oauthErrors: true,
  input: tokenInput,
  output: z.object({
    access_token: z.string(),
    token_type: z.literal('Bearer'),
    expires_in: z.int(),
    refresh_token: z.string(),
    /** All that the access token lets do; it is not said where that is all that there is. */
    scope: z.optional(z.string()),
  }),
  outputName: 'Tokens',
})

export const revocationOperation = defineOperation({
  ...shared,
  name: 'oauth.revoke',
  summary: 'Give a token or key back',
  description:
    'Ends what a refresh token belongs to, here and at GitHub, or an API key. The answer is the same for what is no token (RFC 7009).',
  http: { method: 'POST', path: paths.revocation },
  body: 'form',
  oauthErrors: true,
  input: revocationInput,
  output: z.object({}),
  outputName: 'Revoked',
})

export const tokenKeysOperation = defineOperation({
  ...shared,
  name: 'oauth.keys',
  summary: 'Get the keys of access tokens',
  description: 'The public keys that access tokens are verified with, each under its `kid`.',
  http: { method: 'GET', path: paths.tokenKeys },
  input: z.object({}),
  output: z.object({ keys: z.array(z.record(z.string(), z.string())) }),
  outputName: 'TokenKeys',
  errors: ['not_configured'],
})

export const authorizationServerOperation = defineOperation({
  ...shared,
  name: 'oauth.server',
  summary: 'Find out how to sign in from a terminal or a client',
  description: 'Where everything is, as clients of OAuth read it (RFC 8414).',
  http: { method: 'GET', path: paths.authorizationServer },
  input: z.object({}),
  output: z.object({
    issuer: z.url(),
    authorization_endpoint: z.url(),
    device_authorization_endpoint: z.url(),
    token_endpoint: z.url(),
    revocation_endpoint: z.url(),
    jwks_uri: z.url(),
    grant_types_supported: z.array(z.string()),
    response_types_supported: z.array(z.string()),
    response_modes_supported: z.array(z.string()),
    code_challenge_methods_supported: z.array(z.string()),
    token_endpoint_auth_methods_supported: z.array(z.string()),
    revocation_endpoint_auth_methods_supported: z.array(z.string()),
    scopes_supported: z.array(z.string()),
    client_id_metadata_document_supported: z.literal(true),
    authorization_response_iss_parameter_supported: z.literal(true),
    protected_resources: z.array(z.url()),
    service_documentation: z.url(),
  }),
  outputName: 'AuthorizationServer',
  errors: ['not_configured'],
})

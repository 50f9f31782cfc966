/**
 * What a client's request asks for, read by the rules of OAuth 2.1: a code with PKCE of S256, for the MCP
 * server alone (RFC 8707). What is wrong with it goes by the standard's names.
 */
import { audienceAt, audienceOfResource, mcpScope } from '../../../../shared/api/mcp-access.ts'
import type { ClientRequestRefusal } from '../../../../shared/api/clients.ts'

export type Wanted =
  { refusal: null; challenge: string; scopes: string[] } | { refusal: ClientRequestRefusal }

/** SHA-256 in base64url (RFC 7636, section 4.2). */
const challengeForm = /^[\w-]{43}$/

export function wantedOf(query: Readonly<Record<string, string>>, origin: string): Wanted {
  const { response_type: type, code_challenge: challenge, code_challenge_method: method } = query
  if (type !== 'code') return { refusal: type ? 'unsupported_response_type' : 'invalid_request' }
  if (!challenge || method !== 'S256' || !challengeForm.test(challenge)) {
    return { refusal: 'invalid_request' }
  }
  const { resource = audienceAt(origin, 'mcp'), scope = mcpScope } = query
  if (audienceOfResource(origin, resource) !== 'mcp') return { refusal: 'invalid_target' }
  // Of what is asked for, what there is: the answer says which (RFC 6749, section 3.3).
  if (!scope.split(' ').includes(mcpScope)) return { refusal: 'invalid_scope' }
  return { refusal: null, challenge, scopes: [mcpScope] }
}

/** Errors as clients of OAuth read them (RFC 6749, section 5.2): one text for each, whatever the cause. */
import { isTerminal, oauthClients } from '../../../../shared/api/oauth.ts'
import type { DeviceProblem } from './devices.ts'

const descriptions = {
  invalid_request: 'The request does not have the form that the standard asks for.',
  invalid_client: `The client is none that is known here: ${oauthClients.join(', ')}, or the address of a metadata document.`,
  invalid_grant: 'This is not valid, or not any more. Sign in again.',
  invalid_scope: 'The scope is nothing or read:user.',
  invalid_target: 'The resource is none that this client gets tokens for.',
  unsupported_grant_type: 'The grant types are those that the metadata of this server names.',
  authorization_pending: 'Nobody has said yes yet.',
  slow_down: 'This was asked for too often: wait five seconds longer each time.',
  access_denied: 'Somebody said no.',
  expired_token: 'Nobody said yes in time. Begin again.',
} as const satisfies Record<DeviceProblem, string> & Record<string, string>
export type OAuthProblem = keyof typeof descriptions

const uncached = { 'cache-control': 'no-store', pragma: 'no-cache' }

export function oauthProblem(error: OAuthProblem): Response {
  const body = { error, error_description: descriptions[error] }
  return Response.json(body, { status: error === 'invalid_client' ? 401 : 400, headers: uncached })
}

export function oauthAnswer(body: object): Response {
  return Response.json(body, { headers: uncached })
}

/** Whether a client is a terminal, or goes by an address: whether it is good shows in what it has. */
export function isKnownClient(clientId = ''): boolean {
  return isTerminal(clientId) || /^https?:\/\/[^\s]{1,500}$/.test(clientId)
}

/** The form that a request brings; null where it brings none, or a field twice. */
export async function formOf(request: Request): Promise<Record<string, string> | null> {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return null
  const entries = [...new URLSearchParams(await request.text())].filter(([, value]) => value !== '')
  const form = Object.fromEntries(entries)
  return Object.keys(form).length === entries.length ? form : null
}

/** Where devices, clients and refresh tokens get the tokens that they stand for. */
import { Hono, type Context } from 'hono'
import { audienceOfResource, mcpScope, type Audience } from '../../../../shared/api/mcp-access.ts'
import { deviceGrantType, isTerminal, tokenInput } from '../../../../shared/api/oauth.ts'
import { paths } from '../../../../shared/api/paths.ts'
import type { AccountContext } from '../account-context.ts'
import { createClientCodes } from '../clients/client-codes.ts'
import { releaseToken } from '../shared-tokens.ts'
import { keptOrRevoked } from '../sign-in/kept-or-revoked.ts'
import { accessTokenSeconds } from './access-tokens.ts'
import type { IssuedGrant } from './grants.ts'
import { formOf, isKnownClient, oauthAnswer, oauthProblem } from './oauth-answers.ts'
import { requireTerminals, type Terminals } from './terminals.ts'

export const tokenRoute = new Hono<AccountContext>().post(paths.token, async (context) => {
  const terminals = await requireTerminals(context)
  const form = await formOf(context.req.raw)
  if (!form || form['grant_type'] === undefined) return oauthProblem('invalid_request')
  if (!isKnownClient(form['client_id'])) return oauthProblem('invalid_client')
  const input = tokenInput.safeParse(form)
  if (!input.success) return oauthProblem('unsupported_grant_type')
  const { grant_type, client_id: clientId, device_code, refresh_token, resource } = input.data
  const audience = audienceFor(clientId, resource, terminals.issuer)
  if (!audience) return oauthProblem('invalid_target')
  const answer = (issued: IssuedGrant) => tokensOf(terminals, issued, audience)
  switch (grant_type) {
    case 'authorization_code': {
      const { code, code_verifier: verifier, redirect_uri: redirectUri = null } = input.data
      if (!code || !verifier) return oauthProblem('invalid_request')
      const codes = createClientCodes(context.var.accounts.kept, terminals)
      const issued = await codes.exchange({ code, clientId, redirectUri, verifier })
      return issued ? answer(issued) : oauthProblem('invalid_grant')
    }
    case 'refresh_token':
      if (!refresh_token) return oauthProblem('invalid_request')
      return refresh(context, terminals, { token: refresh_token, clientId }, answer)
    case deviceGrantType:
      if (!device_code) return oauthProblem('invalid_request')
      return letIn(context, terminals, { code: device_code, clientId }, answer)
  }
})

type Answer = (issued: IssuedGrant) => Promise<Response>

/**
 * What the tokens are to be for; null where this client gets none for it. A terminal gets them for the API
 * unless it says otherwise, any other client for MCP alone (RFC 8707, section 2.2).
 */
function audienceFor(
  clientId: string,
  resource: string | undefined,
  issuer: string,
): Audience | null {
  const own = isTerminal(clientId) ? 'api' : 'mcp'
  if (resource === undefined) return own
  const wanted = audienceOfResource(issuer, resource)
  return wanted && (own === 'api' || wanted === own) ? wanted : null
}

async function letIn(
  context: Context<AccountContext>,
  { devices, github, grants }: Terminals,
  { code, clientId }: { code: string; clientId: string },
  answer: Answer,
): Promise<Response> {
  const polled = await devices.poll(code, clientId)
  if (polled === null) return oauthProblem('invalid_grant')
  if ('problem' in polled) return oauthProblem(polled.problem)
  const { token: githubToken } = polled
  return keptOrRevoked(context, github, githubToken, async () => {
    const account = { ...(await github.accountOf(githubToken)), githubToken }
    return answer(await grants.begin(account, clientId))
  })
}

async function refresh(
  context: Context<AccountContext>,
  { grants }: Terminals,
  { token, clientId }: { token: string; clientId: string },
  answer: Answer,
): Promise<Response> {
  const refreshed = await grants.refresh(token, clientId)
  if (refreshed !== null && 'refreshToken' in refreshed) return answer(refreshed)
  if (refreshed?.account) {
    context.executionCtx.waitUntil(releaseToken(context.var.accounts, refreshed.account))
  }
  return oauthProblem('invalid_grant')
}

async function tokensOf(
  { accessTokens, holdings }: Terminals,
  { accountId, clientId, refreshToken, grant }: IssuedGrant,
  audience: Audience,
): Promise<Response> {
  const subject = await holdings.nameOf(accountId)
  const scopes = audience === 'mcp' ? [mcpScope] : null
  return oauthAnswer({
    access_token: await accessTokens.issue({ subject, clientId, grant, audience, scopes }),
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
    refresh_token: refreshToken,
    ...(scopes && { scope: scopes.join(' ') }),
  })
}

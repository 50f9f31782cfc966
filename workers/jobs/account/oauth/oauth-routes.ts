/** The routes by which terminals sign in. */
import { Hono, type Context } from 'hono'
import {
  deviceGrantType,
  deviceInput,
  grantTypes,
  oauthClients,
  revocationInput,
  tokenInput,
} from '../../../../shared/api/oauth.ts'
import { paths } from '../../../../shared/api/paths.ts'
import type { AccountContext } from '../account-context.ts'
import { createApiKeys } from '../api-keys.ts'
import { keptOrRevoked } from '../sign-in/kept-or-revoked.ts'
import { payFor } from '../pay-for.ts'
import { accessTokenSeconds } from './access-tokens.ts'
import type { IssuedGrant } from './grants.ts'
import { formOf, oauthAnswer, oauthProblem } from './oauth-answers.ts'
import { requireTerminals, type Terminals } from './terminals.ts'

const publicForMinutes = 'public, max-age=300'

export const oauthRoutes = new Hono<AccountContext>()
  .get(paths.authorizationServer, async (context) => {
    const { issuer } = await requireTerminals(context)
    context.header('cache-control', publicForMinutes)
    return context.json({
      issuer,
      device_authorization_endpoint: issuer + paths.deviceAuthorization,
      token_endpoint: issuer + paths.token,
      revocation_endpoint: issuer + paths.revocation,
      jwks_uri: issuer + paths.tokenKeys,
      grant_types_supported: grantTypes,
      response_types_supported: [],
      token_endpoint_auth_methods_supported: ['none'],
      scopes_supported: ['read:user'],
    })
  })
  .get(paths.tokenKeys, async (context) => {
    const { keys } = await requireTerminals(context)
    context.header('cache-control', publicForMinutes)
    return context.json(keys.publicSet)
  })
  .post(paths.deviceAuthorization, async (context) => {
    const { devices } = await requireTerminals(context)
    const form = await formOf(context.req.raw)
    if (!form) return oauthProblem('invalid_request')
    if (!isClient(form)) return oauthProblem('invalid_client')
    const input = deviceInput.safeParse(form)
    if (!input.success) return oauthProblem('invalid_scope')
    await payFor(context, 'signins')
    const start = await devices.begin(input.data.client_id, input.data.scope)
    return oauthAnswer({
      device_code: start.deviceCode,
      user_code: start.userCode,
      verification_uri: start.verificationUri,
      expires_in: start.expiresInSeconds,
      interval: start.intervalSeconds,
    })
  })
  .post(paths.token, async (context) => {
    const terminals = await requireTerminals(context)
    const form = await formOf(context.req.raw)
    if (!form || form['grant_type'] === undefined) return oauthProblem('invalid_request')
    if (!isClient(form)) return oauthProblem('invalid_client')
    const input = tokenInput.safeParse(form)
    if (!input.success) return oauthProblem('unsupported_grant_type')
    const { grant_type, client_id, device_code, refresh_token } = input.data
    const code = grant_type === deviceGrantType ? device_code : refresh_token
    if (code === undefined) return oauthProblem('invalid_request')
    return grant_type === deviceGrantType
      ? letIn(context, terminals, code, client_id)
      : refresh(context, terminals, code, client_id)
  })
  .post(paths.revocation, async (context) => {
    const { grants, github, holdings } = await requireTerminals(context)
    const input = revocationInput.safeParse(await formOf(context.req.raw))
    if (!input.success) return oauthProblem('invalid_request')
    const ended = await grants.end(input.data.token)
    if (ended?.account) {
      context.executionCtx.waitUntil(github.revokeToken(ended.account.githubToken))
    }
    await createApiKeys({ kept: context.var.accounts.kept, holdings }).end(input.data.token)
    return oauthAnswer({})
  })

const isClient = (form: Record<string, string>) =>
  oauthClients.some((client) => client === form['client_id'])

async function letIn(
  context: Context<AccountContext>,
  terminals: Terminals,
  code: string,
  clientId: string,
): Promise<Response> {
  const { devices, github, grants } = terminals
  const polled = await devices.poll(code, clientId)
  if (polled === null) return oauthProblem('invalid_grant')
  if ('problem' in polled) return oauthProblem(polled.problem)
  const { token: githubToken } = polled
  return keptOrRevoked(context, github, githubToken, async () => {
    const account = { ...(await github.accountOf(githubToken)), githubToken }
    return tokensOf(terminals, await grants.begin(account, clientId))
  })
}

async function refresh(
  context: Context<AccountContext>,
  terminals: Terminals,
  token: string,
  clientId: string,
): Promise<Response> {
  const refreshed = await terminals.grants.refresh(token, clientId)
  if (refreshed !== null && 'refreshToken' in refreshed) return tokensOf(terminals, refreshed)
  if (refreshed?.account) {
    context.executionCtx.waitUntil(terminals.github.revokeToken(refreshed.account.githubToken))
  }
  return oauthProblem('invalid_grant')
}

async function tokensOf(
  { accessTokens, holdings }: Terminals,
  { accountId, clientId, refreshToken, grant }: IssuedGrant,
): Promise<Response> {
  const subject = await holdings.nameOf(accountId)
  return oauthAnswer({
    access_token: await accessTokens.issue(subject, clientId, grant),
    token_type: 'Bearer',
    expires_in: accessTokenSeconds,
    refresh_token: refreshToken,
  })
}

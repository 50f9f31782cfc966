/** The routes by which terminals sign in, and that tell clients of OAuth what there is. */
import { Hono } from 'hono'
import { mcpPath, mcpScope, ownMcpPath } from '../../../../shared/api/mcp-access.ts'
import {
  deviceInput,
  grantTypes,
  isTerminal,
  revocationInput,
} from '../../../../shared/api/oauth.ts'
import { paths } from '../../../../shared/api/paths.ts'
import type { AccountContext } from '../account-context.ts'
import { createApiKeys } from '../api-keys.ts'
import { payFor } from '../pay-for.ts'
import { releaseToken } from '../shared-tokens.ts'
import { formOf, isKnownClient, oauthAnswer, oauthProblem } from './oauth-answers.ts'
import { requireTerminals } from './terminals.ts'
import { tokenRoute } from './token-route.ts'

const publicForMinutes = 'public, max-age=300'

export const oauthRoutes = new Hono<AccountContext>()
  .get(paths.authorizationServer, async (context) => {
    const { issuer } = await requireTerminals(context)
    context.header('cache-control', publicForMinutes)
    return context.json({
      issuer,
      authorization_endpoint: issuer + paths.authorization,
      device_authorization_endpoint: issuer + paths.deviceAuthorization,
      token_endpoint: issuer + paths.token,
      revocation_endpoint: issuer + paths.revocation,
      jwks_uri: issuer + paths.tokenKeys,
      grant_types_supported: grantTypes,
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['none'],
      revocation_endpoint_auth_methods_supported: ['none'],
      scopes_supported: [mcpScope, 'read:user'],
      client_id_metadata_document_supported: true,
      authorization_response_iss_parameter_supported: true,
      protected_resources: [issuer + mcpPath, issuer + ownMcpPath],
      service_documentation: `${issuer}/docs/mcp`,
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
    if (!isTerminal(form['client_id'] ?? '')) return oauthProblem('invalid_client')
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
  .route('/', tokenRoute)
  .post(paths.revocation, async (context) => {
    const { grants, holdings } = await requireTerminals(context)
    const { accounts } = context.var
    const input = revocationInput.safeParse(await formOf(context.req.raw))
    if (!input.success) return oauthProblem('invalid_request')
    const { client_id: clientId } = input.data
    if (clientId !== undefined && !isKnownClient(clientId)) return oauthProblem('invalid_request')
    const ended = await grants.end(input.data.token)
    if (ended?.account) context.executionCtx.waitUntil(releaseToken(accounts, ended.account))
    await createApiKeys({ kept: accounts.kept, holdings }).end(input.data.token)
    return oauthAnswer({})
  })

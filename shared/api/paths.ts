/**
 * Where operations are answered over HTTP. They stand apart from the operations, so that a door can
 * be hung without building every schema behind it. `{field}` takes the input's field of that name.
 */
export const paths = {
  scan: '/api/v1/scans/{login}',
  comparison: '/api/v1/compare',
  embedAddress: '/api/v1/embeds/{login}',
  alive: '/healthz',
  ready: '/readyz',
  metrics: '/metrics',
  samples: '/api/v1/samples',
  status: '/api/v1/status',
  insights: '/api/v1/insights',
  retention: '/api/v1/retention',
  session: '/api/v1/session',
  signIn: '/api/v1/session/sign-in',
  signInCallback: '/api/v1/session/sign-in/callback',
  signOut: '/api/v1/session/sign-out',
  signOutEverywhere: '/api/v1/session/sign-out-everywhere',
  apiKeys: '/api/v1/session/keys',
  apiKey: '/api/v1/session/keys/{id}',
  vault: '/api/v1/session/vault',
  ownScan: '/api/v1/session/scans/{login}',
  deviceAuthorization: '/api/v1/oauth/device',
  token: '/api/v1/oauth/token',
  revocation: '/api/v1/oauth/revoke',
  tokenKeys: '/.well-known/jwks.json',
  authorizationServer: '/.well-known/oauth-authorization-server',
  providers: '/api/v1/providers',
  openRouter: '/api/v1/session/openrouter',
  openRouterCallback: '/api/v1/session/openrouter/callback',
  jobs: '/api/v1/jobs',
  job: '/api/v1/jobs/{job}',
  jobEvents: '/api/v1/jobs/{job}/events',
  jobCancellation: '/api/v1/jobs/{job}/cancel',
  file: '/files/{link}',
  optOut: '/api/v1/opt-outs/{login}',
  optOutConfirmation: '/api/v1/opt-outs/{login}/confirm',
} as const

/** What the Worker that holds visitors' secrets answers; the edge hands it on. */
export const accountRoutes = [
  ['GET', paths.session],
  ['POST', paths.session],
  ['DELETE', paths.session],
  ['GET', paths.signIn],
  ['GET', paths.signInCallback],
  ['POST', paths.signOut],
  ['POST', paths.signOutEverywhere],
  ['GET', paths.apiKeys],
  ['POST', paths.apiKeys],
  ['DELETE', paths.apiKey],
  ['GET', paths.vault],
  ['GET', paths.openRouter],
  ['GET', paths.openRouterCallback],
  ['POST', paths.deviceAuthorization],
  ['POST', paths.token],
  ['POST', paths.revocation],
  ['GET', paths.tokenKeys],
  ['GET', paths.authorizationServer],
] as const

/** What the Worker that draws in the background answers; the edge hands it on. */
export const studioRoutes = [
  ['GET', paths.providers],
  ['POST', paths.jobs],
  ['GET', paths.job],
  ['GET', paths.jobEvents],
  ['POST', paths.jobCancellation],
  ['DELETE', paths.job],
  ['GET', paths.file],
] as const

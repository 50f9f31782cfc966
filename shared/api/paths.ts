/**
 * Where operations are answered over HTTP. They stand apart from the operations, so that a door can
 * be hung without building every schema behind it. `{field}` takes the input's field of that name.
 */
export const paths = {
  scan: '/api/v1/scans/{login}',
  alive: '/healthz',
  ready: '/readyz',
  metrics: '/metrics',
  samples: '/api/v1/samples',
  status: '/api/v1/status',
  retention: '/api/v1/retention',
  session: '/api/v1/session',
  optOut: '/api/v1/opt-outs/{login}',
  optOutConfirmation: '/api/v1/opt-outs/{login}/confirm',
} as const

/** Those that read the visitor's cookie. */
export const sessionPaths = [paths.session] as const

/** Faults that stand in the place of an answer: statuses, headers and bodies as GitHub sends them. */
import type { Fault, FaultName } from './fault.ts'

export type Refused = {
  status: number
  body: string
  headers: Readonly<Record<string, string>>
}

const json = { 'content-type': 'application/json; charset=utf-8' }
const html = { 'content-type': 'text/html; charset=utf-8' }

const write = (status: number, body: unknown, headers: Record<string, string> = {}): Refused => ({
  status,
  body: JSON.stringify(body),
  headers: { ...json, ...headers },
})

const secondaryMessage =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
const documentation =
  'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits'

/** Too much at once: 403, and when to come back. */
export function secondaryRefusal(retryAfterSeconds: number): Refused {
  return write(
    403,
    { message: secondaryMessage, documentation_url: documentation },
    { 'retry-after': String(retryAfterSeconds) },
  )
}

/** The hour's allowance is spent: GraphQL says so with status 200, REST with 403. */
export function primaryRefusal(isGraphql: boolean): Refused {
  const message = 'API rate limit exceeded for user ID 1.'
  return isGraphql
    ? write(200, { errors: [{ type: 'RATE_LIMITED', message }] })
    : write(403, {
        message,
        documentation_url:
          'https://docs.github.com/rest/overview/resources-in-the-rest-api#rate-limiting',
      })
}

export function badCredentials(): Refused {
  return write(401, {
    message: 'Bad credentials',
    documentation_url: 'https://docs.github.com/rest',
    status: '401',
  })
}

/** What takes the place of the answer, by fault. */
const refusedBy: Partial<
  Record<FaultName, (fault: Fault, isGraphql: boolean, now: Date) => Refused>
> = {
  'rate-limited'(_, isGraphql, now) {
    const refused = primaryRefusal(isGraphql)
    const reset = Math.ceil(now.getTime() / 1000) + 1800
    return {
      ...refused,
      headers: {
        ...refused.headers,
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-used': '5000',
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': isGraphql ? 'graphql' : 'core',
      },
    }
  },
  'secondary-403': ({ retryAfterSeconds }) => secondaryRefusal(retryAfterSeconds),
  'secondary-200': () =>
    write(200, { documentation_url: documentation, message: secondaryMessage }),
  'bad-credentials': badCredentials,
  'suspended-token': () =>
    write(403, {
      message: 'Sorry. Your account was suspended.',
      documentation_url: 'https://docs.github.com/rest',
      status: '403',
    }),
  'bad-gateway-html': () => ({
    status: 502,
    body: '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n',
    headers: html,
  }),
  'bad-gateway-json': () =>
    write(502, {
      data: null,
      errors: [
        {
          message:
            'Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.',
        },
      ],
    }),
  'server-error': () => write(500, { message: 'Server Error' }),
  'empty-object': () => write(200, {}),
  'huge-body': ({ bytes }) => write(200, { data: { filler: 'x'.repeat(bytes) } }),
}

/** The first refusal among the faults; null when they let the request through. */
export function refusedByFault(
  faults: readonly Fault[],
  isGraphql: boolean,
  now: Date,
): Refused | null {
  for (const fault of faults) {
    const refuse = refusedBy[fault.fault]
    if (refuse) return refuse(fault, isGraphql, now)
  }
  return null
}

/** The host of a pull request that somebody names, asked with what they show, or as anybody may ask. */
import { sendTo, type Send } from '../../platform/outgoing/index.ts'
import { createHost, type HostId, type PullReference, type VcsHost } from '../hosts/index.ts'
import type { Credential } from '../hosts/requests.ts'
import type { ReviewEnv } from '../review-env.ts'

export type Addresses = Pick<ReviewEnv, 'GITHUB_API_URL' | 'GITLAB_API_URL' | 'BITBUCKET_API_URL'>

/** A host is given this long to show a whole change. */
export const patienceMilliseconds = 25_000

/** Where the API of a host is. */
export const apiUrlOf = (host: HostId, env: Addresses): string => addressOf[host](env)

const addressOf: Readonly<Record<HostId, (env: Addresses) => string>> = {
  github: (env) => env.GITHUB_API_URL,
  gitlab: (env) => env.GITLAB_API_URL,
  bitbucket: (env) => env.BITBUCKET_API_URL,
}

/** The host, asked with a token; without one, namelessly. */
export function hostOf(
  reference: Pick<PullReference, 'host'>,
  token: string | undefined,
  env: Addresses,
): VcsHost {
  const credential: Credential = { kind: 'token', token: token ?? '' }
  return hostWith(reference, credential, env, token === undefined ? nameless : undefined)
}

/** The host, asked with a credential. */
export function hostWith(
  { host }: Pick<PullReference, 'host'>,
  credential: Credential,
  env: Addresses,
  through: (send: Send) => Send = (send) => send,
): VcsHost {
  const apiUrl = apiUrlOf(host, env)
  return createHost(host, {
    apiUrl,
    credential,
    send: through(sendTo(apiUrl)),
    now: () => Date.now(),
  })
}

/** Sends without saying who asks: what is public is shown to anybody. */
const nameless =
  (send: Send): Send =>
  (request) => {
    const plain = new Request(request)
    plain.headers.delete('authorization')
    plain.headers.delete('private-token')
    return send(plain)
  }

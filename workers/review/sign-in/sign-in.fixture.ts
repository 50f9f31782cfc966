/** A hook whose owner signed in at a stand-in of its host, for tests. */
import { createOAuthStandIn } from '../../../dev/vcs/index.ts'
import type { SignInHost } from '../../../shared/review/connection.ts'
import type { Send } from '../../platform/outgoing/index.ts'
import { createDoors } from '../doors/deliveries.fixture.ts'
import { createOAuthClient } from './oauth-client.ts'
import { signInOf } from './renewal.ts'

export const addresses = { gitlab: 'https://gitlab.com', bitbucket: 'https://bitbucket.org' }
export const clientSecret = 'a secret of the registration'
export const redirectUri = 'https://scope.example/reviews/connect/here'

/** The host, by `send` where that is given, and a hook with tokens of two hours. */
export async function signedInHook(host: SignInHost = 'gitlab') {
  const doors = createDoors()
  const { now } = doors.renewal
  const registration = { host, clientId: 'our-app', clientSecret, redirectUri }
  const standIn = createOAuthStandIn(registration, now)
  const way: { send: Send } = { send: standIn.fetch }
  const settings = { host, address: addresses[host], clientId: 'our-app', clientSecret }
  const client = createOAuthClient(settings, { send: (request) => way.send(request), now })
  doors.clients[host] = client

  const verifier = 'v'.repeat(43)
  const challenge = await challengeOf(verifier)
  const asked = client.authorizeUrl({ redirectUri, state: 'a-state', challenge })
  const { searchParams: parameters } = new URL(await standIn.decide(asked))
  const tokens = await client.exchange({ parameters, state: 'a-state', redirectUri, verifier })
  const { hookId } = await doors.makeHook(host)
  const found = (await doors.records.find(hookId))!
  const signIn = signInOf(tokens!, now())
  await doors.records.replace(hookId, found, { ...found.record, token: tokens!.access, signIn })
  const recordNow = async () => (await doors.records.find(hookId))!.record
  return { doors, standIn, client, way, hookId, tokens: tokens!, recordNow }
}

export async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return Buffer.from(digest).toString('base64url')
}

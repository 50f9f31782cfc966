/** What hooks with a sign-in have in common: how their host is asked, and how the sign-in ends. */
import type { Send } from '../../platform/outgoing/index.ts'
import { credentialIn, type HookRecord } from '../hooks/hook-records.ts'
import type { Credential } from '../hosts/requests.ts'
import { accessTokenOf, type AccessToken, type RenewalWorld } from './renewal.ts'

/** With what a hook’s host is asked, and the way of its requests. */
export type Way = { credential: Credential; through: (send: Send) => Send }

export type SignIns = {
  /** How the host of a hook is asked. */
  wayOf: (hookId: string, record: HookRecord) => Way
  /**
   * Ends a sign-in at its host. Null where there is none to end: its owner’s token is theirs, and Bitbucket takes
   * none back. Never rejects.
   */
  end: (record: HookRecord) => Promise<boolean | null>
}

export const straight = (send: Send): Send => send

export function createSignIns(world: RenewalWorld): SignIns {
  return {
    wayOf: (hookId, record) => ({
      credential: credentialIn(record),
      through: record.signIn === undefined ? straight : throughSignIn(hookId, world),
    }),
    async end({ host, signIn }) {
      if (!signIn || host === 'github') return null
      const client = await world.clientOf(host)
      return client ? client.revoke(signIn.refresh) : false
    },
  }
}

/**
 * Sends each request with the access token of the moment. A host that refuses that is asked once more with a
 * newer one: it did nothing of what it was asked.
 */
const throughSignIn =
  (hookId: string, world: RenewalWorld) =>
  (send: Send): Send => {
    let held: AccessToken | null = null
    /** What came of a refusal: where the host refuses that, too, it refuses something else. */
    let renewed: number | null = null
    const current = async (): Promise<AccessToken> => {
      const isGood = held !== null && (held.renewAt === null || held.renewAt > world.now())
      held = isGood ? held : await accessTokenOf(hookId, null, world)
      return held!
    }
    return async (request) => {
      const { generation, token } = await current()
      const body = request.body === null ? null : await request.arrayBuffer()
      const answer = await send(withToken(request, body, token))
      if (answer.status !== 401 || generation === renewed) return answer
      await answer.body?.cancel()
      held = await accessTokenOf(hookId, generation, world)
      renewed = held.generation
      return send(withToken(request, body, held.token))
    }
  }

function withToken(
  { url, method, headers: sent, signal }: Request,
  body: ArrayBuffer | null,
  token: string,
): Request {
  const headers = new Headers(sent)
  headers.delete('private-token')
  headers.set('authorization', `Bearer ${token}`)
  return new Request(url, { method, headers, body, signal })
}

/**
 * OpenRouter as who hands out keys: whoever signs in there and agrees gives us one, which they can
 * bound and end there. Source: OpenRouter's documentation, "OAuth PKCE", 2026.
 */
import * as z from 'zod/mini'
import { isKeyForm } from '../../../../shared/sealed-key/protocol.ts'
import { openrouter } from '../../../../shared/studio/models/openrouter.ts'
import { readBoundedBytes } from '../../../platform/bounded-bytes.ts'
import { PhantomError } from '../../../platform/errors/index.ts'
import { sendToHosts, type Hosts } from '../../studio/providers/hosts.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** So long may OpenRouter take to trade a code. */
const defaultDeadlineMilliseconds = 8_000
/** A key and whose it is are a few hundred bytes. */
const mostAnswerBytes = 16 * 1024
/** What OpenRouter says of a code or a verifier that is none (400), or not of each other (403). */
const refusals: ReadonlySet<number> = new Set([400, 403])

const isOpenRouterKey = (text: string) =>
  isKeyForm(text) && openrouter.auth?.shape.test(text) === true
const keyAnswer = z.object({ key: z.string().check(z.refine(isOpenRouterKey)) })

/** Its two steps, at these hosts. */
export function createOpenRouterSignIn(
  hosts: Hosts,
  deadlineMilliseconds = defaultDeadlineMilliseconds,
) {
  const send = sendToHosts(hosts)
  return {
    /**
     * Where a browser goes to sign in; `challenge` is PKCE's, of S256 (RFC 7636). OpenRouter knows no
     * `state`: ours stands in `callbackUrl`, to which it adds the code.
     */
    authorizeUrl(callbackUrl: string, challenge: string): string {
      const url = new URL(`${hosts.address}/auth`)
      url.search = new URLSearchParams({
        callback_url: callbackUrl,
        code_challenge: challenge,
        code_challenge_method: 'S256',
      }).toString()
      return url.href
    },

    /**
     * The bytes of the key for a code that OpenRouter sent a browser back with; null where it refuses
     * the code. Throws `provider_unavailable` where it does not answer in time, or not in a way that
     * can be read.
     */
    async exchange(code: string, verifier: string): Promise<Bytes | null> {
      try {
        const response = await send(
          new Request(`${hosts.address}/api/v1/auth/keys`, {
            method: 'POST',
            headers: { accept: 'application/json', 'content-type': 'application/json' },
            body: JSON.stringify({ code, code_verifier: verifier, code_challenge_method: 'S256' }),
            signal: AbortSignal.timeout(deadlineMilliseconds),
          }),
        )
        const answer = await readBoundedBytes(response, mostAnswerBytes)
        if (refusals.has(response.status)) return null
        if (!response.ok || !answer) throw new Error('OpenRouter fails')
        return keyIn(answer)
      } catch {
        // Without its cause: that may quote the answer, and the key in it.
        throw new PhantomError('provider_unavailable')
      }
    },
  }
}

/** The key of an answer, whose bytes are wiped. */
function keyIn(answer: Bytes): Bytes {
  try {
    const { key } = keyAnswer.parse(JSON.parse(new TextDecoder().decode(answer)))
    return new TextEncoder().encode(key) as Bytes
  } finally {
    answer.fill(0)
  }
}

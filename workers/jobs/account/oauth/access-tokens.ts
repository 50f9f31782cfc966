/**
 * Access tokens for terminals: JWTs of a quarter of an hour (RFC 9068), signed with Ed25519. Such a token
 * names the grant that it is of: the secret in it opens what GitHub gave, so that the store alone does
 * not, and a token is worth nothing any more once its grant has ended. It is for one audience alone.
 */
import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod/mini'
import { audienceAt, type Audience } from '../../../../shared/api/mcp-access.ts'
import { fromBase64Url, toBase64Url, type FillRandom } from '../../../platform/seal/index.ts'
import { algorithm, type TokenKeys } from './token-keys.ts'

export const accessTokenSeconds = 15 * 60

/** RFC 9068, section 2.1: no other kind of JWT is taken for an access token. */
const type = 'at+jwt'
/** Clocks of machines that sign and verify may differ by so much. */
const clockDriftSeconds = 5
/** Ours are of some 500 characters. */
const mostCharacters = 2_048

const claimsSchema = z.object({
  sub: z.string(),
  client_id: z.string(),
  grant: z.string().check(z.regex(/^[\w-]{43}$/)),
  scope: z.optional(z.string()),
})

type Bytes = Uint8Array<ArrayBuffer>

export type TokenFor = {
  /** Names the account. */
  subject: string
  clientId: string
  /** The secret of its grant. */
  grant: Bytes
  audience: Audience
  /** All that it lets do; null for what somebody's own terminal may do. */
  scopes: readonly string[] | null
}

export type AccessTokens = {
  issue(token: TokenFor): Promise<string>
  /** What a token for this audience is of; null, whatever is wrong with it. */
  verify(token: string, audience: Audience): Promise<Pick<TokenFor, 'grant' | 'scopes'> | null>
}

type Options = {
  keys: TokenKeys
  /** This deployment, which alone makes these tokens and for which alone they are. */
  issuer: string
  random: FillRandom
  now: () => number
}

export function createAccessTokens({ keys, issuer, random, now }: Options): AccessTokens {
  return {
    async issue({ subject, clientId, grant, audience, scopes }) {
      const seconds = Math.floor(now() / 1000)
      const id = new Uint8Array(16)
      random(id)
      return new SignJWT({
        client_id: clientId,
        grant: toBase64Url(grant),
        ...(scopes && { scope: scopes.join(' ') }),
      })
        .setProtectedHeader({ alg: algorithm, typ: type, kid: keys.signing.kid })
        .setIssuer(issuer)
        .setAudience(audienceAt(issuer, audience))
        .setSubject(subject)
        .setJti(toBase64Url(id))
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + accessTokenSeconds)
        .sign(keys.signing.key)
    },
    async verify(token, wanted) {
      const audience = audienceAt(issuer, wanted)
      if (token.length > mostCharacters) return null
      try {
        const { payload } = await jwtVerify(
          token,
          ({ kid }) => {
            const key = kid === undefined ? null : keys.verifying(kid)
            if (!key) throw new Error('Not a key of ours')
            return key
          },
          {
            algorithms: [algorithm],
            typ: type,
            issuer,
            audience,
            requiredClaims: ['exp', 'iat', 'jti', 'sub'],
            maxTokenAge: accessTokenSeconds,
            clockTolerance: clockDriftSeconds,
            currentDate: new Date(now()),
          },
        )
        if (payload.aud !== audience) return null
        const { grant, scope } = claimsSchema.parse(payload)
        return { grant: fromBase64Url(grant), scopes: scope?.split(' ') ?? null }
      } catch {
        return null
      }
    },
  }
}

/** The route by which a GitHub App trades its signed word for an installation's token. */
import { problem, type RestAnswer, type Schemas } from './answer.ts'

const tokenLifetime = 3600_000
const mostJwtSeconds = 10 * 60

/** Issues tokens and knows which have ended. */
export function createAppTokens(now: () => Date) {
  const ends = new Map<string, number>()

  return {
    /** The answer to `POST /app/installations/{id}/access_tokens`. */
    issue(installation: string, authorization: string | null): RestAnswer {
      const refused = refuseJwt(authorization, now())
      if (refused) return problem(401, refused)
      const token = `ghs_standIn${installation}n${ends.size + 1}`
      const endsAt = now().getTime() + tokenLifetime
      ends.set(token, endsAt)
      return {
        status: 201,
        body: {
          token,
          expires_at: new Date(endsAt).toISOString().replace(/\.\d+Z$/, 'Z'),
          permissions: { metadata: 'read' },
          repository_selection: 'all',
        } satisfies Schemas['installation-token'],
      }
    },
    hasEnded: (token: string) => (ends.get(token) ?? Number.POSITIVE_INFINITY) <= now().getTime(),
  }
}

/** Why GitHub would not take this word; null when its form is right. The signature is not checked. */
function refuseJwt(authorization: string | null, now: Date): string | null {
  const jwt = /^bearer\s+([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(authorization ?? '')
  if (!jwt) return 'A JSON web token could not be decoded'
  const header = decode(jwt[1]!)
  const claims = decode(jwt[2]!)
  if (header?.['alg'] !== 'RS256') return 'A JSON web token could not be decoded'
  const [issuedAt, endsAt] = [Number(claims?.['iat']), Number(claims?.['exp'])]
  const seconds = now.getTime() / 1000
  if (claims?.['iss'] === undefined) return "Missing 'issuer' claim ('iss') in assertion"
  if (!(issuedAt <= seconds)) return "'Issued at' claim ('iat') must be an Integer in the past"
  if (!(endsAt > seconds))
    return "'Expiration time' claim ('exp') must be a numeric value in the future"
  if (endsAt - seconds > mostJwtSeconds) {
    return "'Expiration time' claim ('exp') is too far in the future"
  }
  return null
}

function decode(part: string): Record<string, unknown> | null {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
  } catch {
    return null
  }
}

/**
 * The word by which a GitHub App says that it is itself, before any installation gives it a token.
 * Source: GitHub Docs, "Generating a JSON Web Token (JWT) for a GitHub App".
 */
import { SignJWT } from 'jose'

export type AppSigner = {
  appId: string
  /** From `importAppKey`. */
  key: CryptoKey
}

/** GitHub allows a JWT of ten minutes at most; a minute back allows for clocks that differ. */
const jwtSeconds = 9 * 60
const clockDriftSeconds = 60

/** A JWT of a moment (milliseconds since 1970). */
export async function signAppWord({ appId, key }: AppSigner, now: number): Promise<string> {
  const seconds = Math.floor(now / 1000)
  return new SignJWT()
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(appId)
    .setIssuedAt(seconds - clockDriftSeconds)
    .setExpirationTime(seconds + jwtSeconds)
    .sign(key)
}

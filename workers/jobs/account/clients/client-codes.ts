/**
 * Codes that a client trades for tokens: each for a minute, once, for the client, the address and the
 * secret (RFC 7636) that it was asked for with. Whatever is wrong spends it. One that is shown again ends
 * what came of it, for somebody else has seen it (RFC 6749, section 4.1.2).
 */
import * as z from 'zod/mini'
import { toBase64Url } from '../../../platform/seal/index.ts'
import { accountSchema, type Account } from '../../../platform/session/index.ts'
import { isSame } from '../../../platform/is-same.ts'
import type { Kept } from '../accounts.ts'
import type { Holdings } from '../holdings.ts'
import type { Grants, IssuedGrant } from '../oauth/grants.ts'
import { createSealedRecords } from '../sealed-records.ts'
import { secretBytes, secretPrefixes, secretText } from '../secret-text.ts'

const codeBytes = 32
const lifetimeMilliseconds = 60_000
/** So long it is known what came of a code. */
const rememberedMilliseconds = 10 * 60_000
/** RFC 7636, section 4.1. */
const verifierForm = /^[\w.~-]{43,128}$/

const givenSchema = z.object({
  account: accountSchema,
  /** The session in which somebody said yes: with its end the code ends, too. */
  session: z.string(),
  clientId: z.string(),
  redirectUri: z.string(),
  challenge: z.string(),
})
const codeSchema = z.object({
  given: z.nullable(givenSchema),
  /** What came of it, once it was traded. */
  spentFor: z.nullable(z.object({ accountId: z.int(), holding: z.string() })),
  endsAt: z.number(),
})
type Given = z.infer<typeof givenSchema> & { account: Account }

/** What a client shows to get tokens. */
export type ShownCode = {
  code: string
  clientId: string
  /** Null where it is not shown: PKCE binds the code without it (OAuth 2.1, section 10.2). */
  redirectUri: string | null
  verifier: string
}

/** Every verb throws a `StoreError` when the store fails. */
export function createClientCodes(
  kept: Kept,
  { holdings, grants }: { holdings: Holdings; grants: Grants },
) {
  const { random, now } = kept
  const records = createSealedRecords('code', codeSchema, kept)

  async function isStillSignedIn({ account, session }: Given): Promise<boolean> {
    return (await holdings.list(account.id)).some(({ id }) => id === session)
  }

  return {
    async issue(given: Given): Promise<string> {
      const secret = new Uint8Array(codeBytes)
      random(secret)
      await records.add(secret, { given, spentFor: null, endsAt: now() + lifetimeMilliseconds })
      return secretText(secretPrefixes.code, secret)
    },

    /** What the code stands for; null, whatever is wrong with what is shown. */
    async exchange(shown: ShownCode): Promise<IssuedGrant | null> {
      const secret = secretBytes(secretPrefixes.code, codeBytes, shown.code)
      const record = secret && (await records.take(secret))
      if (!secret || !record) return null
      const { given, spentFor } = record
      if (spentFor) await holdings.end(spentFor.accountId, ({ id }) => id === spentFor.holding)
      if (!given || !(await fits(given, shown)) || !(await isStillSignedIn(given))) return null
      const issued = await grants.begin(given.account, given.clientId)
      const { accountId, holding } = issued
      const endsAt = now() + rememberedMilliseconds
      await records.add(secret, { given: null, spentFor: { accountId, holding }, endsAt })
      return issued
    },
  }
}

async function fits(given: Given, shown: ShownCode): Promise<boolean> {
  return (
    given.clientId === shown.clientId &&
    (shown.redirectUri === null || given.redirectUri === shown.redirectUri) &&
    verifierForm.test(shown.verifier) &&
    isSame(given.challenge, await challengeOf(shown.verifier))
  )
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  return toBase64Url(new Uint8Array(digest))
}

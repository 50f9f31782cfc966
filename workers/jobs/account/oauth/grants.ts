/**
 * Grants: what a terminal or a client of MCP got when somebody let it in. A refresh token is two secrets in one: that of
 * its family, which stays, and that of its turn, which serves once. The family's secret opens the
 * family's record; from it comes another that opens what GitHub gave, which access tokens carry, so
 * that an access token cannot be refreshed. Whoever shows a turn that was used already ends the family:
 * either they or the one before them stole it (RFC 9700, section 4.14.2).
 */
import * as z from 'zod/mini'
import { mcpScope } from '../../../../shared/api/mcp-access.ts'
import { isTerminal } from '../../../../shared/api/oauth.ts'
import { secretBelow, toBase64Url, type FillRandom } from '../../../platform/seal/index.ts'
import {
  accountSchema,
  longestSessionSeconds,
  sessionLifetimeSeconds,
  type Account,
} from '../../../platform/session/index.ts'
import type { AtomicStore } from '../../../platform/store/index.ts'
import type { Holdings } from '../holdings.ts'
import { createSealedRecords } from '../sealed-records.ts'
import { secretBytes, secretPrefixes, secretText } from '../secret-text.ts'
import { nameOfToken } from '../shared-tokens.ts'

type Bytes = Uint8Array<ArrayBuffer>

const familyBytes = 32
const turnBytes = 16

const familySchema = z.object({
  accountId: z.int(),
  clientId: z.string(),
  /** SHA-256 of the turn that may be used now. */
  turn: z.string(),
  startedAt: z.number(),
  endsAt: z.number(),
})
const grantSchema = z.object({ account: accountSchema, endsAt: z.number() })

export type IssuedGrant = {
  accountId: number
  clientId: string
  refreshToken: string
  /** The secret that access tokens carry. */
  grant: Bytes
}

/** One that begins, with its name on the account's list. */
export type BegunGrant = IssuedGrant & { holding: string }

/** The end of a family that was told to end: whose it was, to end its token at GitHub. */
export type EndedFamily = { account: Account | null }

export type Grants = {
  begin(account: Account, clientId: string): Promise<BegunGrant>
  /** The next turn; null for any text that is not the refresh token of now, and a used one ends all. */
  refresh(refreshToken: string, clientId: string): Promise<IssuedGrant | EndedFamily | null>
  /** Who let the terminal in; null where the grant has ended. */
  open(grant: Bytes): Promise<Account | null>
  /** Ends the family of a refresh token, used or not; null where there is none. */
  end(refreshToken: string): Promise<EndedFamily | null>
}

type Options = { store: AtomicStore; holdings: Holdings; random: FillRandom; now: () => number }

/** Every verb throws a `StoreError` when the store fails. */
export function createGrants({ store, holdings, random, now }: Options): Grants {
  const kept = { store, random, now }
  const families = createSealedRecords('refresh', familySchema, kept)
  const grants = createSealedRecords('grant', grantSchema, kept)

  const newBytes = (count: number) => {
    const bytes = new Uint8Array(count)
    random(bytes)
    return bytes
  }
  /** As a session: half an hour from its last use, half a day at most. */
  const endAfter = (startedAt: number) =>
    Math.min(now() + sessionLifetimeSeconds * 1000, startedAt + longestSessionSeconds * 1000)

  async function endFamily(family: Bytes, accountId: number): Promise<EndedFamily> {
    const grant = await secretBelow(family, 'grant')
    const held = await grants.take(grant)
    const key = await families.keyOf(family)
    await families.remove(family)
    await holdings.end(accountId, ({ keys }) => keys.includes(key))
    return { account: held?.account ?? null }
  }

  return {
    async begin(account, clientId) {
      const [family, turn] = [newBytes(familyBytes), newBytes(turnBytes)]
      const grant = await secretBelow(family, 'grant')
      const startedAt = now()
      const endsAt = endAfter(startedAt)
      const record = {
        accountId: account.id,
        clientId,
        turn: await hashOf(turn),
        startedAt,
        endsAt,
      }
      await grants.add(grant, { account, endsAt })
      await families.add(family, record)
      const keys = [await families.keyOf(family), await grants.keyOf(grant)]
      // Nobody has the token yet: what is not on the list is not given out.
      const holding = keys[0]!.slice(keys[0]!.indexOf(':') + 1)
      await holdings.add(account.id, {
        ...(isTerminal(clientId)
          ? { kind: 'refresh-family', scopes: [] }
          : { kind: 'client', scopes: [mcpScope], host: new URL(clientId).host }),
        id: holding,
        keys,
        startedAt,
        endsAt: startedAt + longestSessionSeconds * 1000,
        readsWith: await nameOfToken(account.githubToken),
      })
      const refreshToken = tokenOf(family, turn)
      return { accountId: account.id, clientId, refreshToken, grant, holding }
    },

    async refresh(refreshToken, clientId) {
      const parts = partsOf(refreshToken)
      const found = parts && (await families.find(parts.family))
      if (!parts || !found || found.content.clientId !== clientId) return null
      const { family, turn } = parts
      const { accountId, startedAt, turn: current } = found.content
      const next = newBytes(turnBytes)
      const endsAt = endAfter(startedAt)
      const isCurrent = (await hashOf(turn)) === current
      const isFirst =
        isCurrent &&
        (await families.replace(found, { ...found.content, turn: await hashOf(next), endsAt }))
      if (!isFirst) return endFamily(family, accountId)
      const grant = await secretBelow(family, 'grant')
      const held = await grants.find(grant)
      // A grant that is gone was ended elsewhere meanwhile, and stays so.
      if (!held || !(await grants.replace(held, { ...held.content, endsAt }))) {
        return endFamily(family, accountId)
      }
      return { accountId, clientId, refreshToken: tokenOf(family, next), grant }
    },

    open: async (grant) => (await grants.find(grant))?.content.account ?? null,

    async end(refreshToken) {
      const parts = partsOf(refreshToken)
      const found = parts && (await families.find(parts.family))
      return parts && found ? endFamily(parts.family, found.content.accountId) : null
    },
  }
}

function tokenOf(family: Bytes, turn: Bytes): string {
  const bytes = new Uint8Array(familyBytes + turnBytes)
  bytes.set(family)
  bytes.set(turn, familyBytes)
  return secretText(secretPrefixes.refresh, bytes)
}

function partsOf(text: string): { family: Bytes; turn: Bytes } | null {
  const bytes = secretBytes(secretPrefixes.refresh, familyBytes + turnBytes, text)
  return bytes && { family: bytes.slice(0, familyBytes), turn: bytes.slice(familyBytes) }
}

async function hashOf(bytes: Bytes): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

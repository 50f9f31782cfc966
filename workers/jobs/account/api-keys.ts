/**
 * API keys: 256 random bits, kept nowhere but by who holds them. The store has a name made of them, and
 * sealed under them what the key may do and whose it is.
 */
import * as z from 'zod/mini'
import { apiKeyScopes, mostKeys, type ApiKeyScope } from '../../../shared/api/api-keys.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { Kept } from './accounts.ts'
import type { Holding, Holdings } from './holdings.ts'
import { createSealedRecords } from './sealed-records.ts'
import { secretBytes, secretPrefixes, secretText } from './secret-text.ts'

const keyBytes = 32
const dayMilliseconds = 86_400_000
/** Enough to tell one from another, and to end it by. */
export const shownIdLength = 12

const keySchema = z.object({
  accountId: z.int(),
  scopes: z.array(z.enum(apiKeyScopes)),
  endsAt: z.number(),
})
export type ApiKey = z.infer<typeof keySchema>

/** Every verb throws a `StoreError` when the store fails. */
export function createApiKeys({ kept, holdings }: { kept: Kept; holdings: Holdings }) {
  const records = createSealedRecords('api-key', keySchema, kept)
  const bytesOf = (text: string) => secretBytes(secretPrefixes.apiKey, keyBytes, text)
  const isKey = ({ kind }: Holding) => kind === 'api-key'

  return {
    /** A new key, which is not to be had again. Throws `keys_full` where there are enough. */
    async create(
      accountId: number,
      scopes: ApiKeyScope[],
      days: number,
    ): Promise<{ key: string; holding: Holding }> {
      const others = (await holdings.list(accountId)).filter(isKey)
      if (others.length >= mostKeys) throw new PhantomError('keys_full')
      const secret = new Uint8Array(keyBytes)
      kept.random(secret)
      const startedAt = kept.now()
      const endsAt = startedAt + days * dayMilliseconds
      const key = await records.keyOf(secret)
      const id = key.slice(key.indexOf(':') + 1)
      const holding = { kind: 'api-key' as const, id, keys: [key], scopes, startedAt, endsAt }
      await records.add(secret, { accountId, scopes, endsAt })
      // Nobody has the key yet: what is not on the list is not given out.
      await holdings.add(accountId, holding)
      return { key: secretText(secretPrefixes.apiKey, secret), holding }
    },
    list: async (accountId: number) => (await holdings.list(accountId)).filter(isKey),
    /** Ends the key that is shown under this id; how many that were. */
    async revoke(accountId: number, shownId: string): Promise<number> {
      if (shownId.length !== shownIdLength) return 0
      const ended = await holdings.end(
        accountId,
        (holding) => isKey(holding) && holding.id.startsWith(shownId),
      )
      return ended.length
    },
    /** What a key may do; null for any text that is not a key of now. */
    async open(text: string): Promise<ApiKey | null> {
      const secret = bytesOf(text)
      return secret && ((await records.find(secret))?.content ?? null)
    },
    /** Ends a key, by itself. */
    async end(text: string): Promise<void> {
      const secret = bytesOf(text)
      const found = secret && (await records.find(secret))
      if (!secret || !found) return
      const key = await records.keyOf(secret)
      await holdings.end(found.content.accountId, ({ keys }) => keys.includes(key))
      await records.remove(secret)
    },
  }
}

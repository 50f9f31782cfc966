/**
 * Clients that ask to be let in and wait for somebody's yes: each request is kept as it was checked, for
 * ten minutes, and decided once.
 */
import * as z from 'zod/mini'
import { clientRequestRefusals } from '../../../../shared/api/clients.ts'
import { fromBase64Url, toBase64Url } from '../../../platform/seal/index.ts'
import type { Kept } from '../accounts.ts'
import { createSealedRecords } from '../sealed-records.ts'

const lifetimeMilliseconds = 10 * 60_000
const secretBytes = 32
const handleForm = /^[\w-]{43}$/

const requestSchema = z.object({
  client: z.object({ id: z.string(), host: z.string(), name: z.nullable(z.string()) }),
  redirectUri: z.string(),
  state: z.nullable(z.string()),
  /** Why it cannot be granted; null where it can. */
  refusal: z.nullable(z.enum(clientRequestRefusals)),
  challenge: z.string(),
  scopes: z.array(z.string()),
  endsAt: z.number(),
})
export type ClientRequest = z.infer<typeof requestSchema>

/** Every verb throws a `StoreError` when the store fails. */
export function createClientRequests(kept: Kept) {
  const records = createSealedRecords('client-request', requestSchema, kept)
  const secretOf = (handle: string) => (handleForm.test(handle) ? fromBase64Url(handle) : null)
  return {
    /** Keeps a new one; the handle that it is found by. */
    async begin(request: Omit<ClientRequest, 'endsAt'>): Promise<string> {
      const secret = new Uint8Array(secretBytes)
      kept.random(secret)
      await records.add(secret, { ...request, endsAt: kept.now() + lifetimeMilliseconds })
      return toBase64Url(secret)
    },
    /** The one of a handle; null where there is none, or it was decided. */
    async look(handle: string): Promise<ClientRequest | null> {
      const secret = secretOf(handle)
      return secret && ((await records.find(secret))?.content ?? null)
    },
    /** The same, once. */
    async take(handle: string): Promise<ClientRequest | null> {
      const secret = secretOf(handle)
      return secret && records.take(secret)
    },
  }
}

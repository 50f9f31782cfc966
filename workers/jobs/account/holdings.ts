/**
 * What is kept for a GitHub account, wherever it signed in: so that all of it can be listed and ended.
 * The list lies under a keyed hash of the account's number, sealed, and ends with the last thing on it.
 * It holds no login and no token: only the names under which the store keeps the things themselves.
 */
import * as z from 'zod/mini'
import { loginSeal, type FillRandom } from '../../platform/seal/index.ts'
import type { AtomicStore } from '../../platform/store/index.ts'

const holdingSchema = z.object({
  kind: z.enum(['session', 'refresh-family', 'client', 'api-key']),
  /** What it goes by: tells nothing of the secret that opens it. */
  id: z.string(),
  /** Where the store keeps it. */
  keys: z.array(z.string()),
  scopes: z.array(z.string()),
  /** The host of a client. */
  host: z.optional(z.string()),
  /** A name of the token of GitHub's that it reads with, which tells nothing of that. */
  readsWith: z.optional(z.string()),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
  endsAt: z.number(),
})
export type Holding = z.infer<typeof holdingSchema>
const listSchema = z.array(holdingSchema)

export type Holdings = {
  /** A name for the account that tells nothing of it without the deployment's secret. */
  nameOf(accountId: number): Promise<string>
  /** What the account has now: of what the list names, what the store still has. */
  list(accountId: number): Promise<Holding[]>
  /** Enters something that was begun. Of each kind the newest fifty stay; older ones are ended. */
  add(accountId: number, holding: Holding): Promise<void>
  /** Ends what `which` chooses, and tells what that was. */
  end(accountId: number, which: (holding: Holding) => boolean): Promise<Holding[]>
}

type HoldingsOptions = {
  store: AtomicStore
  secret: string
  random: FillRandom
  now: () => number
}

const mostOfAKind = 50
/** So many requests may change one account's list at the same moment. */
const mostTries = 20

/** Every verb throws a `StoreError` when the store fails. */
export function createHoldings({ store, secret, random, now }: HoldingsOptions): Holdings {
  const sealOf = (accountId: number) => loginSeal(secret, 'account', String(accountId))
  const keyOf = ({ name }: { name: string }) => `account:${name}`

  async function find(accountId: number) {
    const seal = await sealOf(accountId)
    const box = await store.get(keyOf(seal))
    const all = box ? listOf(await seal.open(box).catch(() => null)) : []
    return { seal, box, list: all.filter(({ endsAt }) => endsAt > now()) }
  }

  async function change(
    accountId: number,
    changed: (list: Holding[]) => Holding[],
  ): Promise<{ before: Holding[]; after: Holding[] }> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { seal, box, list } = await find(accountId)
      const after = changed(list)
      const ends = Math.max(now() + 1_000, ...after.map(({ endsAt }) => endsAt))
      const ttlSeconds = Math.ceil((ends - now()) / 1000)
      const next = await seal.seal(bytesOf(after), random)
      if (await store.compareAndSet(keyOf(seal), box, next, { ttlSeconds })) {
        return { before: list, after }
      }
    }
    throw new Error('The list of an account is changed by too many requests at once.')
  }

  async function forget(holdings: readonly Holding[]) {
    await Promise.all(holdings.flatMap(({ keys }) => keys.map((key) => store.delete(key))))
  }

  return {
    nameOf: async (accountId) => (await sealOf(accountId)).name,
    async list(accountId) {
      const { list } = await find(accountId)
      // A session that was not used ends before the list knows.
      const kept = await Promise.all(list.map(({ keys: [key] }) => (key ? store.get(key) : null)))
      return list.filter((_, index) => kept[index] !== null)
    },
    async add(accountId, holding) {
      const { before, after } = await change(accountId, (list) => newestOf([...list, holding]))
      await forget(before.filter(({ id }) => !after.some((kept) => kept.id === id)))
    },
    async end(accountId, which) {
      // What stays on the list after a failure can be ended again; what left it first could not.
      const chosen = (await find(accountId)).list.filter(which)
      if (chosen.length === 0) return []
      await forget(chosen)
      const ended = new Set(chosen.map(({ id }) => id))
      await change(accountId, (list) => list.filter(({ id }) => !ended.has(id)))
      return chosen
    },
  }
}

function newestOf(list: readonly Holding[]): Holding[] {
  const byKind = Map.groupBy(list, ({ kind }) => kind)
  return [...byKind.values()].flatMap((ofKind) => ofKind.slice(-mostOfAKind))
}

function listOf(content: Uint8Array | null): Holding[] {
  if (content === null) return []
  try {
    return listSchema.parse(JSON.parse(new TextDecoder().decode(content)))
  } catch {
    return []
  }
}

function bytesOf(list: readonly Holding[]) {
  return new TextEncoder().encode(JSON.stringify(list)) as Uint8Array<ArrayBuffer>
}

/**
 * Sessions: what a visitor has here for half an hour after they last did something. The cookie holds
 * 256 random bits; from them come the name under which the session is stored and the key that opens
 * it. Neither tells the other, and neither leads back to the bits: the store alone opens nothing.
 */
import * as z from 'zod/mini'
import { fromBase64Url, heldSeal, toBase64Url, type FillRandom, type Seal } from '../seal/index.ts'
import type { AtomicStore } from '../store/index.ts'

/** A session ends so long after it was last used. */
export const sessionLifetimeSeconds = 30 * 60
/** However busy it is, a session ends after half a day. */
export const longestSessionSeconds = 12 * 60 * 60
/** It is written anew only where that makes a difference: not for each of a page's requests. */
const extendAfterMilliseconds = 60_000

const idBytes = 32
const idForm = /^[\w-]{43}$/

/** Who signed in: GitHub's number and login of the account, and the token that it gave for it. */
export const accountSchema = z.object({
  id: z.int(),
  login: z.string(),
  githubToken: z.string(),
})
export type Account = z.infer<typeof accountSchema>

const contentSchema = z.object({
  startedAt: z.number(),
  usedAt: z.number(),
  /** Who signed in, and with what GitHub gave for it; null for guests. */
  account: z.nullable(accountSchema),
})
type SessionContent = z.infer<typeof contentSchema>

export type Session = {
  /** The name it is stored under: tells nothing of the cookie. */
  name: string
  content: SessionContent
  /** Milliseconds since 1970. */
  endsAt: number
}

export type Sessions = {
  /**
   * A new session, a guest's where no account is given, and the id for its cookie. Throws a
   * `StoreError` when the store fails.
   */
  start(account?: Account): Promise<{ id: string; session: Session }>
  /** The session of an id, which lives on by being asked for; null where there is none any more. */
  open(id: string): Promise<Session | null>
  /** Ends a session; what it was, once. Null where there is none. */
  end(id: string): Promise<Session | null>
}

/** The key under which a session of this name is stored. */
export const sessionKey = (name: string) => `session:${name}`

type SessionsOptions = {
  store: AtomicStore
  random: FillRandom
  /** Milliseconds since 1970. */
  now: () => number
}

/** A session in the store: its seal, the box as it lies there, and what is in it. */
type Stored = { seal: Seal; box: Uint8Array<ArrayBuffer>; content: SessionContent }

/** The sessions in a store. What is no id, cannot be opened or is over counts as none. */
export function createSessions({ store, random, now }: SessionsOptions): Sessions {
  const keyOf = ({ name }: Seal) => sessionKey(name)

  async function find(id: string): Promise<Stored | null> {
    if (!idForm.test(id)) return null
    const seal = await heldSeal(fromBase64Url(id), 'session')
    const box = await store.get(keyOf(seal))
    const content = box && (await opened(seal, box))
    return box && content && endOf(content) > now() ? { seal, box, content } : null
  }

  async function put(seal: Seal, before: Stored['box'] | null, content: SessionContent) {
    const box = await seal.seal(encoded(content), random)
    const ttlSeconds = Math.ceil((endOf(content) - now()) / 1000)
    return store.compareAndSet(keyOf(seal), before, box, { ttlSeconds })
  }

  return {
    async start(account) {
      const secret = new Uint8Array(idBytes)
      random(secret)
      const seal = await heldSeal(secret, 'session')
      const content = { startedAt: now(), usedAt: now(), account: account ?? null }
      if (!(await put(seal, null, content))) throw new Error('Random bits came twice.')
      return { id: toBase64Url(secret), session: sessionOf(seal, content) }
    },
    async open(id) {
      const stored = await find(id)
      if (!stored) return null
      const { seal, box, content } = stored
      if (now() - content.usedAt < extendAfterMilliseconds) return sessionOf(seal, content)
      const used = { ...content, usedAt: now() }
      if (await put(seal, box, used)) return sessionOf(seal, used)
      // Another request was quicker: it made the session live on, or ended it.
      const current = await find(id)
      return current && sessionOf(current.seal, current.content)
    },
    async end(id) {
      const stored = await find(id)
      const box = stored && (await store.take(keyOf(stored.seal)))
      const content = box && (await opened(stored.seal, box))
      return content ? sessionOf(stored.seal, content) : null
    },
  }
}

function sessionOf({ name }: Seal, content: SessionContent): Session {
  return { name, content, endsAt: endOf(content) }
}

function endOf({ startedAt, usedAt }: SessionContent): number {
  return Math.min(usedAt + sessionLifetimeSeconds * 1000, startedAt + longestSessionSeconds * 1000)
}

async function opened(seal: Seal, box: Stored['box']): Promise<SessionContent | null> {
  try {
    return contentSchema.parse(JSON.parse(decoder.decode(await seal.open(box))))
  } catch {
    return null
  }
}

function encoded(content: SessionContent) {
  return new TextEncoder().encode(JSON.stringify(content)) as Uint8Array<ArrayBuffer>
}

const decoder = new TextDecoder()

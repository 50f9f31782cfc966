/** The keys of the in-process Redis: values of four kinds, each with an end or without one. */
import { RedisError } from '../backend.ts'

export type Value =
  | { kind: 'string'; text: string }
  | { kind: 'hash'; fields: Map<string, string> }
  | { kind: 'set'; members: Set<string> }
  | { kind: 'zset'; scores: Map<string, number> }

/** `serial` rises with every key made and stays with it: what SCAN's cursor counts in. */
type Entry = { value: Value; expiresAt: number | null; serial: number }

export type Keyspace = ReturnType<typeof createKeyspace>

const sweepEveryMilliseconds = 60_000

/** An empty keyspace. `now` gives milliseconds since 1970; a key is gone from its end on. */
export function createKeyspace(now: () => number) {
  const entries = new Map<string, Entry>()
  let lastSerial = 0
  let lastSweep = now()

  const isOver = (entry: Entry) => entry.expiresAt !== null && entry.expiresAt <= now()

  function find(key: string): Entry | undefined {
    const entry = entries.get(key)
    if (!entry || !isOver(entry)) return entry
    entries.delete(key)
    return undefined
  }

  function sweep() {
    lastSweep = now()
    for (const [key, entry] of entries) if (isOver(entry)) entries.delete(key)
  }

  function put(key: string, value: Value, expiresAt: number | null = null) {
    const serial = find(key)?.serial ?? ++lastSerial
    entries.set(key, { value, expiresAt, serial })
  }

  return {
    now,
    put,
    /** The value of `key` if it is of `kind`; a value of another kind is a WRONGTYPE error. */
    read<Kind extends Value['kind']>(key: string, kind: Kind): ValueOf<Kind> | undefined {
      const value = find(key)?.value
      if (value && value.kind !== kind) {
        throw new RedisError('WRONGTYPE Operation against a key holding the wrong kind of value')
      }
      return value as ValueOf<Kind> | undefined
    },
    /** The value of `key`, or `empty` put there; a value of another kind is a WRONGTYPE error. */
    readOrPut<Kind extends Value['kind']>(key: string, empty: ValueOf<Kind>): ValueOf<Kind> {
      const value = this.read(key, empty.kind as Kind)
      if (value) return value
      put(key, empty)
      return empty
    },
    kindOf: (key: string) => find(key)?.value.kind,
    has: (key: string) => find(key) !== undefined,
    remove: (key: string) => find(key) !== undefined && entries.delete(key),
    clear: () => entries.clear(),
    /** When the key ends, null if never, undefined if there is no such key. */
    expiryOf: (key: string) => find(key)?.expiresAt,
    expireAt(key: string, at: number | null) {
      const entry = find(key)
      if (entry) entry.expiresAt = at
    },
    /** All keys that are there, oldest first. */
    list() {
      sweep()
      return [...entries].map(([key, { serial, value }]) => ({ key, serial, kind: value.kind }))
    },
    /** Frees what ended unread, at most once a minute. */
    sweepNowAndThen() {
      if (now() - lastSweep >= sweepEveryMilliseconds) sweep()
    },
  }
}

type ValueOf<Kind extends Value['kind']> = Extract<Value, { kind: Kind }>

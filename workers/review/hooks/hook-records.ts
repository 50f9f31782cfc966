/** The record of a hook: what it is for, and the tokens with which its repository is read. */
import * as z from 'zod/mini'
import type { HookShardApi } from '../../platform/bindings.ts'
import type { FillRandom } from '../../platform/seal/index.ts'
import type { Credential } from '../hosts/requests.ts'
import { hostIds } from '../hosts/vcs-host.ts'
import { hookSeal } from './hook-keys.ts'

type Bytes = Uint8Array<ArrayBuffer>

const signInSchema = z.object({
  /** With which a newer access token is got. */
  refresh: z.string(),
  /** From when on the access token is to be renewed, in milliseconds since 1970; null where nobody knows. */
  renewAt: z.nullable(z.int()),
  /** How often it was renewed. What comes of a later renewal stands above what an earlier one knew. */
  generation: z.int(),
  /** Who renews it now, and until when that counts. */
  turn: z.nullable(z.object({ by: z.string(), until: z.int() })),
  /** The host takes the refresh token no more: somebody has to sign in again. */
  isOver: z.boolean(),
})
export type HookSignIn = z.infer<typeof signInSchema>

const recordSchema = z.object({
  host: z.enum(hostIds),
  /** What it is called now. */
  repository: z.string(),
  /** The host's own number or UUID of it, once it is known: no rename changes that. */
  repositoryId: z.optional(z.string()),
  /** What it was called when the hook was made, where that is another name: its memory goes by that. */
  firstName: z.optional(z.string()),
  /** With which the host's API is asked; `user` where the token goes with a name. */
  token: z.string(),
  user: z.nullable(z.string()),
  /** Of who signed in at the host, whose access token `token` is then; without it that is a token of its owner’s. */
  signIn: z.optional(signInSchema),
  /** GitLab alone has two: a signature over what is sent, or a shared token beside it. */
  scheme: z.enum(['signature', 'token']),
  /** Which of the hook's secrets signs now. */
  version: z.int(),
  /** Until when the one before it counts, in milliseconds since 1970; null where it does not. */
  beforeUntil: z.nullable(z.int()),
  /** What the host calls the webhook; null until it was made there. */
  webhook: z.nullable(z.string()),
})
export type HookRecord = z.infer<typeof recordSchema>

/** What the memory of a hook's repository goes by: a name that stays. */
export const memoryNameOf = ({
  repository,
  firstName,
}: Pick<HookRecord, 'repository' | 'firstName'>): string => firstName ?? repository

/** How the host is asked with what a record holds. */
export function credentialIn({
  token,
  user,
  signIn,
}: Pick<HookRecord, 'token' | 'user' | 'signIn'>): Credential {
  if (signIn) return { kind: 'oauth', token }
  return user === null ? { kind: 'token', token } : { kind: 'password', user, token }
}

/** A record as it was found; replacing it works only where it still is so. */
export type FoundHook = { record: HookRecord; box: Bytes; seen: number }

/** The part of a shard that is asked here. */
export type RecordShard = Pick<HookShardApi, 'find' | 'add' | 'replace' | 'remove'>

export type HookRecords = ReturnType<typeof createHookRecords>

type Options = {
  secret: string
  shardOf: (name: string) => RecordShard
  random: FillRandom
}

/** The records of all hooks, each found by its id alone. */
export function createHookRecords({ secret, shardOf, random }: Options) {
  const boxFor = async (hookId: string, record: HookRecord) => {
    const seal = await hookSeal(secret, hookId)
    const content = new TextEncoder().encode(JSON.stringify(record)) as Bytes
    return { name: seal.name, box: await seal.seal(content, random) }
  }

  return {
    /** Null where there is no such hook, which takes as long to say as finding one. */
    async find(hookId: string): Promise<FoundHook | null> {
      const seal = await hookSeal(secret, hookId)
      const row = await shardOf(seal.name).find(seal.name)
      const box = row ? new Uint8Array(row.box) : await seal.seal(nothing, random)
      const content = await seal.open(box)
      if (!row) return null
      const record = recordSchema.parse(JSON.parse(new TextDecoder().decode(content)))
      return { record, box, seen: row.seen }
    },

    /** Keeps the record of a new hook. */
    async add(hookId: string, record: HookRecord): Promise<void> {
      const { name, box } = await boxFor(hookId, record)
      if (!(await shardOf(name).add(name, box))) throw new Error('Random bits came twice.')
    },

    /** Whether the record was still what was found, and is another now. */
    async replace(hookId: string, found: FoundHook, record: HookRecord): Promise<boolean> {
      const { name, box } = await boxFor(hookId, record)
      return shardOf(name).replace(name, found.box, box)
    },

    /** Takes the record away, with all that came by the hook. */
    async remove(hookId: string): Promise<void> {
      const { name } = await hookSeal(secret, hookId)
      await shardOf(name).remove(name)
    },
  }
}

/** As long as a record, about. */
const nothing = new Uint8Array(256)

/**
 * What is to be done for a delivery. On the queue, and in a hook's shard, it lies sealed: it names a
 * repository, and holds the id with which the hook's token can be opened.
 */
import * as z from 'zod/mini'
import { commands, type HostEvent } from '../../../shared/review/event.ts'
import type { ReviewMessage } from '../../platform/bindings.ts'
import {
  fromBase64Url,
  heldSeal,
  keyedHash,
  toBase64Url,
  type FillRandom,
} from '../../platform/seal/index.ts'
import { hostIds } from '../hosts/vcs-host.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Events that leave something to do. */
export type WorkEvent = Exclude<HostEvent, { kind: 'ignored' | 'ping' }>

const named = { repository: z.string(), repositoryId: z.optional(z.string()) }
const place = { ...named, number: z.int() }
const eventSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('pull'),
    action: z.enum(['opened', 'pushed', 'reopened', 'ready', 'closed']),
    ...place,
    headCommit: z.string(),
  }),
  z.object({
    kind: z.literal('command'),
    command: z.enum(commands),
    ...place,
    user: z.string(),
    comment: z.string(),
    thread: z.optional(z.string()),
  }),
  z.object({ kind: z.literal('thread'), ...place, thread: z.string(), isResolved: z.boolean() }),
  z.object({ kind: z.literal('renamed'), ...named }),
  z.object({ kind: z.literal('removed'), repositories: z.array(z.object(named)) }),
])

const assignmentSchema = z.object({
  /** How the event came: by a hook of ours, or by an installation of our GitHub App. */
  by: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('hook'), hookId: z.string() }),
    z.object({ kind: z.literal('app'), installation: z.int() }),
  ]),
  host: z.enum(hostIds),
  /** The origin of the deployment, as the host knows it: comments lead there. */
  site: z.string(),
  /** The delivery's name in its shard. */
  delivery: z.string(),
  event: eventSchema,
})

export type Assignment = Omit<z.infer<typeof assignmentSchema>, 'event'> & { event: WorkEvent }
/** By whom events come. */
export type Messenger = Assignment['by']

export async function sealAssignment(
  secret: string,
  assignment: Assignment,
  random: FillRandom,
): Promise<Bytes> {
  const content = new TextEncoder().encode(JSON.stringify(assignment)) as Bytes
  return (await sealOf(secret)).seal(content, random)
}

/** The assignment in a message; null where it is none that was sealed here. */
export async function openMessage(secret: string, message: unknown): Promise<Assignment | null> {
  try {
    const { box } = messageSchema.parse(message)
    const content = await (await sealOf(secret)).open(fromBase64Url(box))
    return assignmentSchema.parse(JSON.parse(new TextDecoder().decode(content))) as Assignment
  } catch {
    return null
  }
}

const messageSchema = z.object({ box: z.string() })

export const messageOf = (box: Bytes): ReviewMessage => ({ box: toBase64Url(box) })

const sealOf = async (secret: string) =>
  heldSeal(fromBase64Url(await keyedHash(secret, 'review-queue', '')), 'assignment')

/**
 * What Bitbucket Cloud's webhooks tell. Source: Atlassian Support, "Event payloads". `pullrequest:updated` is
 * told of new commits and of new words alike: whether the head is another one, the review sees itself.
 */
import * as z from 'zod/mini'
import type { HostEvent } from '../../../shared/review/event.ts'
import { commandIn } from './command.ts'
import {
  commitName,
  ignored,
  malformed,
  named,
  numericId,
  pullNumber,
  repositoryName,
} from './references.ts'

/** Accounts and repositories are told by a UUID in braces. */
const uuid = z.string().check(z.regex(/^\{[0-9a-f-]{36}\}$/i))
const repository = z.object({ full_name: repositoryName, uuid: z.optional(uuid) })
const account = z.object({ type: z.optional(z.string()), uuid: z.optional(uuid) })

const pullPayload = z.object({
  repository,
  pullrequest: z.object({
    id: pullNumber,
    draft: z.optional(z.nullable(z.boolean())),
    author: z.optional(z.nullable(account)),
    source: z.object({ commit: z.nullable(z.object({ hash: commitName })) }),
  }),
})

const commentPayload = z.object({
  repository,
  actor: account,
  pullrequest: z.object({ id: pullNumber }),
  comment: z.object({
    id: numericId,
    content: z.object({ raw: z.string() }),
    user: z.optional(z.nullable(account)),
    parent: z.optional(z.nullable(z.object({ id: numericId }))),
    inline: z.optional(z.unknown()),
    deleted: z.optional(z.nullable(z.boolean())),
  }),
})

const threadPayload = z.object({
  repository,
  actor: account,
  pullrequest: z.object({ id: pullNumber }),
  comment: z.object({ id: numericId, parent: z.optional(z.nullable(z.object({ id: numericId }))) }),
})

/** The event of a verified delivery: `key` is of `X-Event-Key`, the payload its parsed JSON. */
export function readBitbucketEvent(key: string, payload: unknown): HostEvent {
  if (key === 'diagnostics:ping') return { kind: 'ping' }
  const action = Object.hasOwn(pullActions, key) && pullActions[key]
  if (action) return readPull(action, payload)
  if (key === 'pullrequest:comment_created') return readComment(payload)
  if (key === 'pullrequest:comment_resolved') return readThread(payload, true)
  if (key === 'pullrequest:comment_reopened') return readThread(payload, false)
  if (key === 'repo:deleted' || key === 'repo:updated') return readRepository(key, payload)
  return ignored('event')
}

const pullActions: Readonly<Record<string, 'opened' | 'pushed' | 'closed'>> = {
  'pullrequest:created': 'opened',
  'pullrequest:updated': 'pushed',
  'pullrequest:fulfilled': 'closed',
  'pullrequest:rejected': 'closed',
}

function readPull(action: 'opened' | 'pushed' | 'closed', payload: unknown): HostEvent {
  const parsed = pullPayload.safeParse(payload)
  if (!parsed.success) return malformed
  const { repository: of, pullrequest: pull } = parsed.data
  if (isMachine(pull.author)) return ignored('machine')
  if (pull.draft === true && action !== 'closed') return ignored('draft')
  // The commit is missing where its branch, or its fork, is gone.
  if (!pull.source.commit) return ignored('no commit')
  const headCommit = pull.source.commit.hash
  return { kind: 'pull', action, ...nameOf(of), number: pull.id, headCommit }
}

function readComment(payload: unknown): HostEvent {
  const parsed = commentPayload.safeParse(payload)
  if (!parsed.success) return malformed
  const { repository: of, pullrequest: pull, comment, actor } = parsed.data
  const author = comment.user ?? actor
  if (isMachine(author) || !author.uuid) return ignored('machine')
  const command = comment.deleted === true ? undefined : commandIn(comment.content.raw)
  if (!command) return ignored('no command')
  return {
    kind: 'command',
    command,
    ...nameOf(of),
    number: pull.id,
    user: author.uuid,
    comment: String(comment.id),
    ...(comment.parent && { thread: String(comment.parent.id) }),
  }
}

function readThread(payload: unknown, isResolved: boolean): HostEvent {
  const parsed = threadPayload.safeParse(payload)
  if (!parsed.success) return malformed
  const { repository: of, pullrequest: pull, comment, actor } = parsed.data
  if (isMachine(actor)) return ignored('machine')
  const thread = String(comment.parent?.id ?? comment.id)
  return { kind: 'thread', ...nameOf(of), number: pull.id, thread, isResolved }
}

/** An update of a repository may be one of its name: whether it is, its host says when it is asked. */
function readRepository(key: 'repo:deleted' | 'repo:updated', payload: unknown): HostEvent {
  const parsed = z.object({ repository }).safeParse(payload)
  if (!parsed.success) return malformed
  const of = nameOf(parsed.data.repository)
  return key === 'repo:updated'
    ? { kind: 'renamed', ...of }
    : { kind: 'removed', repositories: [of] }
}

const nameOf = ({ full_name: name, uuid: id }: z.infer<typeof repository>) => named(name, id)

/** Accounts of people are of the type `user`; those of Apps, access tokens and workspaces are of others. */
const isMachine = (who: z.infer<typeof account> | null | undefined): boolean =>
  who?.type !== undefined && who.type !== 'user'

/**
 * What GitLab's webhooks tell. Source: GitLab Docs, "Webhook events". GitLab tells nothing of resolved
 * threads: how they stand is read with the next review.
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

const project = z.object({ path_with_namespace: repositoryName, id: z.optional(numericId) })
const user = z.object({ username: z.string() })
const change = z.optional(z.nullable(z.object({ current: z.unknown() })))

const mergeRequestPayload = z.object({
  user,
  project,
  object_attributes: z.object({
    iid: pullNumber,
    // Deliveries made by the button "Test" have none.
    action: z.optional(z.string()),
    oldrev: z.optional(z.nullable(z.string())),
    draft: z.optional(z.nullable(z.boolean())),
    work_in_progress: z.optional(z.nullable(z.boolean())),
    last_commit: z.nullable(z.object({ id: commitName })),
  }),
  changes: z.optional(
    z.nullable(z.object({ draft: change, work_in_progress: change, target_branch: change })),
  ),
})

const notePayload = z.object({
  user,
  project,
  object_attributes: z.object({
    id: numericId,
    note: z.string(),
    noteable_type: z.string(),
    author_id: numericId,
    action: z.optional(z.string()),
    system: z.optional(z.nullable(z.boolean())),
    discussion_id: z.optional(z.nullable(z.string().check(z.regex(/^[0-9a-f]{40}$/)))),
  }),
  merge_request: z.optional(z.nullable(z.object({ iid: pullNumber }))),
})

const projectPayload = z.object({
  path_with_namespace: repositoryName,
  project_id: z.optional(numericId),
})

/** Of groups' and systems' hooks. Source: GitLab Docs, "System hooks". */
const projectEvents: Readonly<Record<string, 'removed' | 'renamed'>> = {
  project_destroy: 'removed',
  project_rename: 'renamed',
  project_transfer: 'renamed',
}

/** The event of a verified delivery. What it is of stands in the payload, not in a header. */
export function readGitLabEvent(payload: unknown): HostEvent {
  const kind = z
    .object({ object_kind: z.optional(z.string()), event_name: z.optional(z.string()) })
    .safeParse(payload)
  if (!kind.success) return malformed
  if (kind.data.object_kind === 'merge_request') return readMergeRequest(payload)
  if (kind.data.object_kind === 'note') return readNote(payload)
  const { event_name: name = '' } = kind.data
  const became = Object.hasOwn(projectEvents, name) && projectEvents[name]
  if (became) return readProject(became, payload)
  return ignored('event')
}

function readMergeRequest(payload: unknown): HostEvent {
  const parsed = mergeRequestPayload.safeParse(payload)
  if (!parsed.success) return malformed
  const { object_attributes: merge, project: of, user: actor } = parsed.data
  const action = actionOf(parsed.data)
  if (!action) return ignored(merge.action === 'update' ? 'words only' : 'action')
  if (isMachineName(actor.username)) return ignored('machine')
  const isDraft = merge.draft ?? merge.work_in_progress ?? false
  if (isDraft && action !== 'closed') return ignored('draft')
  if (!merge.last_commit) return ignored('no commit')
  return {
    kind: 'pull',
    action,
    ...named(of.path_with_namespace, of.id),
    number: merge.iid,
    headCommit: merge.last_commit.id,
  }
}

function actionOf({
  object_attributes: merge,
  changes,
}: z.infer<typeof mergeRequestPayload>):
  'opened' | 'pushed' | 'reopened' | 'ready' | 'closed' | null {
  if (merge.action === 'open') return 'opened'
  if (merge.action === 'reopen') return 'reopened'
  if (merge.action === 'close' || merge.action === 'merge') return 'closed'
  if (merge.action !== 'update') return null
  // `oldrev` stands there where commits came, and only there.
  if (merge.oldrev || changes?.target_branch) return 'pushed'
  const draft = changes?.draft ?? changes?.work_in_progress
  return draft?.current === false ? 'ready' : null
}

function readNote(payload: unknown): HostEvent {
  const parsed = notePayload.safeParse(payload)
  if (!parsed.success) return malformed
  const { object_attributes: note, project: of, merge_request: merge, user: actor } = parsed.data
  if (note.noteable_type !== 'MergeRequest' || !merge) return ignored('no merge request')
  // Older servers tell no action; those sent notes of new comments alone.
  if (note.action !== undefined && note.action !== 'create') return ignored('action')
  if (note.system || isMachineName(actor.username)) return ignored('machine')
  const command = commandIn(note.note)
  if (!command) return ignored('no command')
  return {
    kind: 'command',
    command,
    ...named(of.path_with_namespace, of.id),
    number: merge.iid,
    user: String(note.author_id),
    comment: String(note.id),
    ...(note.discussion_id && { thread: note.discussion_id }),
  }
}

function readProject(kind: 'removed' | 'renamed', payload: unknown): HostEvent {
  const parsed = projectPayload.safeParse(payload)
  if (!parsed.success) return malformed
  const of = named(parsed.data.path_with_namespace, parsed.data.project_id)
  return kind === 'renamed' ? { kind, ...of } : { kind, repositories: [of] }
}

/**
 * The accounts of access tokens, and GitLab's own. Source: GitLab Docs, "Project access tokens", "Bot users for
 * projects".
 */
export const isMachineName = (username: string): boolean =>
  /^(?:project|group)_\d+_bot(?:_|\d|$)|^(?:GitLab|gitlab)-?[Bb]ot$|^service_account_/.test(
    username,
  )

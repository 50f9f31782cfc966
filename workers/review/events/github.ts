/**
 * What GitHub's webhooks tell. Source: GitHub Docs, "Webhook events and payloads"; each of the examples
 * that @octokit/webhooks-examples has is read in the tests.
 */
import * as z from 'zod/mini'
import type { HostEvent, NamedRepository } from '../../../shared/review/event.ts'
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

const repository = z.object({ full_name: repositoryName, id: z.optional(numericId) })
type Repository = z.infer<typeof repository>
const account = z.object({
  login: z.string().check(z.regex(/^[\w[\].-]{1,100}$/)),
  type: z.optional(z.string()),
})
type Account = z.infer<typeof account>

const pullPayload = z.object({
  action: z.string(),
  repository,
  pull_request: z.object({
    number: pullNumber,
    draft: z.optional(z.nullable(z.boolean())),
    user: z.nullable(account),
    head: z.object({ sha: commitName }),
  }),
  changes: z.optional(z.object({ base: z.optional(z.unknown()) })),
})

const comment = z.object({
  id: numericId,
  body: z.string(),
  user: z.nullable(account),
  in_reply_to_id: z.optional(z.nullable(numericId)),
  performed_via_github_app: z.optional(z.unknown()),
})

const issueCommentPayload = z.object({
  action: z.string(),
  repository,
  issue: z.object({ number: pullNumber, pull_request: z.optional(z.unknown()) }),
  comment,
})

const reviewCommentPayload = z.object({
  action: z.string(),
  repository,
  pull_request: z.object({ number: pullNumber }),
  comment,
})

const threadPayload = z.object({
  action: z.string(),
  repository,
  pull_request: z.object({ number: pullNumber }),
  thread: z.object({ comments: z.array(z.object({ id: numericId })) }),
  sender: z.optional(z.nullable(account)),
})

const installationPayload = z.object({
  action: z.string(),
  repositories: z.optional(z.array(repository)),
})
const installationRepositoriesPayload = z.object({
  action: z.string(),
  repositories_removed: z.array(repository),
})
const repositoryPayload = z.object({ action: z.string(), repository })

/** The event of a verified delivery: `name` is of `X-GitHub-Event`, the payload its parsed JSON. */
export function readGitHubEvent(name: string, payload: unknown): HostEvent {
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined
  return read ? read(payload) : ignored('event')
}

/** The installation of an App that a delivery is of: its tokens read the repository. */
export function githubInstallationOf(payload: unknown): number | undefined {
  const parsed = z.object({ installation: z.object({ id: numericId }) }).safeParse(payload)
  return parsed.data?.installation.id
}

const readers: Readonly<Record<string, (payload: unknown) => HostEvent>> = {
  ping: () => ({ kind: 'ping' }),
  pull_request: readPull,
  issue_comment: readIssueComment,
  pull_request_review_comment: readReviewComment,
  pull_request_review_thread: readThread,
  installation: readInstallation,
  installation_repositories: readInstallationRepositories,
  repository: readRepository,
  meta: readRepository,
}

const pullActions: Readonly<Record<string, 'opened' | 'pushed' | 'reopened' | 'ready' | 'closed'>> =
  {
    opened: 'opened',
    synchronize: 'pushed',
    reopened: 'reopened',
    ready_for_review: 'ready',
    closed: 'closed',
  }

function readPull(payload: unknown): HostEvent {
  const parsed = pullPayload.safeParse(payload)
  if (!parsed.success) return malformed
  const { action: theirs, repository: of, pull_request: pull, changes } = parsed.data
  // Another base makes another change of the same head; other edits are of words.
  const isRebased = theirs === 'edited' && changes?.base !== undefined
  const action = isRebased ? 'pushed' : Object.hasOwn(pullActions, theirs) && pullActions[theirs]
  if (!action) return ignored('action')
  if (isMachine(pull.user)) return ignored('machine')
  if (pull.draft === true && action !== 'closed') return ignored('draft')
  const { number } = pull
  return { kind: 'pull', action, ...nameOf(of), number, headCommit: pull.head.sha }
}

function readIssueComment(payload: unknown): HostEvent {
  const parsed = issueCommentPayload.safeParse(payload)
  if (!parsed.success) return malformed
  const { action, issue, repository: of } = parsed.data
  if (!issue.pull_request) return ignored('issue')
  return commandOf(action, nameOf(of), issue.number, parsed.data.comment)
}

function readReviewComment(payload: unknown): HostEvent {
  const parsed = reviewCommentPayload.safeParse(payload)
  if (!parsed.success) return malformed
  const { action, pull_request: pull, repository: of } = parsed.data
  return commandOf(action, nameOf(of), pull.number, parsed.data.comment)
}

/** Edits give no commands: what somebody else edits in would be said in the author's name. */
function commandOf(
  action: string,
  repositoryOf: NamedRepository,
  number: number,
  {
    id,
    body,
    user,
    in_reply_to_id: thread,
    performed_via_github_app: app,
  }: z.infer<typeof comment>,
): HostEvent {
  if (action !== 'created') return ignored('action')
  if (!user || isMachine(user) || app) return ignored('machine')
  const command = commandIn(body)
  if (!command) return ignored('no command')
  return {
    kind: 'command',
    command,
    ...repositoryOf,
    number,
    user: user.login,
    comment: String(id),
    ...(thread && { thread: String(thread) }),
  }
}

function readThread(payload: unknown): HostEvent {
  const parsed = threadPayload.safeParse(payload)
  if (!parsed.success) return malformed
  const { action, repository: of, pull_request: pull, thread, sender } = parsed.data
  if (action !== 'resolved' && action !== 'unresolved') return ignored('action')
  if (isMachine(sender)) return ignored('machine')
  const first = thread.comments[0]
  if (!first) return malformed
  return {
    kind: 'thread',
    ...nameOf(of),
    number: pull.number,
    thread: String(first.id),
    isResolved: action === 'resolved',
  }
}

function readInstallation(payload: unknown): HostEvent {
  const parsed = installationPayload.safeParse(payload)
  if (!parsed.success) return malformed
  const { action, repositories = [] } = parsed.data
  if (action !== 'deleted') return ignored('action')
  return { kind: 'removed', repositories: namesOf(repositories) }
}

function readInstallationRepositories(payload: unknown): HostEvent {
  const parsed = installationRepositoriesPayload.safeParse(payload)
  if (!parsed.success) return malformed
  if (parsed.data.action !== 'removed') return ignored('action')
  return { kind: 'removed', repositories: namesOf(parsed.data.repositories_removed) }
}

/** The repository, or the hook itself, was deleted; or it is called otherwise. */
function readRepository(payload: unknown): HostEvent {
  const parsed = repositoryPayload.safeParse(payload)
  if (!parsed.success) return malformed
  const { action, repository: of } = parsed.data
  if (action === 'renamed' || action === 'transferred') return { kind: 'renamed', ...nameOf(of) }
  if (action !== 'deleted') return ignored('action')
  return { kind: 'removed', repositories: namesOf([of]) }
}

const nameOf = ({ full_name: name, id }: Repository) => named(name, id)

/** What is remembered of further ones ends by itself: an event has to fit on a queue. */
const mostRemoved = 500
const namesOf = (repositories: readonly Repository[]) =>
  repositories.slice(0, mostRemoved).map(nameOf)

const isMachine = (user: Account | null | undefined): boolean =>
  user?.type === 'Bot' || user?.login.endsWith('[bot]') === true

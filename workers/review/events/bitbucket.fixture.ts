/**
 * Payloads as Bitbucket Cloud's documentation shows them ("Event payloads"), each with its key and what is
 * read from it.
 */
import type { HostEvent } from '../../../shared/review/event.ts'

type Fields = Record<string, unknown>
export interface DocumentedPayload {
  name: string
  key: string
  payload: unknown
  event: HostEvent
}

const uuid = '{d301aafa-d676-4ee0-88be-962be7417567}'
const actor = {
  type: 'user',
  nickname: 'emmap1',
  display_name: 'Emma',
  uuid,
  account_id: '557058:c0b72ad0-1cb5-4018-9cdc-0cde8492c443',
  links: { self: { href: 'https://api.bitbucket.org/2.0/users/emmap1' } },
}
const appUser = { type: 'app_user', uuid, account_id: 'a', kind: 'repository_access_token' }
const repository = {
  type: 'repository',
  links: { html: { href: 'https://bitbucket.org/team_name/repo_name' } },
  uuid: '{673a6070-3421-46c9-9d48-90745f7bfe8e}',
  full_name: 'team_name/repo_name',
  name: 'repo_name',
  website: 'https://mywebsite.com/',
  scm: 'git',
  is_private: true,
}
const pullRequest = {
  id: 1,
  title: 'Title of pull request',
  description: 'Description of pull request',
  state: 'OPEN',
  draft: false,
  author: actor,
  source: {
    branch: { name: 'branch2' },
    commit: { hash: 'd3022fc0ca3d' },
    repository,
  },
  destination: {
    branch: { name: 'main' },
    commit: { hash: 'ce5965ddd289' },
    repository,
  },
  merge_commit: null,
  participants: [actor],
  reviewers: [actor],
  close_source_branch: true,
  closed_by: null,
  reason: '',
  created_on: '2015-04-06T15:23:38.179678+00:00',
  updated_on: '2015-04-06T15:23:38.205705+00:00',
}
const comment = {
  id: 17,
  parent: { id: 16 },
  content: { raw: 'Comment text', html: '<p>Comment text</p>', markup: 'markdown' },
  inline: { path: 'path/to/file', from: null, to: 10 },
  user: actor,
  deleted: false,
  created_on: '2015-04-06T16:52:29.982346+00:00',
}

const about = (key: string, pull: Fields = {}) => ({
  key,
  payload: { actor, pullrequest: { ...pullRequest, ...pull }, repository },
})
const said = (key: string, raw: string, more: Fields = {}, who: Fields = {}) => ({
  key,
  payload: {
    actor,
    repository,
    pullrequest: pullRequest,
    comment: { ...comment, content: { raw }, ...more },
    ...who,
  },
})
const place = {
  repository: 'team_name/repo_name',
  repositoryId: '{673a6070-3421-46c9-9d48-90745f7bfe8e}',
}
const pull = (action: 'opened' | 'pushed' | 'closed'): HostEvent => ({
  kind: 'pull',
  action,
  ...place,
  number: 1,
  headCommit: 'd3022fc0ca3d',
})
const command = (thread: string | undefined): HostEvent => ({
  kind: 'command',
  command: 'dismiss',
  ...place,
  number: 1,
  user: uuid,
  comment: '17',
  ...(thread && { thread }),
})
const thread = (id: string, isResolved: boolean): HostEvent => ({
  kind: 'thread',
  ...place,
  number: 1,
  thread: id,
  isResolved,
})
const ignored = (why: string): HostEvent => ({ kind: 'ignored', why })
const created = 'pullrequest:comment_created'

/** All of them. */
export const documentedPayloads: readonly DocumentedPayload[] = [
  { name: 'created', ...about('pullrequest:created'), event: pull('opened') },
  { name: 'updated', ...about('pullrequest:updated'), event: pull('pushed') },
  { name: 'merged', ...about('pullrequest:fulfilled', { state: 'MERGED' }), event: pull('closed') },
  {
    name: 'declined',
    ...about('pullrequest:rejected', { state: 'DECLINED' }),
    event: pull('closed'),
  },
  { name: 'a draft', ...about('pullrequest:created', { draft: true }), event: ignored('draft') },
  {
    name: 'a draft updated',
    ...about('pullrequest:updated', { draft: true }),
    event: ignored('draft'),
  },
  {
    name: 'a draft declined',
    ...about('pullrequest:rejected', { draft: true }),
    event: pull('closed'),
  },
  {
    name: 'created by a token',
    ...about('pullrequest:created', { author: appUser }),
    event: ignored('machine'),
  },
  {
    name: 'of a branch that is gone',
    ...about('pullrequest:updated', { source: { branch: { name: 'x' }, commit: null } }),
    event: ignored('no commit'),
  },
  {
    name: 'of a name that leads elsewhere',
    key: 'pullrequest:created',
    payload: { actor, pullrequest: pullRequest, repository: { full_name: 'team/..' } },
    event: ignored('malformed'),
  },
  ...[
    'pullrequest:approved',
    'pullrequest:unapproved',
    'pullrequest:changes_request_created',
    'pullrequest:changes_request_removed',
    'pullrequest:comment_updated',
    'pullrequest:comment_deleted',
    'repo:push',
    'repo:fork',
    'repo:transfer',
    'repo:commit_comment_created',
    'repo:commit_status_created',
    'repo:commit_status_updated',
    'issue:created',
    'issue:updated',
    'issue:comment_created',
  ].map((key) => ({ name: key, ...about(key), event: ignored('event') })),
  { name: 'said nothing to us', ...said(created, 'Nice.'), event: ignored('no command') },
  { name: 'a command in a thread', ...said(created, '@phantom dismiss'), event: command('16') },
  {
    name: 'a command alone',
    ...said(created, '@phantom dismiss', { parent: undefined, inline: undefined }),
    event: command(undefined),
  },
  {
    name: 'a command of a machine',
    ...said(created, '@phantom dismiss', { user: appUser }, { actor: appUser }),
    event: ignored('machine'),
  },
  {
    name: 'a command that is deleted',
    ...said(created, '@phantom dismiss', { deleted: true }),
    event: ignored('no command'),
  },
  {
    name: 'resolved',
    ...said('pullrequest:comment_resolved', 'a', { parent: undefined }),
    event: thread('17', true),
  },
  {
    name: 'opened anew, told of an answer',
    ...said('pullrequest:comment_reopened', 'a'),
    event: thread('16', false),
  },
  {
    name: 'resolved by a machine',
    ...said('pullrequest:comment_resolved', 'a', {}, { actor: appUser }),
    event: ignored('machine'),
  },
  {
    name: 'the repository is gone',
    ...about('repo:deleted'),
    event: { kind: 'removed', repositories: [place] },
  },
  {
    name: 'the repository is another one, perhaps by name',
    ...about('repo:updated'),
    event: { kind: 'renamed', ...place },
  },
  { name: 'a test', key: 'diagnostics:ping', payload: { test: true }, event: { kind: 'ping' } },
]

/** Payloads as GitLab's documentation shows them ("Webhook events"), each with what is read from it. */
import type { HostEvent } from '../../../shared/review/event.ts'

type Fields = Record<string, unknown>
export interface DocumentedPayload {
  name: string
  payload: unknown
  event: HostEvent
}

const user = {
  id: 1,
  name: 'Administrator',
  username: 'root',
  avatar_url: 'http://www.gravatar.com/avatar/e64c7d89f26bd1972efa854d13d7dd61?s=40&d=identicon',
  email: 'admin@example.com',
}
const project = {
  id: 1,
  name: 'Gitlab Test',
  description: 'Aut reprehenderit ut est.',
  web_url: 'http://example.com/gitlabhq/gitlab-test',
  git_http_url: 'http://example.com/gitlabhq/gitlab-test.git',
  namespace: 'GitlabHQ',
  visibility_level: 20,
  path_with_namespace: 'gitlabhq/tools/gitlab-test',
  default_branch: 'master',
}
const head = 'da1560886d4f094c3e6c9ef40349f7d38b5d27d7'
const discussion = '4e4b1e8e2e6b4f7a9c1d3f5a7b9c1d3f5a7b9c1d'

const mergeRequest = (attributes: Fields, changes: Fields = {}, more: Fields = {}) => ({
  object_kind: 'merge_request',
  event_type: 'merge_request',
  user,
  project,
  repository: { name: 'Gitlab Test', homepage: 'http://example.com/gitlabhq/gitlab-test' },
  object_attributes: {
    id: 99,
    iid: 7,
    target_branch: 'master',
    source_branch: 'ms-viewport',
    source_project_id: 14,
    target_project_id: 14,
    author_id: 51,
    assignee_ids: [6],
    reviewer_ids: [6],
    title: 'MS-Viewport',
    state: 'opened',
    blocking_discussions_resolved: true,
    work_in_progress: false,
    draft: false,
    first_contribution: true,
    merge_status: 'unchecked',
    url: 'http://example.com/diaspora/merge_requests/1',
    last_commit: {
      id: head,
      message: 'fixed readme',
      timestamp: '2012-01-03T23:36:29+02:00',
      author: { name: 'GitLab dev user', email: 'gitlabdev@dv6700.(none)' },
    },
    ...attributes,
  },
  labels: [],
  changes,
  ...more,
})

const note = (attributes: Fields, more: Fields = {}) => ({
  object_kind: 'note',
  event_type: 'note',
  user,
  project_id: 5,
  project,
  object_attributes: {
    id: 1244,
    internal: false,
    note: 'This MR needs work.',
    noteable_type: 'MergeRequest',
    author_id: 1,
    line_code: null,
    commit_id: '',
    noteable_id: 7,
    system: false,
    type: 'DiscussionNote',
    discussion_id: discussion,
    action: 'create',
    url: 'http://example.com/gitlab-org/gitlab-test/merge_requests/1#note_1244',
    ...attributes,
  },
  merge_request: { id: 7, iid: 1, target_branch: 'markdown', state: 'opened', draft: false },
  ...more,
})

const pull = (action: 'opened' | 'pushed' | 'reopened' | 'ready' | 'closed'): HostEvent => ({
  kind: 'pull',
  action,
  repository: 'gitlabhq/tools/gitlab-test',
  repositoryId: '1',
  number: 7,
  headCommit: head,
})
const ignored = (why: string): HostEvent => ({ kind: 'ignored', why })
const command = (said: 'dismiss' | 'explain', thread = true): HostEvent => ({
  kind: 'command',
  command: said,
  repository: 'gitlabhq/tools/gitlab-test',
  repositoryId: '1',
  number: 1,
  user: '1',
  comment: '1244',
  ...(thread && { thread: discussion }),
})
const oldrev = 'e59094b8de0f2f91abbe4760a52d9137260252d8'
const bot = { ...user, username: 'project_14_bot_4ffca233d8298ea1' }

const of = (name: string, payload: unknown, event: HostEvent): DocumentedPayload => ({
  name,
  payload,
  event,
})

const mergeRequests: readonly DocumentedPayload[] = [
  of('opened', mergeRequest({ action: 'open' }), pull('opened')),
  of('commits came', mergeRequest({ action: 'update', oldrev }), pull('pushed')),
  of(
    'a suggestion was applied beside an edit',
    mergeRequest(
      { action: 'update', oldrev },
      { title: { previous: 'a', current: 'b' }, labels: { previous: [], current: [] } },
    ),
    pull('pushed'),
  ),
  of('reopened', mergeRequest({ action: 'reopen' }), pull('reopened')),
  of('closed', mergeRequest({ action: 'close', state: 'closed' }), pull('closed')),
  of('merged', mergeRequest({ action: 'merge', state: 'merged' }), pull('closed')),
  of(
    'ready, where it was a draft',
    mergeRequest({ action: 'update' }, { draft: { previous: true, current: false } }),
    pull('ready'),
  ),
  of(
    'ready, as older servers tell it',
    mergeRequest({ action: 'update' }, { work_in_progress: { previous: true, current: false } }),
    pull('ready'),
  ),
  of(
    'into another branch',
    mergeRequest({ action: 'update' }, { target_branch: { previous: 'a', current: 'master' } }),
    pull('pushed'),
  ),
  of(
    'made a draft',
    mergeRequest({ action: 'update', draft: true }, { draft: { previous: false, current: true } }),
    ignored('words only'),
  ),
  of('opened as a draft', mergeRequest({ action: 'open', draft: true }), ignored('draft')),
  of(
    'opened as a draft, as older servers tell it',
    mergeRequest({ action: 'open', draft: undefined, work_in_progress: true }),
    ignored('draft'),
  ),
  of(
    'commits to a draft',
    mergeRequest({ action: 'update', oldrev, draft: true }),
    ignored('draft'),
  ),
  of(
    'a draft closed',
    mergeRequest({ action: 'close', draft: true, state: 'closed' }),
    pull('closed'),
  ),
  of(
    'another title',
    mergeRequest({ action: 'update' }, { title: { previous: 'a', current: 'b' } }),
    ignored('words only'),
  ),
  of(
    'another label',
    mergeRequest({ action: 'update' }, { labels: { previous: [], current: [{ id: 206 }] } }),
    ignored('words only'),
  ),
  of(
    'another reviewer',
    mergeRequest({ action: 'update' }, { reviewers: { previous: [], current: [user] } }),
    ignored('words only'),
  ),
  of('approval', mergeRequest({ action: 'approval' }), ignored('action')),
  of('approved', mergeRequest({ action: 'approved' }), ignored('action')),
  of('unapproval', mergeRequest({ action: 'unapproval' }), ignored('action')),
  of('unapproved', mergeRequest({ action: 'unapproved' }), ignored('action')),
  of('the test of a hook', mergeRequest({}), ignored('action')),
  of('opened by a token', mergeRequest({ action: 'open' }, {}, { user: bot }), ignored('machine')),
  of('without commits', mergeRequest({ action: 'open', last_commit: null }), ignored('no commit')),
  of('without a number', mergeRequest({ action: 'open', iid: null }), ignored('malformed')),
]

const notes: readonly DocumentedPayload[] = [
  of('without a command', note({}), ignored('no command')),
  of('with one', note({ note: '@phantom dismiss' }), command('dismiss')),
  of(
    'on a line, in a thread',
    note({ note: '@phantom explain', type: 'DiffNote', line_code: 'bec9_1_2' }),
    command('explain'),
  ),
  of(
    'from a server without actions and discussions',
    note({ note: '@phantom dismiss', action: undefined, discussion_id: undefined }),
    command('dismiss', false),
  ),
  of('edited', note({ note: '@phantom dismiss', action: 'update' }), ignored('action')),
  of('by the system', note({ note: '@phantom dismiss', system: true }), ignored('machine')),
  of('by a token', note({ note: '@phantom dismiss' }, { user: bot }), ignored('machine')),
  of(
    'on an issue',
    note(
      { note: '@phantom dismiss', noteable_type: 'Issue' },
      { merge_request: undefined, issue: { id: 92, iid: 17 } },
    ),
    ignored('no merge request'),
  ),
  of(
    'on a commit',
    note({ noteable_type: 'Commit', commit_id: head }, { merge_request: undefined }),
    ignored('no merge request'),
  ),
  of(
    'on a snippet',
    note({ noteable_type: 'Snippet' }, { merge_request: undefined, snippet: { id: 53 } }),
    ignored('no merge request'),
  ),
]

const others: readonly DocumentedPayload[] = [
  ...[
    { object_kind: 'push', event_name: 'push', before: oldrev, after: head },
    { object_kind: 'tag_push', event_name: 'tag_push', ref: 'refs/tags/v1.0.0' },
    { object_kind: 'issue', event_type: 'issue', object_attributes: { iid: 23, action: 'open' } },
    { object_kind: 'work_item', object_attributes: { iid: 5 } },
    { object_kind: 'wiki_page', object_attributes: { slug: 'awesome', action: 'create' } },
    { object_kind: 'pipeline', object_attributes: { id: 31, status: 'success' } },
    { object_kind: 'build', build_id: 1977, build_status: 'created' },
    { object_kind: 'deployment', status: 'success', deployment_id: 15 },
    { object_kind: 'feature_flag', object_attributes: { id: 6, active: true } },
    { object_kind: 'release', action: 'create', tag: 'v1.1' },
    { object_kind: 'milestone', event_type: 'milestone', action: 'create' },
    { object_kind: 'emoji', event_type: 'award', object_attributes: { name: 'thumbsup' } },
    { object_kind: 'access_token', event_name: 'expiring_access_token' },
    { object_kind: 'vulnerability', object_attributes: { state: 'confirmed' } },
    { event_name: 'user_add_to_group', group_access: 'Guest', user_id: 64 },
    { event_name: 'subgroup_create', full_path: 'group1/subgroup1' },
    { event_name: 'project_create', path_with_namespace: 'jsmith/storecloud' },
  ].map((payload) =>
    of(payload.object_kind ?? payload.event_name!, { ...payload, user, project }, ignored('event')),
  ),
  of(
    'project_destroy',
    { event_name: 'project_destroy', path_with_namespace: 'jsmith/underscore', project_id: 73 },
    { kind: 'removed', repositories: [{ repository: 'jsmith/underscore', repositoryId: '73' }] },
  ),
  ...['project_rename', 'project_transfer'].map((event_name) =>
    of(
      event_name,
      { event_name, path_with_namespace: 'scores/underscore', project_id: 73 },
      { kind: 'renamed', repository: 'scores/underscore', repositoryId: '73' },
    ),
  ),
]

/** All of them. */
export const documentedPayloads: readonly DocumentedPayload[] = [
  ...mergeRequests,
  ...notes,
  ...others,
]

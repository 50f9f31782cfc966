import examples from '@octokit/webhooks-examples'
import { describe, expect, it } from 'vitest'
import { githubInstallationOf, readGitHubEvent } from './github.ts'

type Example = Record<string, any>
const all = (examples as unknown as { name: string; examples: Example[] }[]).flatMap((event) =>
  event.examples.map((payload) => ({ name: event.name, payload })),
)
const examplesOf = (name: string, action: string) =>
  all.filter((one) => one.name === name && one.payload['action'] === action)
const first = (name: string, action: string): Example =>
  structuredClone(examplesOf(name, action)[0]!.payload)

describe("GitHub's own examples", () => {
  it('are each read as an event, or ignored on purpose', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(58)
    const counts: Record<string, number> = {}
    for (const { name, payload } of all) {
      const event = readGitHubEvent(name, payload)
      const said = event.kind === 'pull' ? event.action : event.kind
      const told = event.kind === 'ignored' ? `ignored: ${event.why}` : said
      counts[told] = (counts[told] ?? 0) + 1
    }
    expect(counts).toEqual({
      opened: 4,
      pushed: 1,
      reopened: 2,
      ready: 3,
      closed: 2,
      thread: 3,
      ping: 4,
      removed: 5,
      renamed: 4,
      'ignored: event': 254,
      'ignored: action': 35,
      'ignored: issue': 9,
      'ignored: no command': 3,
    })
  })

  it('carry a pull request as references alone', () => {
    expect(readGitHubEvent('pull_request', first('pull_request', 'synchronize'))).toEqual({
      kind: 'pull',
      action: 'pushed',
      repository: 'Codertocat/Hello-World',
      repositoryId: '186853002',
      number: 2,
      headCommit: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
    })
  })

  it('name the installation that they come of', () => {
    expect(githubInstallationOf(first('installation', 'deleted'))).toBe(2)
    expect(githubInstallationOf(first('label', 'created'))).toBeUndefined()
    expect(githubInstallationOf(null)).toBeUndefined()
  })
})

describe('a pull request', () => {
  const pull = (change: (payload: Example) => void, action = 'opened') => {
    const payload = first('pull_request', action)
    change(payload)
    return readGitHubEvent('pull_request', payload)
  }

  it('is ignored where it is a draft, but not when it closes', () => {
    const makeDraft = (payload: Example) => void (payload['pull_request'].draft = true)
    expect(pull(makeDraft)).toEqual({ kind: 'ignored', why: 'draft' })
    expect(pull(makeDraft, 'closed')).toMatchObject({ kind: 'pull', action: 'closed' })
  })

  it('is ignored where a machine opened it', () => {
    const ignored = { kind: 'ignored', why: 'machine' }
    expect(pull((one) => void (one['pull_request'].user.type = 'Bot'))).toEqual(ignored)
    expect(pull((one) => void (one['pull_request'].user.login = 'renovate[bot]'))).toEqual(ignored)
  })

  it('is another change where it goes to another base, but not under another title', () => {
    const edit = (changes: unknown) =>
      pull((one) => void Object.assign(one, { action: 'edited', changes }))
    expect(edit({ title: { from: 'before' } })).toEqual({ kind: 'ignored', why: 'action' })
    expect(edit({ base: { ref: { from: 'next' } } })).toMatchObject({ action: 'pushed' })
  })

  it.each<[string, (payload: Example) => void]>([
    ['a path for a name', (one) => void (one['repository'].full_name = '../admin')],
    ['a name with a query', (one) => void (one['repository'].full_name = 'a/b?c')],
    ['a word for a number', (one) => void (one['pull_request'].number = '2/files')],
    ['a branch for a commit', (one) => void (one['pull_request'].head.sha = 'main')],
  ])('is malformed with %s', (_, change) => {
    expect(pull(change)).toEqual({ kind: 'ignored', why: 'malformed' })
  })
})

describe('a comment', () => {
  const onIssue = (body: string, change: (payload: Example) => void = () => {}) => {
    const payload = first('issue_comment', 'created')
    payload['issue'].pull_request = { url: 'https://api.github.com/repos/a/b/pulls/1' }
    payload['comment'].body = body
    change(payload)
    return readGitHubEvent('issue_comment', payload)
  }

  it('gives a command of its author', () => {
    expect(onIssue('@phantom pause')).toEqual({
      kind: 'command',
      command: 'pause',
      repository: 'Codertocat/Hello-World',
      repositoryId: '186853002',
      number: 1,
      user: 'Codertocat',
      comment: '492700400',
    })
  })

  it('of a thread names the thread by its first comment', () => {
    const payload = first('pull_request_review_comment', 'created')
    Object.assign(payload['comment'], { body: '@phantom dismiss', in_reply_to_id: 7 })
    expect(readGitHubEvent('pull_request_review_comment', payload)).toMatchObject({
      command: 'dismiss',
      thread: '7',
    })
  })

  it('gives none when it is edited, of a machine, of an App in somebody’s name, or on an issue', () => {
    const why = (change: (payload: Example) => void) => onIssue('@phantom pause', change)
    const ignored = (reason: string) => ({ kind: 'ignored', why: reason })
    expect(why((one) => void (one['action'] = 'edited'))).toEqual(ignored('action'))
    expect(why((one) => void (one['comment'].user.type = 'Bot'))).toEqual(ignored('machine'))
    expect(why((one) => void (one['comment'].user = null))).toEqual(ignored('machine'))
    expect(why((one) => void (one['comment'].performed_via_github_app = { slug: 'ours' }))).toEqual(
      ignored('machine'),
    )
    expect(why((one) => void delete one['issue'].pull_request)).toEqual(ignored('issue'))
  })
})

describe('what is taken away', () => {
  it('names each repository', () => {
    const payload = first('installation_repositories', 'removed')
    payload['repositories_removed'].push({
      ...payload['repositories_removed'][0],
      full_name: 'a/b',
    })
    expect(readGitHubEvent('installation_repositories', payload)).toEqual({
      kind: 'removed',
      repositories: [
        { repository: 'octocat/Hello-World', repositoryId: '1296269' },
        { repository: 'a/b', repositoryId: '1296269' },
      ],
    })
    expect(readGitHubEvent('repository', first('meta', 'deleted'))).toEqual({
      kind: 'removed',
      repositories: [{ repository: 'Codertocat/Hello-World', repositoryId: '135493233' }],
    })
  })

  it('is never more than fits on a queue', () => {
    const payload = first('installation', 'deleted')
    payload['repositories'] = Array.from({ length: 9_000 }, (_, id) => ({ id, full_name: 'a/b' }))
    const event = readGitHubEvent('installation', payload)
    expect(event.kind === 'removed' && event.repositories.length).toBe(500)
  })
})

describe('a repository that is called otherwise', () => {
  it.each(['renamed', 'transferred'])('is told with its number (%s)', (action) => {
    expect(readGitHubEvent('repository', first('repository', action))).toEqual({
      kind: 'renamed',
      repository: expect.stringContaining('/'),
      repositoryId: expect.stringMatching(/^\d+$/),
    })
  })
})

/** Who is told the findings of which pull request, with whose token it is read, and how others are refused. */
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createGitHubStandIn } from '../../../dev/vcs/index.ts'
import { serve, type Served } from '../../../dev/serve.ts'
import { createTestShards } from '../hooks/shards.fixture.ts'
import { createHookRecords, credentialIn } from '../hooks/hook-records.ts'
import type { PhantomError } from '../../platform/errors/index.ts'
import { StoreError } from '../../platform/store/session-store.ts'
import { straight } from '../sign-in/sign-ins.ts'
import { HostProblem } from '../hosts/host-problem.ts'
import { answerFindings, type FindingsWorld } from './answer-findings.ts'

const secret = 'the secret of a deployment, long enough for a key'
const hookId = 'canaryHookIdOf22Signs_'
const repository = 'acme/shop'
const now = () => Date.UTC(2026, 10, 22)
const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes)

const standIn = createGitHubStandIn('the token of the hook')
const pull = standIn
  .add(repository, { 'run.sh': 'true\n' })
  .open({ '.github/workflows/a.yml': 'on: pull_request_target\npermissions: write-all\n' })
const { shardOf } = createTestShards(now)
const records = createHookRecords({ secret, shardOf, random })
const shown: (string | null)[] = []
const waited: number[] = []
let host: Served

beforeAll(async () => {
  host = await serve((request) => {
    shown.push(request.headers.get('authorization'))
    return standIn.fetch(request)
  })
  await records.add(hookId, {
    host: 'github',
    repository,
    token: 'the token of the hook',
    user: null,
    scheme: 'signature',
    version: 1,
    beforeUntil: null,
    webhook: '1',
  })
  return () => host.close()
})

const noStore = { get: async () => null } as unknown as FindingsWorld['store']

async function ask(body: object, about: Partial<FindingsWorld> = {}) {
  shown.length = 0
  waited.length = 0
  const request = new Request('https://scope.example/api/v1/reviews/findings', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return answerFindings(request, {
    secret,
    records,
    signIns: { wayOf: (_, record) => ({ credential: credentialIn(record), through: straight }) },
    store: noStore,
    addresses: {
      GITHUB_API_URL: host.url,
      GITLAB_API_URL: 'http://127.0.0.1:9',
      BITBUCKET_API_URL: 'http://127.0.0.1:9',
    },
    tools: async () => {
      const { textRules } = await import('../../../shared/review/rules/text-rules.ts')
      return { parsers: {} as never, textRules, changeRules: [] }
    },
    ownToken: null,
    now,
    wait: async (milliseconds) => void waited.push(milliseconds),
    ...about,
  })
}

const refusal = async (asked: Promise<unknown>) => {
  const error = (await asked.then(
    () => null,
    (refused: unknown) => refused,
  )) as PhantomError | null
  return error && { code: error.code, field: error.fields?.[0]?.field }
}
const address = (of = repository) => `https://github.com/${of}/pull/${pull.number}`

describe('findings', () => {
  it('are told to who shows the id of the hook, read with its token', async () => {
    const findings = await ask({ hook: hookId, pull: pull.number })
    expect(findings).toMatchObject({ isRemembered: true, pull: { repository } })
    expect(findings.total).toBeGreaterThan(0)
    expect(findings.files[0]!.findings[0]!.title).not.toBe('')
    expect(new Set(shown)).toEqual(new Set(['Bearer the token of the hook']))
    expect((await ask({ hook: hookId, pull: address('Acme/Shop') })).total).toBe(findings.total)
  })

  it('are read with what came along, with the sign-in of who asks, or namelessly', async () => {
    const shownWith = async (body: object, ownToken: string | null) => {
      await ask({ pull: address(), ...body }, { ownToken }).catch(() => null)
      return [...new Set(shown)]
    }
    expect(await shownWith({}, null)).toEqual([null])
    expect(await shownWith({}, 'own')).toEqual(['Bearer own'])
    expect(await shownWith({ token: 'shown' }, 'own')).toEqual(['Bearer shown'])
  })

  it('of the App are read with its token, and remembered, for who may write to the repository', async () => {
    const ofApp = async (of: string) =>
      of === repository ? { id: '7', token: 'the token of the hook' } : null
    const own = { ownToken: 'own', ofApp }
    const findings = await ask({ pull: address() }, own)
    expect(findings).toMatchObject({ isRemembered: true, pull: { repository } })
    expect([shown.filter((one) => one === 'Bearer own').length, waited]).toEqual([1, []])

    // What is not shown to them and not theirs, is refused late; what is shown is not.
    expect(await refusal(ask({ pull: address('acme/other') }, own))).toMatchObject({
      code: 'host_refused',
    })
    expect(waited).toEqual([2_000])
    const away = { ...own, ofApp: async () => Promise.reject(new HostProblem('network')) }
    expect(await refusal(ask({ pull: address() }, away))).toMatchObject({
      code: 'host_unavailable',
    })
    const shownAway = { ...away, ownToken: 'the token of the hook' }
    expect(await ask({ pull: address() }, shownAway)).toMatchObject({ isRemembered: false })
    const seen = { ownToken: 'the token of the hook', ofApp: async () => null }
    expect(await ask({ pull: address() }, seen)).toMatchObject({ isRemembered: false })
    expect(waited).toEqual([])
  })

  it('never have the sign-in at GitHub sent to another host', async () => {
    const other: string[] = []
    const gitlab = await serve(async (request) => {
      other.push(JSON.stringify([...request.headers]))
      return new Response('{}', { status: 404 })
    })
    const addresses = {
      GITHUB_API_URL: host.url,
      GITLAB_API_URL: gitlab.url,
      BITBUCKET_API_URL: gitlab.url,
    }
    const asked = ask(
      { pull: 'https://gitlab.com/a/b/-/merge_requests/1' },
      { ownToken: 'own-canary', addresses },
    )
    expect(await refusal(asked)).toMatchObject({ code: 'host_refused' })
    await gitlab.close()
    expect(other.length).toBeGreaterThan(0)
    expect(other.join()).not.toContain('own-canary')
  })

  it.each([
    ['another id', { hook: `${hookId.slice(1)}x`, pull: 1 }, 'hook_refused', undefined],
    [
      'another repository',
      { hook: hookId, pull: address('acme/other') },
      'validation_failed',
      'pull',
    ],
    [
      'another host',
      { hook: hookId, pull: 'https://gitlab.com/acme/shop/-/merge_requests/1' },
      'validation_failed',
      'pull',
    ],
    ['a number alone', { pull: 1 }, 'validation_failed', 'hook'],
    ['no number', { hook: hookId, pull: -1 }, 'validation_failed', 'pull'],
    [
      'an address elsewhere',
      { pull: 'https://internal.example/a/b/pull/1' },
      'validation_failed',
      'pull',
    ],
    ['a hook and a token', { hook: hookId, pull: 1, token: 'x' }, 'validation_failed', 'token'],
    ['something else', { hook: hookId, pull: 1, more: 1 }, 'validation_failed', 'body'],
    ['no such pull request', { hook: hookId, pull: 999 }, 'host_refused', undefined],
  ])('are refused for %s', async (_, body, code, field) => {
    expect(await refusal(ask(body))).toEqual({ code, field })
  })

  it('are of no other repository that has got the name of the hook’s', async () => {
    const found = await records.find(hookId)
    const before = {
      ...records,
      find: async () => ({ ...found!, record: { ...found!.record, repositoryId: '1' } }),
    }
    const asked = ask({ hook: hookId, pull: pull.number }, { records: before })
    expect(await refusal(asked)).toMatchObject({ code: 'host_refused' })
  })

  it('are told to nobody where no hooks are offered', async () => {
    expect(await refusal(ask({ hook: hookId, pull: 1 }, { secret: '' }))).toMatchObject({
      code: 'hook_refused',
    })
    expect(shown).toEqual([])
  })

  it('say whether the host or the store failed', async () => {
    standIn.faults.push({ of: '/pulls/', times: 1, status: 502 })
    expect(await refusal(ask({ hook: hookId, pull: pull.number }))).toMatchObject({
      code: 'host_unavailable',
    })
    const get = vi.fn(async () => {
      throw new StoreError('unavailable')
    })
    const store = { get } as unknown as FindingsWorld['store']
    expect(await refusal(ask({ hook: hookId, pull: pull.number }, { store }))).toMatchObject({
      code: 'store_unavailable',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { loadFacts } from '../../../dev/facts/index.ts'
import { createGitHubStandIn, type FaultRequest } from '../../../dev/github/index.ts'
import { GitHubFailure } from './failure.ts'
import { findShownByAccount } from './ownership.ts'
import { createRestReserve } from './rest-reserve.ts'
import { createTokenPool } from './token-pool.ts'

const developers = loadFacts('dev/samples/developers')
const text = 'phantom-opt-out-0123456789'
const login = 'ada-atlas'

type Profile = {
  bio?: string
  gists?: { description?: string; files: Record<string, string> }[]
}

/** Whether the account shows the text, or the kind of failure, and how often GitHub was asked. */
async function look(
  profile: Profile,
  {
    asked = login,
    fault = null as FaultRequest['fault'] | null,
    tokens = ['one', 'two'],
    standIn = createGitHubStandIn({ developers }),
    restReserve = createRestReserve(() => Date.now()),
  } = {},
) {
  standIn.control.setProfile({ login, ...profile })
  if (fault) standIn.control.addFault({ login, fault })
  const now = () => Date.now()
  const isShown = await findShownByAccount({
    login: asked,
    restReserve,
    find: async (shown) => (shown.includes(text) ? true : null),
    apiUrl: 'https://api.github.com',
    fetch: standIn.fetch,
    pool: createTokenPool(
      tokens.map((id) => ({ id, token: async () => id })),
      now,
    ),
    now,
  }).catch((error: unknown) => (error instanceof GitHubFailure ? error.kind : error))
  return { isShown, calls: standIn.control.requests().length }
}

const other = { files: { 'notes.md': 'nothing' } }

describe('a text that an account shows', () => {
  it.each<[string, Profile]>([
    ['its bio', { bio: `Weaver. ${text}` }],
    ['the description of a gist', { gists: [other, { ...other, description: text }] }],
    ['the name of a file', { gists: [other, { files: { [`${text}.txt`]: '' } }] }],
    ['the first lines of its newest gist', { gists: [{ files: { 'a.md': `# Hi\n${text}` } }] }],
  ])('may be in %s', async (_, profile) => {
    expect((await look(profile)).isShown).toBe(true)
  })

  it.each<[string, Profile]>([
    ['nothing is written', {}],
    ['another text is', { bio: text.slice(0, -1), gists: [other] }],
    ['it is in an older gist', { gists: [other, { files: { 'a.md': text } }] }],
    ['it is far down a file', { gists: [{ files: { 'a.md': 'x'.repeat(5_000) + text } }] }],
  ])('is not seen where %s', async (_, profile) => {
    expect((await look(profile)).isShown).toBeNull()
  })

  it('is seen in any spelling of the login, and without a token', async () => {
    expect((await look({ bio: text }, { asked: 'ADA-Atlas' })).isShown).toBe(true)
    expect((await look({ bio: text }, { tokens: [] })).isShown).toBe(true)
  })

  it('costs one request for the bio and three at most', async () => {
    expect((await look({ bio: text })).calls).toBe(1)
    expect((await look({ gists: [other] })).calls).toBe(3)
  })

  it.each([
    ['not-found', 'not-found'],
    ['server-error', 'server-error'],
    ['truncated-json', 'malformed-answer'],
    ['empty-object', 'malformed-answer'],
    ['rate-limited', 'rate-limited'],
  ] as const)('is unknown, not missing, on %s', async (fault, kind) => {
    expect((await look({ bio: text }, { fault })).isShown).toBe(kind)
  })

  it('of another account proves nothing', async () => {
    expect((await look({ bio: text }, { asked: 'mira-maintains' })).isShown).toBeNull()
  })

  it('leaves a fifth of what the token may ask by REST', async () => {
    const standIn = createGitHubStandIn({ developers })
    const restReserve = createRestReserve(() => Date.now())
    const again = async () => {
      standIn.control.clearRequests()
      return look({ bio: text }, { standIn, restReserve, tokens: ['one'] })
    }
    standIn.control.setBudget({ token: 'one', resource: 'core', remaining: 1_002 })
    expect(await again()).toEqual({ isShown: true, calls: 1 })
    expect(await again()).toEqual({ isShown: true, calls: 1 })
    expect(await again()).toEqual({ isShown: 'reserved', calls: 0 })
    const withAnother = { standIn, restReserve, tokens: ['two'] }
    expect((await look({ bio: text }, withAnother)).isShown).toBe(true)
  })
})

/**
 * A thousand READMEs of different people while the only token is nearly spent: who is read, and what
 * everybody else is shown. Every account here costs GitHub's price of one query.
 */
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { developersOf, type Developer } from '../dev/facts/index.ts'
import { reserveShares } from '../workers/platform/github/token-pool.ts'
import { keepCopy } from './kept-copy.ts'
import { startSystem, type System } from './system.ts'

const allowance = 5_000
/** What the query for an account costs, and all that is asked of one without repositories. */
const pointsOfReading = 5
const reserve = (urgency: keyof typeof reserveShares) => allowance * reserveShares[urgency]
const readingsBetween = (from: number, to: number) => (from - to) / pointsOfReading

const half = 500
const old = Array.from({ length: half }, (_, index) => `old-${index}`)
const unseen = Array.from({ length: half }, (_, index) => `unseen-${index}`)
const visited = Array.from({ length: 200 }, (_, index) => `visited-${index}`)
/** Each has a score of its own, one of 1 to 97. */
const scoreOf = (login: string) => 1 + ((Number(login.slice('old-'.length)) * 37) % 97)

/** Somebody of whom one query tells everything. */
const beginner = (login: string): Developer => ({
  login,
  type: 'User',
  createdAt: '2020-01-01T00:00:00Z',
  followers: 1,
  following: 1,
  organizations: [],
  repositories: [],
  commits: [],
  pullRequests: [],
  reviews: [],
  issues: [],
})

let system: System
beforeAll(async () => {
  const developers = developersOf([...old, ...unseen, ...visited].map(beginner))
  system = await startSystem({ developers, tokens: ['the-only-token'] })
  await atOnce(old, 20, (login) =>
    keepCopy(system, { login, ageMilliseconds: 5 * 60 * 60_000, score: scoreOf(login) }),
  )
}, 120_000)
afterAll(() => system?.stop())

/** Does it for all, so many at a time. */
async function atOnce<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const lane = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index]!)
    }
  }
  await Promise.all(Array.from({ length: most }, lane))
  return results
}

/** Old and new in turn, as READMEs are opened. */
const everybody = old.flatMap((login, index) => [login, unseen[index]!])

type Shown = { login: string; state: string; title: string; keptSeconds: number }

/** The badge of a login, which is an image with status 200 or nothing that may happen. */
async function show(login: string, query = ''): Promise<Shown> {
  const response = await system.fetch(`/badge/${login}.svg${query}`)
  const text = await response.text()
  expect([login, response.status]).toEqual([login, 200])
  expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
  new SaxesParser({ xmlns: true }).write(text).close()
  const maxAge = /max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '')
  return {
    login,
    state: response.headers.get('x-scan-state') ?? '',
    title: /<title[^>]*>([^<]*)/.exec(text)?.[1] ?? '',
    keptSeconds: Number(maxAge?.[1]),
  }
}

const showAll = (query = '') => atOnce(everybody, 16, (login) => show(login, query))
const scan = (login: string) => system.fetch(`/api/v1/scans/${login}`)
const requests = () => system.github.control.requests()
const askedFor = () => requests().flatMap(({ logins }) => logins)
const pointsSpent = () => requests().reduce((sum, { points }) => sum + points, 0)
const inState = (shown: readonly Shown[], ...states: string[]) =>
  shown.filter(({ state }) => states.includes(state)).map(({ login }) => login)

/** Whoever has a copy is shown their own numbers. */
function expectOwnNumbers(shown: readonly Shown[]) {
  const oldOnes = shown.filter(({ login }) => login.startsWith('old-'))
  expect(oldOnes).toHaveLength(half)
  for (const { login, state, title } of oldOnes) {
    expect([login, ['stale', 'last-good'].includes(state)]).toEqual([login, true])
    expect([login, title]).toEqual([
      login,
      expect.stringMatching(new RegExp(`\\b${scoreOf(login)}\\b`)),
    ])
  }
}

/** Logins that an embed showed for the first time before the budget was too low for it. */
let read: string[] = []

describe('a thousand READMEs of different people', () => {
  it('are all images while there is too little for refreshes, and what is left goes to logins never seen', async () => {
    const remaining = reserve('refresh') + pointsOfReading
    system.github.control.setBudget({ token: '*', remaining, secondaryLimits: false })
    // From the first answer on it is known how little is left.
    expect((await scan(visited[0]!)).status).toBe(200)
    system.github.control.clearRequests()

    const shown = await showAll()
    expect(shown).toHaveLength(2 * half)
    expectOwnNumbers(shown)
    read = inState(shown, 'new')
    expect(askedFor().toSorted()).toEqual(read.toSorted())
    expect(read.filter((login) => !login.startsWith('unseen-'))).toEqual([])
    expect(read).toHaveLength(readingsBetween(reserve('refresh'), reserve('embed')))
    expect(pointsSpent()).toBe(reserve('refresh') - reserve('embed'))

    const turnedAway = shown.filter(({ state }) => state === 'limited')
    expect(turnedAway).toHaveLength(half - read.length)
    for (const { keptSeconds } of turnedAway) expect(keptSeconds).toBeLessThanOrEqual(120)
  }, 60_000)

  it('take nothing from visitors, who are read even behind an embed that is turned away', async () => {
    system.github.control.clearRequests()
    const behindEmbeds = visited.slice(1, 41)
    await atOnce(behindEmbeds, 4, async (login) => {
      const [, visit] = await Promise.all([show(login), scan(login), show(login, '?style=plastic')])
      expect([login, visit.status]).toEqual([login, 200])
    })
    expect(askedFor().toSorted()).toEqual(behindEmbeds.toSorted())

    const left = readingsBetween(reserve('embed'), reserve('visitor')) - behindEmbeds.length
    const alone = visited.slice(41, 41 + left)
    for (const login of alone) expect([login, (await scan(login)).status]).toEqual([login, 200])
    expect(pointsSpent()).toBe(reserve('embed') - reserve('visitor'))
  }, 60_000)

  it('are all images below the lowest reserve, too, and ask GitHub nothing at all', async () => {
    system.github.control.clearRequests()
    const shown = await showAll('?label=again')
    expect(shown).toHaveLength(2 * half)
    expectOwnNumbers(shown)
    expect(inState(shown, 'stored').toSorted()).toEqual(read.toSorted())
    expect(inState(shown, 'limited')).toHaveLength(half - read.length)
    expect(requests()).toEqual([])
  }, 60_000)
})

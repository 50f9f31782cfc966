/** The first page and the page of a result, in every state, with a script and without. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { scorecardSchema, type Scorecard } from '../shared/score/scorecard.ts'
import { developersOf } from '../dev/facts/index.ts'
import type { FaultRequest } from '../dev/github/index.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { keepScan } from './kept-scan.ts'
import { anotherClient, sampleDevelopers, startSystem, type System } from './system.ts'
import { peopleOfLittleWork } from './twins.ts'
import { visit } from './visited-page.ts'

const samples = sampleDevelopers()
const unread = peopleOfLittleWork(40)
const developers = developersOf([...samples.logins.map((login) => samples.find(login)!), ...unread])
let seen = 0
const nextLogin = () => unread[seen++]!.login

/** As `expect.poll`, which knows of one test at a time: here several run beside each other. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000 })

describe.runIf(hasBrowser())('in a real browser', () => {
  let system: System
  let browser: Browser
  let ada: Scorecard

  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startSystem({ developers }), openBrowser()])
    ada = scorecardSchema.parse(await (await system.fetch('/api/v1/scans/ada-atlas')).json())
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  type Expected = { javaScriptEnabled: boolean; fault: FaultRequest['fault']; code: string }

  async function expectProblem({ javaScriptEnabled, fault, code }: Expected) {
    const login = nextLogin()
    system.github.control.addFault({ login, fault })
    await using tab = await visit(browser, system, { javaScriptEnabled })
    await tab.go(`/u/${login}`)
    await tab.page.locator(`[role=alert][data-problem=${code}]`).waitFor()
    await soon(async () =>
      expect(await tab.page.locator('.sweep:visible, .beam:visible').count()).toBe(0),
    )
    await soon(async () => expect(await tab.page.locator('h1:visible').count()).toBe(1))
    await tab.page.locator('footer').waitFor()
    const limits = tab.page.getByText(/^Try again in \d+/)
    await soon(async () => expect(await limits.count()).toBe(code === 'not_found' ? 0 : 1))
    expect(tab.problems).toEqual([])
  }

  describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
    const open = () => visit(browser, system, { javaScriptEnabled })

    it.each(['@ada-atlas', 'https://github.com/ada-atlas?tab=repositories', ' ada-atlas '])(
      'the first page understands %j',
      async (input) => {
        await using tab = await open()
        await tab.go('/')
        await tab.page.fill('#login', input)
        await tab.page.click('button[type=submit]')
        await tab.page.getByRole('heading', { level: 1, name: 'Ada Atlas' }).waitFor()
        expect(new URL(tab.page.url()).pathname).toBe('/u/ada-atlas')
        expect(tab.problems).toEqual([])
      },
    )

    it('offers samples, and says that they are', async () => {
      await using tab = await open()
      await tab.go('/')
      await tab.page.getByText('Sample data: these developers are made up.').waitFor()
      await tab.page.getByRole('link', { name: 'ada-atlas' }).click()
      await tab.page.locator('.stage[data-stage=final]').waitFor()
      expect(tab.problems).toEqual([])
    })

    it('shows what is kept as a whole page, with the name and the score in its title', async () => {
      await using tab = await open()
      expect(await tab.go('/u/ADA-atlas')).toBe(200)
      const score = Math.round(ada.scores!.overall.score)
      expect(await tab.page.title()).toBe(`Ada Atlas: ${score} of 100 · Git Phantom Scope`)
      const link = tab.page.locator('link[rel=canonical]')
      expect(await link.getAttribute('href')).toBe(`${system.url.origin}/u/ada-atlas`)
      expect(await tab.page.locator('.dimension').count()).toBe(4)
      expect(await tab.page.locator('h1:visible').count()).toBe(1)
      await tab.page.locator('.dimension summary').first().click()
      await tab.page.locator('.signal').first().waitFor()
      await tab.page.locator('.explained summary').first().click()
      await tab.page.locator('.explained[open] p').waitFor()
      expect(tab.problems).toEqual([])
    })

    it.each([
      ['allows no more', 'rate-limited', 'upstream_limited'],
      ['knows no such account', 'not-found', 'not_found'],
    ] as const)('says what is the matter where GitHub %s', (_, fault, code) =>
      expectProblem({ javaScriptEnabled, fault, code }),
    )

    it('answers what has no form of a login with 422, and lets it be mended', async () => {
      await using tab = await open()
      expect(await tab.go('/u/not--one')).toBe(422)
      await tab.page.locator('[data-problem=invalid_login] h1').waitFor()
      expect(await tab.page.inputValue('#login')).toBe('not--one')
      expect(tab.problems).toEqual([])
    })

    it('answers who opted out with 403, and nothing of them', async () => {
      const login = 'freya-flexbox'
      const start = await system.fetch(`/api/v1/opt-outs/${login}`, {
        method: 'POST',
        headers: anotherClient(),
      })
      const { token } = (await start.json()) as { token: string }
      system.github.control.setProfile({ login, bio: token })
      await system.fetch(`/api/v1/opt-outs/${login}/confirm`, {
        method: 'POST',
        headers: anotherClient(),
      })
      await using tab = await open()
      expect(await tab.go(`/u/${login}`)).toBe(403)
      await tab.page.locator('[data-problem=not_public]').waitFor()
      expect(await tab.page.getByText('Freya').count()).toBe(0)
      expect(tab.problems).toEqual([])
    })

    it('says it in words, and leads from each sentence to what it rests on', async () => {
      await using tab = await open()
      for (const login of ['ada-atlas', 'quiet-quill', 'lantern-works', 'tidy-bot[bot]']) {
        await tab.go(`/u/${encodeURIComponent(login)}?lang=de`)
        await tab.page.getByRole('heading', { name: 'In Worten' }).waitFor()
        const places = await tab.page
          .locator('.evidence-mark')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
        const ids = await tab.page
          .locator('[id]')
          .evaluateAll((all) => all.map(({ id }) => `#${id}`))
        expect([login, places.filter((place) => !ids.includes(place))]).toEqual([login, []])
        expect(new Set(ids).size).toBe(ids.length)
      }
      await tab.go('/u/ada-atlas')
      const signal = tab.page.locator('[id="on-activity.commits"]')
      expect(await signal.isVisible()).toBe(false)
      await tab.page.locator('.evidence-mark[href="#on-activity.commits"]').click()
      await signal.waitFor()
    })

    it('shows organisations and bots unscored', async () => {
      await using tab = await open()
      await tab.go('/u/lantern-works')
      await tab.page.getByText('Organisations are not scored as a person.').first().waitFor()
      await tab.go('/u/tidy-bot%5Bbot%5D')
      await tab.page.getByText('An account that GitHub calls a bot.').waitFor()
      expect(await tab.page.locator('.overall-score').count()).toBe(0)
      expect(tab.problems).toEqual([])
    })

    it('says that an account is empty, was renamed, or is shown from before', async () => {
      const calendar = { ...ada.calendar!, counts: ada.calendar!.counts.map(() => 0) }
      await keepScan(system, 'nothing-yet', { ...ada, calendar, languages: [] })
      await keepScan(system, 'ada-once', ada)
      await keepScan(system, 'mira-maintains', ada, 17 * 60_000)
      await using tab = await open()
      await tab.go('/u/nothing-yet')
      await tab.page.getByText('This account shows nothing of the last year').waitFor()
      await tab.go('/u/ada-once')
      await tab.page.getByText('ada-once is called ada-atlas on GitHub now.').waitFor()
      await tab.go('/u/mira-maintains')
      await tab.page.getByText('Read 17 minutes ago; it is being read anew.').waitFor()
      expect(tab.problems).toEqual([])
    })
  })

  // All of these wait for GitHub: together they wait once.
  describe.concurrent.each([true, false])(
    'while GitHub is slow, with scripts: %s',
    (javaScriptEnabled) => {
      it('shows each part of a scan as it comes, and in the end what is final alone', async () => {
        const login = nextLogin()
        system.github.control.addFault({ login, fault: 'latency', latencyMs: 2_000 })
        await using tab = await visit(browser, system, { javaScriptEnabled })
        const response = tab.go(`/u/${login}`)
        await tab.page.getByRole('heading', { level: 1, name: login }).waitFor()
        const progress = tab.page.locator('.progress:visible')
        await progress.getByText('Reading the account and its year').waitFor()
        await tab.page.locator('.tag', { hasText: 'Provisional' }).waitFor()
        await progress.getByText('A first picture.').waitFor()
        if (javaScriptEnabled) await tab.page.locator('[data-keep=activity] > summary').click()
        await tab.page.locator('.stage[data-stage=final]').waitFor()
        expect(await response).toBe(200)
        const count = (selector: string) => tab.page.locator(selector).count()
        await soon(async () => expect(await count('.stage:visible')).toBe(1))
        await soon(async () => expect(await count('.progress:visible, .tag:visible')).toBe(0))
        if (javaScriptEnabled) {
          await soon(async () =>
            expect(await count('.stage:visible [data-keep=activity][open]')).toBe(1),
          )
          const status = tab.page.locator('[data-scan-status]')
          await soon(async () => expect(await status.textContent()).toContain('has been read'))
          await soon(async () => expect(await tab.page.title()).toMatch(/: \d+ of 100 · /))
        }
        expect(tab.problems).toEqual([])
      })

      it('keeps what is provisional, and says so, where GitHub is silent after its first answer', async () => {
        const login = nextLogin()
        system.github.control.addFault({ login, fault: 'never-answers', afterRequests: 1 })
        await using tab = await visit(browser, system, { javaScriptEnabled })
        await tab.go(`/u/${login}`)
        const count = (selector: string) => tab.page.locator(selector).count()
        await soon(async () => expect(await count('.stage:visible')).toBe(1))
        await soon(async () => expect(await count('h1:visible')).toBe(1))
        await soon(async () => expect(await count('.progress:visible')).toBe(0))
        expect(tab.problems).toEqual([])
      })

      it('says what is the matter where GitHub is silent', () =>
        expectProblem({ javaScriptEnabled, fault: 'never-answers', code: 'upstream_unavailable' }))
    },
  )
})

describe('over HTTP', () => {
  let system: System
  beforeAll(async () => {
    system = await startSystem({ developers, variables: { LIMITS: 'scans-address=2/600' } })
  }, 120_000)
  afterAll(() => system?.stop())

  const page = (path: string, headers: Record<string, string> = {}) =>
    system.fetch(path, { headers: { accept: 'text/html', ...headers } })

  it('a page that reads is paid as an answer of the API is, and says when to come back', async () => {
    const client = anotherClient()
    await (await page(`/u/${nextLogin()}`, client)).text()
    expect((await system.fetch(`/api/v1/scans/${nextLogin()}`, { headers: client })).status).toBe(
      200,
    )
    const refused = await page(`/u/${nextLogin()}`, client)
    expect([refused.status, refused.headers.get('ratelimit-policy')]).toEqual([
      429,
      '"scans-address";q=2;w=600',
    ])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.text()).toMatch(/data-problem="too_many".*Try again in \d+ minutes/)
  })

  it('what is kept costs nothing, and says its state; who asks for the head has nothing read', async () => {
    const login = nextLogin()
    await (await page(`/u/${login}`, anotherClient())).text()
    const kept = await page(`/u/${login}`)
    expect([kept.status, kept.headers.get('x-scan-state')]).toEqual([200, 'stored'])
    expect(kept.headers.get('server-timing')).toMatch(/^scan;desc="stored", total;dur=\d+$/)
    expect(kept.headers.get('set-cookie')).toBeNull()
    system.github.control.clearRequests()
    await system.fetch(`/u/${nextLogin()}`, { method: 'HEAD', headers: anotherClient() })
    expect(system.github.control.requests()).toEqual([])
  })

  it('every page that is streamed ends as whole HTML', async () => {
    const login = nextLogin()
    system.github.control.addFault({ login, fault: 'server-error', afterRequests: 0 })
    const html = await (await page(`/u/${login}`, anotherClient())).text()
    expect(html).toMatch(/^<!doctype html>.*data-problem="upstream_unavailable".*<\/html>$/s)
    expect(html.match(/<main/g)).toHaveLength(1)
    expect(html.match(/<\/main>/g)).toHaveLength(1)
  })
})

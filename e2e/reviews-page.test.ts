/**
 * The page of what the reviews of a repository came to, in a real browser: counts for who shows the id of the
 * webhook, nothing for others; and nothing in the database that says whose they are.
 */
import { neon, neonConfig } from '@neondatabase/serverless'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { BlindMessage } from '../workers/platform/counters/blind.ts'
import { createReviewCounter } from '../workers/review/counts/count-reviews.ts'
import type { Counted } from '../workers/review/session/session.ts'
import { axeViolations, surroundings } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { databaseUrl, reviewSecret, startSystem, type System } from './system.ts'
import { overflowAt, visit, type VisitedPage } from './visited-page.ts'

const hookId = 'canaryHookIdOf22Signs_'
const rule = 'secrets/aws-access-key-id'
const day = 86_400_000

let system: System
let browser: Browser | undefined

beforeAll(async () => {
  system = await startSystem()
  // The database starts with its first question, which takes longer than the queue waits.
  await messages()
  if (hasBrowser()) browser = await openBrowser()
  const { COUNTERS } = await system.harness
    .getWorker<{ COUNTERS: Queue<BlindMessage> }>('review')
    .getEnv()
  const counterAt = (now: number) =>
    createReviewCounter(
      { kind: 'hook', hookId },
      {
        secret: reviewSecret,
        queue: { send: (message) => COUNTERS.send(message) },
        longestDelaySeconds: 0,
        random: () => 0,
        now: () => now,
        log: () => {},
      },
    )
  const finding = { rule, category: 'security', severity: 'high' } as const
  const fixed: Counted = { ...finding, fate: 'fixed', openMilliseconds: 2 * day }
  const [found, dismissed] = [
    { ...finding, fate: 'posted' },
    { ...finding, fate: 'dismissed' },
  ] as const
  const before = counterAt(Date.now() - 14 * day)
  await before.review('whole')
  await before.findings([found, found, found, found, found, fixed])
  const now = counterAt(Date.now())
  await now.review('partial')
  await now.findings([fixed, fixed, fixed, dismissed])
  // Two reviews, and what became of findings twice: here and in all repositories together.
  await vi.waitFor(async () => expect(await messages()).toBe(6), { timeout: 30_000, interval: 300 })
})
afterAll(async () => {
  await browser?.close()
  await system.stop()
})

const database = () => {
  neonConfig.fetchEndpoint = system.neonEndpoint
  return neon(databaseUrl)
}
const messages = async () => (await database()`select id from applied_messages`).length

async function ask(body: object) {
  const headers = { 'content-type': 'application/json' }
  const answer = await system.fetch('/api/v1/reviews/counts', {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return { status: answer.status, told: (await answer.json()) as Record<string, unknown> }
}

describe('the counts of reviews', () => {
  it('are told to who shows the id, and the database says nothing of them', async () => {
    const { status, told } = await ask({ hook: hookId, weeks: 4 })
    expect(status).toBe(200)
    expect(told).toMatchObject({
      reviews: { whole: 1, partial: 1 },
      all: { found: 5, accepted: 4, dismissed: 1, acceptance: 0.8 },
      timeToFix: { median: null },
      dismissedRules: [{ rule, accepted: 4, dismissed: 1, share: 0.2 }],
    })
    expect((await ask({ hook: `${hookId.slice(1)}x` })).status).toBe(401)
    expect((await ask({ hook: hookId, weeks: 7 })).status).toBe(422)

    const all = await database()`select * from review_counts`
    for (const row of all) expect(Object.keys(row).toSorted()).toEqual(['month', 'n', 'name'])
    for (const word of [hookId, rule, 'high', 'security', 'dismissed'])
      expect(JSON.stringify([all, system.harness.getLogs()])).not.toContain(word)
  })

  it('are told to a form of this site, in an answer that nobody keeps, and refused to any other', async () => {
    const post = (origin: string, body: string) =>
      system.fetch('/reviews', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
        body,
      })
    const own = await post(system.url.origin, `hook=${hookId}&weeks=4`)
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(own.headers.get('set-cookie')).toBe(null)
    expect(await own.text()).toContain('80%')
    expect((await post('https://elsewhere.example', `hook=${hookId}`)).status).toBe(403)

    const hostile = `hook=${encodeURIComponent('"><script>alert(1)</script>')}&weeks=999`
    const refused = await post(system.url.origin, hostile)
    expect(refused.status).toBe(401)
    expect(await refused.text()).not.toContain('<script>alert')
    expect((await post(system.url.origin, `hook=${'a'.repeat(9_000)}`)).status).toBe(413)
  })
})

describe.runIf(hasBrowser())('the page of code reviews', () => {
  async function send(tab: VisitedPage, typed: string) {
    await tab.page.fill('#hook', typed)
    const answered = tab.page.waitForResponse((answer) => answer.request().method() === 'POST')
    await tab.page.locator('form.panel button').click()
    const status = (await answered).status()
    await tab.page.waitForLoadState()
    return status
  }

  it('shows charts and tables without a script, and keeps nothing of what was typed', async () => {
    await using tab = await visit(browser!, system, { javaScriptEnabled: false })
    const { page } = tab
    expect(await tab.go('/reviews')).toBe(200)
    await page.getByText('phantom review setup').waitFor()
    await page.getByLabel('4 weeks').check()
    expect(await send(tab, `https://scope.example/hooks/github/${hookId}`)).toBe(200)
    expect(new URL(page.url()).search).toBe('')
    expect(await page.context().cookies()).toEqual([])
    expect(await page.locator('.trend-chart .column, .trend-chart .column-unknown').count()).toBe(4)
    expect(await page.locator('.trend-chart .column-unknown').count()).toBe(2)
    const sums = await page.locator('.review-sums dd').allTextContents()
    expect(sums).toEqual(['2', '5', '4', '1', '80%'])
    await page.getByText('Half of them: too few to tell').waitFor()
    await page.locator('summary').click()
    const weeks = page.locator('.data-table').first().locator('tbody tr')
    expect(await weeks.first().locator('td').allTextContents()).toEqual(['–', '–', '–', '–', '–'])
    expect(await page.getByLabel('4 weeks').isChecked()).toBe(true)

    expect(await send(tab, 'no such id')).toBe(401)
    expect(await page.locator('[data-problem]').getAttribute('data-problem')).toBe('hook_refused')
    expect(tab.problems.filter((problem) => !/status of 401/.test(problem))).toEqual([])
  })

  it.each(surroundings)(
    'is open to everybody and fits every screen in %s, %s',
    async (language, colorScheme) => {
      await using tab = await visit(browser!, system, { colorScheme, bypassCSP: true })
      for (const isAsked of [false, true]) {
        await tab.go(`/reviews?lang=${language}`)
        if (isAsked) expect(await send(tab, hookId)).toBe(200)
        await tab.page.evaluate(
          "document.querySelectorAll('details').forEach((one) => (one.open = true))",
        )
        expect(await axeViolations(tab.page)).toEqual([])
        expect(await overflowAt(tab.page, [320, 768, 1440])).toEqual([])
      }
      if (process.env['PHANTOM_SHOTS']) {
        await tab.page.setViewportSize({ width: language === 'en' ? 1280 : 360, height: 900 })
        await tab.page.screenshot({ path: `/tmp/reviews-${language}.png`, fullPage: true })
      }
    },
  )
})

/**
 * The page of what the reviews of a repository came to, in a real browser: counts for who shows the id of the
 * webhook, nothing for others; and nothing in the database that says whose they are.
 */
import { neon, neonConfig } from '@neondatabase/serverless'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serve, type Served } from '../dev/serve.ts'
import { createGitLabStandIn } from '../dev/vcs/index.ts'
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
let host: Served

/** Shows its merge requests to anybody, as soon as it may. */
const gitlab = createGitLabStandIn('token')
const repository = gitlab.add('octo/phantom', { 'README.md': 'nothing' })
let mayAnswer = Promise.resolve()

const hostileCode = `app.get('/x', (request, response) => {
  // \u202e</script><script>document.title = 'taken'</script>${'long '.repeat(60)}
  response.send('<b>' + request.query.name)
  require('child_process').exec('ls ' + request.query.name)
})
`
const pullWithFindings = repository.open({
  'src/hostile.js': hostileCode,
  'big.js': 'x'.repeat(1_100_000),
})
const cleanPull = repository.open({ 'notes.md': 'calm\n' })
const addressOf = ({ number }: { number: number }) =>
  `https://gitlab.com/octo/phantom/-/merge_requests/${number}/diffs`

beforeAll(async () => {
  host = await serve(async (request) => {
    await mayAnswer
    const headers = new Headers(request.headers)
    headers.set('private-token', 'token')
    return gitlab.fetch(new Request(request, { headers }))
  })
  system = await startSystem({ variables: { GITLAB_API_URL: `${host.url}/api/v4` } })
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
  const [posted, dismissed] = [
    { ...finding, fate: 'posted' },
    { ...finding, fate: 'dismissed' },
  ] as const
  const before = counterAt(Date.now() - 14 * day)
  await before.review('whole')
  await before.findings([posted, posted, posted, posted, posted, fixed])
  const now = counterAt(Date.now())
  await now.review('partial')
  await now.findings([fixed, fixed, fixed, dismissed])
  // Two reviews, and what became of findings twice: here and in all repositories together.
  await vi.waitFor(async () => expect(await messages()).toBe(6), { timeout: 30_000, interval: 300 })
})
afterAll(async () => {
  await browser?.close()
  await system.stop()
  await host.close()
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

    const hostileForm = `hook=${encodeURIComponent('"><script>alert(1)</script>')}&weeks=999`
    const refused = await post(system.url.origin, hostileForm)
    expect(refused.status).toBe(401)
    expect(await refused.text()).not.toContain('<script>alert')
    const tooLarge = async () =>
      expect((await post(system.url.origin, `hook=${'a'.repeat(9_000)}`)).status).toBe(413)
    await vi.waitFor(tooLarge, { timeout: 10_000 })
  })
})

describe.runIf(hasBrowser())('the page of code reviews', () => {
  async function send(tab: VisitedPage, typed: string) {
    await tab.page.fill('#hook', typed)
    const answered = tab.page.waitForResponse((answer) => answer.request().method() === 'POST')
    await tab.page.locator('form:has(#hook) button').click()
    const status = (await answered).status()
    await tab.page.waitForLoadState()
    return status
  }

  it('shows charts and tables without a script, and keeps nothing of what was typed', async () => {
    await using tab = await visit(browser!, system, { javaScriptEnabled: false })
    const { page } = tab
    expect(await tab.go('/reviews')).toBe(200)
    await page.getByText('phantom review setup').waitFor()
    await page.getByLabel('4 weeks').first().check()
    expect(await send(tab, `https://scope.example/hooks/github/${hookId}`)).toBe(200)
    expect(new URL(page.url()).search).toBe('')
    expect(await page.context().cookies()).toEqual([])
    expect(await page.locator('.trend-chart .column, .trend-chart .column-unknown').count()).toBe(4)
    expect(await page.locator('.trend-chart .column-unknown').count()).toBe(2)
    const sums = await page.locator('.review-sums dd').allTextContents()
    expect(sums).toEqual(['2', '5', '4', '1', '80%'])
    await page.getByText('Half of them: too few to tell').waitFor()
    await page.getByText('As tables').click()
    const weeks = page.locator('.data-table').first().locator('tbody tr')
    expect(await weeks.first().locator('td').allTextContents()).toEqual(['–', '–', '–', '–', '–'])
    expect(await page.getByLabel('4 weeks').first().isChecked()).toBe(true)

    expect(await send(tab, 'no such id')).toBe(401)
    expect(await page.locator('[data-problem]').getAttribute('data-problem')).toBe('hook_refused')
    expect(tab.problems.filter((problem) => !/status of 401/.test(problem))).toEqual([])
  })

  async function look(tab: VisitedPage, pull: string) {
    await tab.page.fill('#pull', pull)
    const answered = tab.page.waitForResponse((answer) => answer.request().method() === 'POST')
    await tab.page.locator('form:has(#pull) button.primary').click()
    const status = (await answered).status()
    await tab.page.waitForLoadState()
    return status
  }

  it('shows the findings of a pull request without a script: hostile code as text, and what was not read', async () => {
    await using tab = await visit(browser!, system, { javaScriptEnabled: false })
    const { page } = tab
    await tab.go('/reviews')
    expect(await look(tab, addressOf(pullWithFindings))).toBe(200)
    expect(await page.locator('[data-finding]').count()).toBeGreaterThan(1)
    expect(await page.locator('[data-finding]').first().getAttribute('data-severity')).toBe(
      'critical',
    )
    const code = page.locator('.found-code').first()
    expect(await code.getByText('</script><script>').count()).toBe(1)
    expect(await code.locator('.unseen').textContent()).toBe('U+202E')
    expect(await code.locator('.found .line-number').textContent()).toBe('4')
    expect(await page.locator('[data-filters]').isVisible()).toBe(false)
    await page.getByText('big.js: too large').waitFor()
    expect(tab.problems).toEqual([])

    expect(await look(tab, addressOf(cleanPull))).toBe(200)
    expect(await page.locator('[data-outcome]').getAttribute('data-outcome')).toBe('clean')
    for (const [pull, status] of [
      ['7', 422],
      [addressOf({ number: 999 }), 422],
      ['https://internal.example/a/b/pull/1', 422],
    ] as const)
      expect(await look(tab, pull)).toBe(status)
  })

  it('filters findings, can be stopped, and remembers the webhook in this tab alone', async () => {
    await using tab = await visit(browser!, system)
    const { page } = tab
    await tab.go('/reviews')
    await page.fill('#findings-hook', '')
    expect(await look(tab, addressOf(pullWithFindings))).toBe(200)
    expect(await page.title()).not.toBe('taken')
    const all = await page.locator('[data-finding]').count()
    await page.getByRole('checkbox', { name: /^Critical/ }).press('Space')
    expect(await page.locator('[data-finding][data-severity=critical]').first().isVisible()).toBe(
      false,
    )
    await page.getByText(new RegExp(`^Shown: \\d+ of ${all}$`)).waitFor()

    // The answer is held back, until the visitor has lost patience.
    let answer = () => {}
    mayAnswer = new Promise((resolve) => (answer = resolve))
    await page.fill('#pull', addressOf(cleanPull))
    // Nothing reaches a page from outside while it waits for the next one: it stops itself.
    await page.evaluate(`document.querySelector('[data-reading]').addEventListener('submit', () =>
      setTimeout(() => {
        window.progress = document.querySelector('[data-progress]').textContent
        document.querySelector('[data-stop]').click()
      }, 300))`)
    await page.evaluate("document.querySelector('[data-reading] [type=submit]').click()")
    await page.getByText('Stopped. Nothing was kept.').waitFor()
    expect(await page.evaluate('window.progress')).toContain('The host is asked for the files')
    answer()
    expect(await page.locator('form:has(#pull) button.primary').textContent()).toBe(
      'Read and review',
    )
    expect(await page.locator('[data-finding]').count()).toBe(all)

    await page.fill('#findings-hook', hookId)
    expect(await look(tab, addressOf(cleanPull))).toBe(401)
    await tab.go('/reviews')
    expect(await page.inputValue('#hook')).toBe(hookId)
    const other = await page.context().newPage()
    await other.goto(page.url())
    expect(await other.inputValue('#hook')).toBe('')
    expect(await page.evaluate('localStorage.length')).toBe(0)
  })

  it.each(surroundings)(
    'is open to everybody and fits every screen in %s, %s',
    async (language, colorScheme) => {
      await using tab = await visit(browser!, system, { colorScheme, bypassCSP: true })
      for (const asked of ['nothing', 'counts', 'findings']) {
        await tab.go(`/reviews?lang=${language}`)
        if (asked === 'counts') expect(await send(tab, hookId)).toBe(200)
        if (asked === 'findings') {
          await tab.page.fill('#findings-hook', '')
          expect(await look(tab, addressOf(pullWithFindings))).toBe(200)
        }
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

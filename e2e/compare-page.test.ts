/** People side by side in a real browser: with a script and without, and each failing alone. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations, surroundings } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { startSystem, type System } from './system.ts'
import { overflowAt, visit } from './visited-page.ts'

const two = '/compare?a=ada-atlas&b=otto-operator'
const four = `${two}&c=mira-maintains&d=coco-curio`
/** One who is there, one who is not, an organisation, and what is no login. */
const mixed = '/compare?a=ada-atlas&b=nobody-here&c=lantern-works&d=not--one'

describe.runIf(hasBrowser())('people side by side', () => {
  let system: System
  let browser: Browser
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
    const open = () => visit(browser, system, { javaScriptEnabled })

    it('are asked for in a form that takes logins and addresses', async () => {
      await using tab = await open()
      expect(await tab.go('/compare?lang=de')).toBe(200)
      const [first, second, third] = await tab.page.locator('.compare-form input[type=text]').all()
      await first!.fill('@ada-atlas')
      await second!.fill('https://github.com/otto-operator')
      await third!.fill(' ADA-atlas ')
      await tab.page.click('.compare-form button[type=submit]')
      await tab.page.waitForURL(({ search }) => search.includes('a='))
      await tab.page.locator('.comparison').waitFor()
      const people = tab.page.locator('.person')
      expect(
        await people.evaluateAll((all) => all.map((one) => one.getAttribute('data-login'))),
      ).toEqual(['ada-atlas', 'otto-operator'])
      expect(await tab.page.locator('html').getAttribute('lang')).toBe('de')
      expect(tab.problems).toEqual([])
    })

    it('are asked for once more where one alone is named', async () => {
      await using tab = await open()
      expect(await tab.go('/compare?a=ada-atlas')).toBe(200)
      await tab.page.getByText('ada-atlas is named.').waitFor()
      expect(await tab.page.locator('#compare-a').inputValue()).toBe('ada-atlas')
      expect(await tab.page.locator('.person').count()).toBe(0)
    })

    it('have shapes, dimensions and every signal, and no line that waits any more', async () => {
      await using tab = await open()
      expect(await tab.go(four)).toBe(200)
      const { page } = tab
      expect(await page.locator('.person').count()).toBe(4)
      expect(await page.locator('.overlaid .outline').count()).toBe(4)
      expect(await page.locator('.grouped-bar').count()).toBe(16)
      const rows = page.locator('.signal-table tbody tr')
      // The overall score, four dimensions and their 24 signals.
      expect(await rows.count()).toBe(29)
      for (const row of await rows.all()) expect(await row.locator('th, td').count()).toBe(6)
      expect(await page.locator('.progress').isVisible()).toBe(false)
      expect(tab.problems).toEqual([])
    })
  })

  it('tell in words how far two of them lie apart, and from the numbers of their scans', async () => {
    const commitsOf = async (login: string) => {
      const { scores } = (await (await system.fetch(`/api/v1/scans/${login}`)).json()) as {
        scores: { dimensions: { activity: { signals: { id: string; value: number }[] } } }
      }
      return scores.dimensions.activity.signals.find(({ id }) => id === 'activity.commits')!.value
    }
    const [ada, otto] = [await commitsOf('ada-atlas'), await commitsOf('otto-operator')]
    await using tab = await visit(browser, system)
    await tab.go(two)
    const row = tab.page.locator('.signal-table tr', { hasText: 'Own commits' })
    const cells = await row.locator('td').allTextContents()
    const [more, less] =
      ada > otto ? ['ada-atlas', 'otto-operator'] : ['otto-operator', 'ada-atlas']
    expect(cells[0]).toContain(ada.toLocaleString('en'))
    expect(cells[1]).toContain(otto.toLocaleString('en'))
    expect(cells[2]).toBe(`${more}: ${Math.abs(ada - otto).toLocaleString('en')} more than ${less}`)
  })

  it('fail each alone, and say why', async () => {
    await using tab = await visit(browser, system)
    expect(await tab.go(mixed)).toBe(200)
    const people = tab.page.locator('.person')
    expect(
      await people.evaluateAll((all) => all.map((one) => one.getAttribute('data-problem'))),
    ).toEqual([null, 'not_found', null, 'invalid_login'])
    await people.nth(2).getByText('An organisation.').waitFor()
    await tab.page.getByText('Fewer than two of these accounts have scores').waitFor()
    expect(await tab.page.locator('.signal-table').count()).toBe(0)
    expect(tab.problems).toEqual([])
  })

  it('say when to come back where GitHub allows no more', async () => {
    system.github.control.addFault({ login: 'hana-hundreds', fault: 'rate-limited' })
    await using tab = await visit(browser, system)
    await tab.go(`${two}&c=hana-hundreds`)
    const limited = tab.page.locator('.person[data-login=hana-hundreds]')
    expect(await limited.getAttribute('data-problem')).toBe('upstream_limited')
    await limited.getByText(/Come back in \d+ (minutes?|hours?|seconds?)\./).waitFor()
    expect(await tab.page.locator('.signal-table thead th').count()).toBe(4)
    system.github.control.clearFaults()
  })

  it('have one address for others, which a button copies', async () => {
    await using tab = await visit(browser, system, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await tab.go('/compare?b=OTTO-operator&a=@Ada-Atlas&c=&lang=en')
    const button = tab.page.locator('[data-action=copy-link]')
    await button.click()
    await tab.page.locator('[data-action=copy-link]', { hasText: 'Copied' }).waitFor()
    expect(await tab.page.evaluate('navigator.clipboard.readText()')).toBe(
      new URL(two, system.url).href,
    )
  })

  it('lead to a card of every two, and to the same without one of them', async () => {
    await using tab = await visit(browser, system)
    await tab.go(four)
    const cards = await tab.page.locator('a[href^="/duel/"]').all()
    expect(cards.length).toBe(6)
    const card = await system.fetch((await cards[0]!.getAttribute('href'))!)
    expect([card.status, card.headers.get('content-type')]).toEqual([
      200,
      'image/svg+xml; charset=utf-8',
    ])
    await tab.page.getByRole('link', { name: 'Leave otto-operator out' }).click()
    await tab.page.waitForURL(
      ({ search }) => search === '?a=ada-atlas&b=mira-maintains&c=coco-curio',
    )
    await tab.page.locator('.comparison').waitFor()
  })

  it.each(surroundings)(
    'are open to everybody and fit every screen in %s, %s',
    async (language, colorScheme) => {
      await using tab = await visit(browser, system, { colorScheme, bypassCSP: true })
      for (const path of ['/compare?', four, mixed]) {
        await tab.go(`${path}&lang=${language}`)
        expect(await axeViolations(tab.page), path).toEqual([])
        expect(await overflowAt(tab.page, [360, 768, 1440]), path).toEqual([])
      }
    },
  )
})

/** What the pages of results are like to look at, to hear and to print. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scorecardSchema, type Scorecard } from '../shared/score/scorecard.ts'
import { axeViolations, surroundings } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { keepScan } from './kept-scan.ts'
import { startSystem, type System } from './system.ts'
import { visit } from './visited-page.ts'

describe.runIf(hasBrowser())('in a real browser', () => {
  let system: System
  let browser: Browser
  let ada: Scorecard

  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
    ada = scorecardSchema.parse(await (await system.fetch('/api/v1/scans/ada-atlas')).json())
    for (const [login, scorecard] of Object.entries(unusual(ada)))
      await keepScan(system, login, scorecard)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  const paths = ['/', '/u/ada-atlas', '/u/not--one', '/u/lantern-works', '/u/nobody-of-this-name']

  it.each(surroundings)('axe-core finds nothing in %s, %s', async (language, colorScheme) => {
    await using tab = await visit(browser, system, { bypassCSP: true, colorScheme })
    for (const path of paths) {
      await tab.go(`${path}?lang=${language}`)
      await tab.page.evaluate(
        "document.querySelectorAll('details').forEach((one) => (one.open = true))",
      )
      expect([path, await axeViolations(tab.page)]).toEqual([path, []])
    }
  })

  it.each(['long-name', 'right-to-left', 'emoji', 'x'.repeat(39), 'many-languages'])(
    'nothing is wider than a screen of 320 pixels: %s',
    async (login) => {
      await using tab = await visit(browser, system, { viewport: { width: 320, height: 640 } })
      for (const language of ['en', 'de', 'ar']) {
        expect(await tab.go(`/u/${login}?lang=${language}`)).toBe(200)
        await tab.page.evaluate(
          "document.querySelectorAll('details').forEach((one) => (one.open = true))",
        )
        const width = await tab.page.evaluate('document.documentElement.scrollWidth')
        expect([language, width]).toEqual([language, 320])
      }
    },
  )

  it.each(['en', 'de', 'ja'])('is one page of A4 on paper, in %s', async (language) => {
    await using tab = await visit(browser, system)
    await tab.go(`/u/many-languages?lang=${language}`)
    const pdf = Buffer.from(await tab.page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1)
  })

  it('tells the days of the year to who has no pointer', async () => {
    await using tab = await visit(browser, system)
    await tab.go('/u/ada-atlas')
    await tab.page.locator('[data-heat-map]').focus()
    const line = tab.page.locator('[data-heat-map-day]')
    await tab.page.getByText('The arrow keys go from day to day.').waitFor()
    const said = () => line.textContent()
    await tab.page.keyboard.press('ArrowLeft')
    await expect.poll(said).toMatch(/ \d{4}: \d+ contributions?$/)
    const last = await said()
    await tab.page.keyboard.press('ArrowLeft')
    await expect.poll(said).not.toBe(last)
    await tab.page.keyboard.press('End')
    await expect.poll(said).toBe(last)
    expect(tab.problems).toEqual([])
  })

  it('is light or dark by choice, from the first paint of the next page on', async () => {
    await using tab = await visit(browser, system, { colorScheme: 'light' })
    const background = () => tab.page.evaluate('getComputedStyle(document.body).backgroundColor')
    await tab.go('/')
    const light = await background()
    await tab.page.getByLabel('Dark').check()
    await expect.poll(background).not.toBe(light)
    const dark = await background()
    await tab.go('/u/ada-atlas')
    expect(await background()).toBe(dark)
    expect(await tab.page.getByLabel('Dark').isChecked()).toBe(true)
    await tab.page.getByLabel('Automatic').check()
    await expect.poll(background).toBe(light)
    expect(await tab.page.evaluate('localStorage.length')).toBe(0)
    const kept = readFileSync('STORAGE.md', 'utf8')
    expect(kept).toContain('`appearance`')
    expect(tab.problems).toEqual([])
  })

  it('copies the address that others should get, and says so', async () => {
    await using tab = await visit(browser, system, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await tab.go('/u/ADA-atlas?lang=de')
    await tab.page.getByRole('button', { name: 'Link kopieren' }).click()
    await tab.page.getByRole('button', { name: 'Kopiert' }).waitFor()
    const copied = await tab.page.evaluate('navigator.clipboard.readText()')
    expect(copied).toBe(new URL('/u/ada-atlas', system.url).href)
  })
})

/** Accounts whose names and lists strain a page. */
function unusual(ada: Scorecard): Record<string, Scorecard> {
  const as = (login: string, name: string | null, changes: Partial<Scorecard> = {}): Scorecard => ({
    ...ada,
    ...changes,
    subject: { ...ada.subject, login, name },
  })
  const languages = Array.from({ length: 30 }, (_, index) => ({
    name: `Language with a long name ${index}`,
    share: 1 / 30,
    bytes: 1000,
  }))
  return {
    'long-name': as('long-name', 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4)),
    'right-to-left': as('right-to-left', 'محمد بن موسى الخوارزمي'),
    emoji: as('emoji', '👩🏽‍🚀🏳️‍🌈 Ada ✨'.repeat(3)),
    ['x'.repeat(39)]: as('x'.repeat(39), null),
    'many-languages': as('many-languages', 'Many Languages', { languages }),
  }
}

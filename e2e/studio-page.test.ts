/** The studio in a real browser: chosen, made, saved, and gone. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations, surroundings } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { startSystem, type System } from './system.ts'
import { overflowAt, visit } from './visited-page.ts'

const patience = { timeout: 30_000 }

describe.runIf(hasBrowser())('the studio', () => {
  let system: System
  let browser: Browser
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  it('asks for an account, and shows every picture of it without a script', async () => {
    await using visited = await visit(browser, system, { javaScriptEnabled: false })
    const { page, go, problems } = visited
    await go('/studio')
    await page.getByLabel('GitHub account').fill('@ada-atlas')
    await page.getByRole('button', { name: 'Open the studio' }).click()
    await page.waitForURL(({ pathname }) => pathname === '/studio/ada-atlas')
    await page.getByRole('radio', { name: 'nord' }).check()
    await page.getByRole('checkbox', { name: 'Avatar' }).uncheck()
    await page.getByRole('button', { name: 'Show them so' }).click()
    await page.waitForURL(({ searchParams }) => searchParams.get('set') === '1')
    expect(await page.getByRole('checkbox', { name: 'Avatar' }).isChecked()).toBe(false)
    expect(await page.getByRole('checkbox', { name: 'Skill wheel' }).isChecked()).toBe(true)
    const sources = page.locator('.picture img')
    expect(await sources.count()).toBe(16)
    const first = await sources.first().getAttribute('src')
    expect(first).toBe('/art/ada-atlas/portfolio-banner.svg?theme=nord&mode=dark')
    const link = page.getByRole('link', { name: 'Save Avatar as PNG' })
    const png = await system.fetch((await link.getAttribute('href'))!)
    expect(png.headers.get('content-type')).toBe('image/png')
    expect(problems).toEqual([])
  })

  it('makes a kit for a newcomer without any key, who saves it and deletes it all', async () => {
    await using visited = await visit(browser, system, { locale: 'en', acceptDownloads: true })
    const { page, go, problems } = visited
    await go('/studio/ada-atlas')
    await page.getByRole('button', { name: 'Choose all' }).click()
    await page.getByText('16 pictures chosen').waitFor()
    await page.getByRole('button', { name: 'Choose none' }).click()
    await page.getByRole('button', { name: 'Make them' }).click()
    await page.getByText('Choose at least one picture first.').waitFor()
    await page.getByRole('checkbox', { name: 'Avatar' }).check()
    await page.getByRole('checkbox', { name: 'Portfolio banner' }).check()
    await page.getByLabel('Style of the README').selectOption('minimalist')
    await page.getByRole('button', { name: 'Make them' }).click()
    await page.getByText('All of it is done.').waitFor(patience)
    await page.getByText('All of it vanishes in 4 hours.').waitFor()

    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Save the kit' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(/\.zip$/)
    expect(await saved.failure()).toBeNull()

    const link = (await page
      .getByRole('link', { name: 'Save Avatar' })
      .last()
      .getAttribute('href'))!
    // Whoever loads the page again finds it.
    await page.reload()
    await page.getByText('All of it is done.').waitFor(patience)
    // Nobody else does, not even with the link.
    expect((await system.fetch(link)).status).toBe(404)

    await page.getByRole('button', { name: 'Delete now' }).click()
    await page.getByText('Deleted. Nothing of it is left.').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Make them' }).waitFor()
    expect(await page.getByText('All of it is done.').count()).toBe(0)
    // The last reload asked for what was deleted a moment before, if its address still said so.
    expect(problems.filter((problem) => !problem.includes('status of 4'))).toEqual([])
  })

  it('says what is wrong with a colour, and shows none of it', async () => {
    await using visited = await visit(browser, system, { locale: 'en' })
    const { page, go } = visited
    await go('/studio/ada-atlas?colours=0d1117,f78166')
    const first = page.locator('.picture img').first()
    expect(await first.getAttribute('src')).toContain('colours=0d1117,f78166')
    await page.getByLabel('Own colours').fill('no colour')
    await page.getByRole('alert').getByText('These are not').waitFor()
    await page.locator('.picture img:not([src*="colours"])').first().waitFor({ state: 'attached' })
  })

  it.each(surroundings)('axe-core finds nothing in %s, %s', async (language, colorScheme) => {
    await using visited = await visit(browser, system, { colorScheme, bypassCSP: true })
    const { page, go } = visited
    await go(`/studio/ada-atlas?picture=avatar&lang=${language}`)
    await page.locator('.studio-actions button[type=submit]').click()
    await page.locator('.assets').waitFor(patience)
    expect(await axeViolations(page)).toEqual([])
    expect(await overflowAt(page, [320, 360, 768, 1440])).toEqual([])
  })
})

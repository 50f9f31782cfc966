/** What all scans together tell, in a real browser: charts, tables and files, and what is not told. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insightMetrics } from '../shared/insights/questions.ts'
import { axeViolations, surroundings } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { writeCounters } from './counted-scans.ts'
import { startWithProxy, type SystemWithProxy } from './neon-proxy.ts'
import { overflowAt, visit } from './visited-page.ts'

const pathOf = (metric: string, period: string) => `/insights?metric=${metric}&period=${period}`

/** Where the drawings stand, however a metric is drawn. */
const chart = '.chart-rows .bar, .columns-chart, .trend-chart'

describe.runIf(hasBrowser())('the page of insights', () => {
  let system: SystemWithProxy
  let browser: Browser
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startWithProxy(), openBrowser()])
    await writeCounters(system.neonEndpoint)
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
    it.each(insightMetrics)('shows %s as a chart, as a table and as a file', async (metric) => {
      await using tab = await visit(browser, system, { javaScriptEnabled })
      const { page } = tab
      expect(await tab.go(pathOf(metric, '90d'))).toBe(200)
      await page.getByText('Rests on 1,000 scans of people').waitFor()
      await page.getByText('No number speaks for fewer than 20 scans').waitFor()
      expect(await page.locator(chart).first().isVisible()).toBe(true)
      await page.locator('summary').click()
      expect(await page.locator('.data-table tbody tr').first().isVisible()).toBe(true)
      const file = page.waitForEvent('download')
      await page.getByRole('link', { name: 'Download (CSV)' }).click()
      expect((await file).suggestedFilename()).toBe(`insights-${metric}-90d.csv`)
      expect(tab.problems).toEqual([])
    })
  })

  it('is walked through by links, in the language that was chosen', async () => {
    await using tab = await visit(browser, system, { javaScriptEnabled: false })
    await tab.go('/insights?lang=de')
    await tab.page.getByRole('link', { name: 'Archetypen' }).click()
    // Every page has these links: the next one is to be the new page's.
    await tab.page.waitForURL(({ search }) => search.includes('metric=archetype_distribution'))
    await tab.page.getByRole('link', { name: '1 Jahr' }).click()
    await tab.page.waitForURL(
      ({ search }) => search === '?metric=archetype_distribution&period=1y&lang=de',
    )
    const current = tab.page.locator('.choices [aria-current]')
    expect(await current.allTextContents()).toEqual(['Archetypen', '1 Jahr'])
  })

  it('says of each language how many scans are withheld', async () => {
    const answer = await system.fetch('/api/v1/insights?metric=ai_usage_by_language&period=90d')
    const { data } = (await answer.json()) as { data: { language: string; other: number }[] }
    expect(data.filter(({ other }) => other > 0).length).toBeGreaterThan(0)
    await using tab = await visit(browser, system)
    await tab.go(pathOf('ai_usage_by_language', '90d'))
    expect(await tab.page.locator('.chart-rows li').count()).toBe(data.length)
    await tab.page.locator('summary').click()
    const table = tab.page.locator('.data-table')
    expect(await table.locator('thead th').last().textContent()).toBe('Withheld')
    const rows = await table.locator('tbody tr').all()
    expect(rows.length).toBe(data.length)
    for (const [at, row] of rows.entries()) {
      const { other } = data[at]!
      expect(await row.locator('td').last().textContent()).toBe(other > 0 ? String(other) : '–')
    }
  })

  it('says that there is nothing to tell yet', async () => {
    await using tab = await visit(browser, system)
    expect(await tab.go(pathOf('score_distribution', '7d'))).toBe(200)
    await tab.page.getByText('Nothing to tell yet').waitFor()
    expect(await tab.page.locator('svg.columns-chart').count()).toBe(0)
  })

  it('says what is the matter, and goes on offering what it has', async () => {
    await using tab = await visit(browser, system)
    expect(await tab.go('/insights?metric=canary-metric')).toBe(422)
    expect(await tab.page.locator('[data-problem]').getAttribute('data-problem')).toBe(
      'validation_failed',
    )
    expect(await tab.page.content()).not.toContain('>canary-metric')
    expect(await tab.page.locator('.choices a').count()).toBe(10)

    system.decide(() => 'away')
    expect(await tab.go(pathOf('model_popularity', '30d'))).toBe(503)
    expect(await tab.page.locator('[data-problem]').getAttribute('data-problem')).toBe(
      'store_unavailable',
    )
    system.decide(() => 'well')
  })

  it.each(surroundings)(
    'is open to everybody and fits every screen in %s, %s',
    async (language, colorScheme) => {
      await using tab = await visit(browser, system, { colorScheme, bypassCSP: true })
      const told = insightMetrics.map((metric) => pathOf(metric, '90d'))
      for (const path of [...told, pathOf('score_distribution', '7d')]) {
        await tab.go(`${path}&lang=${language}`)
        await tab.page.evaluate(
          "document.querySelectorAll('details').forEach((one) => (one.open = true))",
        )
        expect(await axeViolations(tab.page), path).toEqual([])
        expect(await overflowAt(tab.page, [360, 768, 1440]), path).toEqual([])
      }
    },
  )
})

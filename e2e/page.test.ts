/** The first page in a real browser. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'
import { startSystem, type System } from './system.ts'

describe.runIf(hasBrowser())('the first page', () => {
  let system: System
  let browser: Browser
  let page: Page
  const problems: string[] = []

  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
    page = await browser.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      const { host } = new URL(request.url())
      if (host !== '' && host !== system.url.host) problems.push(`request to ${host}`)
    })
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  const scan = async (input: string) => {
    await page.fill('#login', input)
    await page.click('button[type=submit]')
  }

  it('shows the provisional scorecard, then the final one', async () => {
    system.github.control.addFault({ login: 'layla-lattice', fault: 'latency', latencyMs: 700 })
    await page.goto(system.url.href)
    await scan('layla-lattice')
    const card = page.locator('.scorecard')
    await card.getByText('Provisional, still reading').waitFor()
    await page.locator('[role=status]:empty').waitFor({ state: 'attached' })
    system.github.control.clearFaults()
    expect(await card.getByText('Provisional, still reading').count()).toBe(0)
    for (const label of ['Activity', 'Collaboration', 'Stack diversity', 'AI-savviness']) {
      expect(await card.locator('h3', { hasText: label }).count()).toBe(1)
    }
    expect(new URL(page.url()).searchParams.get('login')).toBe('layla-lattice')
  })

  it.each(['@ada-atlas', 'https://github.com/ada-atlas?tab=repositories', ' ada-atlas '])(
    'understands %j',
    async (input) => {
      await scan(input)
      await page.locator('.scorecard h2', { hasText: 'Ada Atlas' }).waitFor()
    },
  )

  it('says in words what went wrong', async () => {
    await scan('nobody-of-this-name')
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('GitHub has no public account of this login.')
    await scan('not--a-login')
    await alert.getByText('This is not a GitHub login.').waitFor()
  })

  it('offers the samples and scans the one that is chosen', async () => {
    await page.getByRole('button', { name: 'otto-operator' }).click()
    await page.locator('.scorecard[aria-label="Scorecard of otto-operator"]').waitFor()
  })

  it('fits the smallest screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })

  it('asks nobody else and logs no error but the answers that were asked for', () => {
    const expected = /status of (404|422)/
    expect(problems.filter((problem) => !expected.test(problem))).toEqual([])
  })
})

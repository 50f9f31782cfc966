/** What this device keeps of the site in a real browser: what it shows without a network, and for how long. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeViolations, surroundings } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { startSystem, type System } from './system.ts'

let system: System
let browser: Browser
let context: BrowserContext
let page: Page
const problems: string[] = []

const at = (path: string) => new URL(path, system.url).href

/** Asked from outside again and again: inside, the page's policy lets no text become code. */
const expectSoon = (condition: string) => expect.poll(() => page.evaluate(condition)).toBe(true)

/** Opens a page, and waits until the service worker serves it. */
async function openWithWorker(path = '/') {
  await page.goto(at(path))
  await page.evaluate('navigator.serviceWorker.ready')
  await expectSoon('navigator.serviceWorker.controller !== null')
}

/** Shows a result, and waits until it is kept. */
async function showResult(login: string) {
  await page.goto(at(`/u/${login}`))
  await page.locator('[data-stage=final]').waitFor()
  await expectSoon(
    `caches.open('last-result').then((cache) => cache.keys()).then((keys) => keys.some(({ url }) => url.endsWith('/u/${login}')))`,
  )
}

const keptPaths = () =>
  page.evaluate(
    "caches.open('last-result').then((cache) => cache.keys()).then((keys) => keys.map(({ url }) => new URL(url).pathname))",
  )
/** The paths of all that is kept. */
const allKept = () =>
  page.evaluate(`(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().map(({ url }) => new URL(url).pathname)
  })()`) as Promise<string[]>

const line = () => page.locator('[data-connection]')

describe.runIf(hasBrowser())('without a network', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })
  beforeEach(async () => {
    await context?.close()
    context = await browser.newContext({ locale: 'en', serviceWorkers: 'allow' })
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
  })

  it('a page says so, with how to go on, and says when nothing is kept', async () => {
    await openWithWorker()
    await context.setOffline(true)
    await page.goto(at('/insights'))
    expect(await page.textContent('h1')).toBe('You are offline')
    await page.getByText('No result is kept on this device.').waitFor()
    await context.setOffline(false)
    await page.goto(at('/'))
    expect(await page.textContent('h1')).not.toBe('You are offline')
  })

  it('the last result is shown, as the copy that it is, and no other', async () => {
    await openWithWorker()
    await showResult('otto-operator')
    await showResult('ada-atlas')
    await expect.poll(keptPaths).toEqual(['/u/ada-atlas'])
    await context.setOffline(true)
    await page.goto(at('/u/ada-atlas'))
    await page.locator('[data-stage=final]').waitFor()
    expect(await page.locator('h1:visible').textContent()).toBe('Ada Atlas')
    await expect
      .poll(() => line().textContent())
      .toMatch(/this is the copy that this device kept at \d+:\d\d/)
    await page.goto(at('/u/otto-operator'))
    expect(await page.textContent('h1')).toBe('You are offline')
    await page.getByRole('link', { name: 'ada-atlas' }).click()
    await page.waitForURL(at('/u/ada-atlas'))
    expect(await page.locator('h1:visible').textContent()).toBe('Ada Atlas')
  })

  it('the last result is gone after half an hour, or when the clock went back', async () => {
    await openWithWorker()
    for (const shift of [-31 * 60_000, 60_000]) {
      await context.setOffline(false)
      await showResult('ada-atlas')
      await page.evaluate(`(async () => {
        const cache = await caches.open('last-result')
        const [request] = await cache.keys()
        const kept = await cache.match(request)
        const headers = new Headers(kept.headers)
        headers.set('x-kept-at', String(Number(headers.get('x-kept-at')) + ${shift}))
        await cache.put(request, new Response(await kept.text(), { headers }))
      })()`)
      await context.setOffline(true)
      await page.goto(at('/u/ada-atlas'))
      expect(await page.textContent('h1')).toBe('You are offline')
      await expectSoon("caches.has('last-result').then((isThere) => !isThere)")
    }
  })

  it('a page that is open says when the network goes and comes back', async () => {
    await openWithWorker()
    expect(await line().textContent()).toBe('')
    await context.setOffline(true)
    await page.getByText('You are offline. What is on this page stays.').waitFor()
    await context.setOffline(false)
    await page.getByText('You are online again.').waitFor()
  })

  it('nothing of the API, of the account or of a failed scan is kept', async () => {
    await openWithWorker()
    for (const path of ['/me', '/me/opt-out', '/u/nobody-of-this-name', '/'])
      await page.goto(at(path))
    await page.evaluate("fetch('/api/v1/session').then((answer) => answer.json())")
    await page.evaluate("fetch('/api/v1/scans/ada-atlas').then((answer) => answer.json())")
    const kept = await allKept()
    expect(kept).toContain('/offline')
    const others = kept.filter((path) => !/^\/(assets|fonts|icons)\/|^\/offline$/.test(path))
    expect(others).toEqual([])
  })

  it('forgetting leaves nothing in this browser', async () => {
    await openWithWorker()
    await showResult('ada-atlas')
    await page.evaluate("localStorage.setItem('anything', '1')")
    await page.evaluate("sessionStorage.setItem('anything', '1')")
    await page.evaluate(`new Promise((resolve) => {
      indexedDB.open('anything').onsuccess = ({ target }) => { target.result.close(); resolve() }
    })`)
    await page.goto(at('/me'))
    await page.locator('.confirm summary').click()
    await page.getByRole('button', { name: 'Yes, forget everything' }).click()
    await page.waitForURL(at('/me?done=forgotten'))
    const left = () =>
      page.evaluate(`(async () => [
        (await caches.keys()).length,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ])()`)
    await expect.poll(left).toEqual([0, 0, 0, 0, 0])
    await expect.poll(() => context.cookies()).toEqual([])
  })

  it.each(surroundings)(
    'the page breaks no rule of accessibility: %s, %s',
    async (language, colorScheme) => {
      await context.close()
      context = await browser.newContext({ colorScheme, bypassCSP: true })
      page = await context.newPage()
      await page.goto(at(`/offline?lang=${language}`))
      expect(await axeViolations(page)).toEqual([])
    },
  )

  it('the site can be installed: its manifest and icons are there', async () => {
    const manifest = await system.fetch('/manifest.webmanifest')
    expect(manifest.headers.get('content-type')).toMatch(/^application\/manifest\+json/)
    const { icons, shortcuts } = (await manifest.json()) as {
      icons: { src: string }[]
      shortcuts: { url: string }[]
    }
    for (const { src } of icons) {
      const icon = await system.fetch(src)
      expect(icon.headers.get('content-type')).toBe('image/png')
    }
    expect(shortcuts.map(({ url }) => url)).toContain('/me')
    const client = await context.newCDPSession(page)
    await page.goto(at('/'))
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
    const errors = installabilityErrors.map(({ errorId }) => errorId)
    // Windows of these tests are private ones, which install nothing.
    expect(errors.filter((error) => error !== 'in-incognito')).toEqual([])
  })

  it('no script of another address becomes the service worker', async () => {
    await page.goto(at('/'))
    const refused = await page
      .evaluate("navigator.serviceWorker.register('/assets/page.js')")
      .catch(String)
    expect(refused).toContain('TypeError')
  })

  it('browsers found nothing else to complain of', () => {
    const meant = /ERR_INTERNET_DISCONNECTED|status of 40\d|TrustedScriptURL|Trusted Type/
    expect(problems.filter((problem) => !meant.test(problem))).toEqual([])
  })
})

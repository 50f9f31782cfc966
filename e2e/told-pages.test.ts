/** What the service tells of itself: documents, what is stored, the status, and that there is nothing. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentNames } from '../shared/pages/documents.ts'
import { axeViolations, surroundings } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { startSystem, type System } from './system.ts'
import { overflowAt } from './visited-page.ts'

/** Their text is English in every language: around it they are as `/docs/score` is. */
const longDocuments = ['/docs/api', '/docs/embeds', '/docs/mcp']
const pages = ['/docs', '/docs/score', ...longDocuments, '/privacy', '/status', '/octocat']

let system: System
beforeAll(async () => {
  system = await startSystem()
})
afterAll(() => system?.stop())

const read = async (path: string, headers: Record<string, string> = {}) => {
  const response = await system.fetch(path, { headers: { accept: 'text/html', ...headers } })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('the documents', () => {
  it.each(documentNames)('have /docs/%s, in English in a frame of the visitor’s', async (name) => {
    const { status, text } = await read(`/docs/${name}?lang=de`)
    expect(status).toBe(200)
    expect(text).toMatch(/^<!doctype html><html lang="de" dir="ltr">/)
    expect(text).toContain('<article class="prose" lang="en" dir="ltr">')
    expect(text).toContain('Die Dokumente selbst sind auf Englisch.')
    expect(text.match(/<h1/g)).toHaveLength(1)
  })

  it('are all linked from the list, in the language that was chosen', async () => {
    const { text } = await read('/docs?lang=fr')
    for (const name of documentNames) expect(text).toContain(`href="/docs/${name}?lang=fr"`)
  })

  it('link to each other in the language that was chosen', async () => {
    const { text } = await read('/docs/score?lang=ar')
    expect(text).toContain('href="/docs/changelog?lang=ar"')
    expect(text).toContain('href="/docs/insights?lang=ar#curves-of-our-own"')
  })

  it('of other names are not there', async () => {
    for (const path of ['/docs/nothing', '/docs/development', '/docs/score/more'])
      expect([path, (await read(path)).status]).toEqual([path, 404])
  })
})

describe('the page of what is stored', () => {
  it('counts what is there', async () => {
    await (await system.fetch('/api/v1/scans/ada-atlas')).text()
    const scans = async () => {
      const { text } = await read('/privacy')
      return />Scan results<[\s\S]*?<dd class="number">([^<]*)</.exec(text)?.[1]
    }
    // The stores are looked into once a minute.
    await expect.poll(scans, { timeout: 90_000, interval: 5_000 }).toBe('1')
    const { text } = await read('/privacy')
    expect(text).toContain('Nothing is kept for longer than it may be.')
    expect(text).not.toMatch(/ada-atlas|undefined|NaN/)
  }, 120_000)

  it('says it in the visitor’s language', async () => {
    const { text } = await read('/privacy', { 'accept-language': 'ja,en;q=0.5' })
    expect(text).toContain('スキャン結果')
    expect(text).toContain('30 分')
  })
})

describe('an address of nothing', () => {
  it('says where it may have been meant to lead', async () => {
    const { status, text } = await read('/octocat?lang=de')
    expect(status).toBe(404)
    expect(text).toContain('href="/u/octocat?lang=de"')
  })

  it('repeats nothing of what it was asked for as HTML', async () => {
    const { text } = await read('/%3Cscript%3Ealert(1)%3C%2Fscript%3E')
    expect(text).not.toContain('<script>')
  })
})

describe('what others look for at the root', () => {
  it.each([
    ['/robots.txt', 'text/plain'],
    ['/favicon.svg', 'image/svg+xml'],
  ])('has %s', async (path, type) => {
    const { status, headers } = await read(path)
    expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
  })
})

describe('where the jobs Worker fails', () => {
  let broken: System
  beforeAll(async () => {
    broken = await startSystem({ failing: { jobs: 'at once' } })
  })
  afterAll(() => broken?.stop())

  it('what is stored cannot be counted, and what is known of the status is nothing', async () => {
    const text = async (path: string) => (await broken.fetch(path)).text()
    const privacy = await text('/privacy')
    expect(privacy).toContain('data-state="unknown"')
    expect(privacy).toContain('cannot be counted now')
    expect(privacy).toContain('Scan results')
    const status = await text('/status')
    expect(status).toContain('How GitHub answers is unknown')
    expect(status.match(/class="value untold">unknown</g)!.length).toBeGreaterThan(10)
  })
})

describe.runIf(hasBrowser())('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser?.close())

  /** Opens each page and tells what went wrong meanwhile. */
  async function problemsIn(context: BrowserContext, addresses: readonly string[]) {
    const problems: string[] = []
    const page = await context.newPage()
    page.on('console', (message) => {
      const isMissing = message.location().url.endsWith('/octocat')
      if (['error', 'warning'].includes(message.type()) && !isMissing) problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      const { host } = new URL(request.url())
      if (host !== '' && host !== system.url.host) problems.push(`request to ${host}`)
    })
    for (const address of addresses) await page.goto(new URL(address, system.url).href)
    await page.close()
    return problems
  }

  it.each([true, false])('nothing is complained of, with script: %s', async (javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled, serviceWorkers: 'allow' })
    expect(await problemsIn(context, pages)).toEqual([])
    await context.close()
  })

  it.each(surroundings)(
    'axe finds nothing in %s, %s',
    async (language, colorScheme) => {
      const context = await browser.newContext({ colorScheme, bypassCSP: true })
      const page = await context.newPage()
      for (const path of pages) {
        if (language !== 'en' && longDocuments.includes(path)) continue
        await page.goto(new URL(`${path}?lang=${language}`, system.url).href)
        expect([path, await axeViolations(page)]).toEqual([path, []])
      }
      await context.close()
    },
    180_000,
  )

  it('nothing is wider than any screen', async () => {
    const page = await browser.newPage()
    for (const path of new Set([...pages, ...documentNames.map((name) => `/docs/${name}`)])) {
      await page.goto(new URL(`${path}?lang=de`, system.url).href)
      expect([path, await overflowAt(page, [320, 768])]).toEqual([path, []])
    }
    await page.close()
  })

  it('the list of what is on a page leads there', async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 800 } })
    await page.goto(new URL('/docs/score', system.url).href)
    await page.locator('.contents a', { hasText: 'Curves and anchors' }).click()
    await page.waitForURL(({ hash }) => hash === '#curves-and-anchors')
    const heading = page.locator('h2#curves-and-anchors')
    const isAtTop = async () => {
      const { y } = (await heading.boundingBox())!
      return y >= 0 && y < 200
    }
    await expect.poll(isAtTop).toBe(true)
    await page.close()
  })
})

/** What protects readers of an answer: headers of every kind of it, and what a real browser makes of them. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBrowser, openBrowser } from './browser.ts'
import { startSystem, type System } from './system.ts'

let system: System
beforeAll(async () => {
  system = await startSystem()
})
afterAll(() => system?.stop())

type Expected = Readonly<Record<string, string | RegExp | null>>

const ofAll: Expected = {
  'x-content-type-options': 'nosniff',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
}
const ofSite: Expected = { ...ofAll, 'referrer-policy': 'no-referrer' }
const ofPage: Expected = {
  ...ofAll,
  // To other pages of the site alone: forms of it come back to where they were.
  'referrer-policy': /^(same-origin|no-referrer)$/,
  'content-security-policy': /^default-src 'none'; .*base-uri 'none'; .*frame-ancestors 'none'/,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'x-frame-options': 'DENY',
}
const ofData: Expected = {
  ...ofSite,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
}
const ofImage: Expected = {
  ...ofSite,
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'cross-origin-resource-policy': 'cross-origin',
}

const answers: [kind: string, path: string, expected: Expected][] = [
  ['the first page', '/', ofPage],
  ['the page of a result', '/u/ada-atlas', ofPage],
  ['the page of the API', '/docs/api', ofPage],
  ['the page of the status', '/status', ofPage],
  ['a static file', '/locales/en.txt', ofPage],
  ['a scan', '/api/v1/scans/ada-atlas', ofData],
  ['a refused scan', '/api/v1/scans/not--one', ofData],
  ['a session', '/api/v1/session', ofData],
  ['the description of the API', '/api/v1/openapi.json', ofData],
  ['health', '/healthz', ofData],
  ['an address of nothing', '/nothing', ofAll],
  ['a badge', '/badge/ada-atlas.svg', ofImage],
  ['a card in pixels', '/card/ada-atlas.png', ofImage],
  ['another service’s card', '/api?username=ada-atlas', ofImage],
]

describe('the headers of an answer', () => {
  it.each(answers)('%s', async (_, path, expected) => {
    const { headers } = await system.fetch(path)
    for (const [name, value] of Object.entries(expected)) {
      if (value instanceof RegExp) expect(headers.get(name), name).toMatch(value)
      else expect(headers.get(name), name).toBe(value)
    }
  })

  it.each(['/', '/docs/api', '/status'])('of the page %s allow no script in it', async (path) => {
    const policy = (await system.fetch(path)).headers.get('content-security-policy')!
    const [, sources = "'none'"] = /script-src ([^;]+)/.exec(policy) ?? []
    expect(["'none'", "'self'"]).toContain(sources)
    expect(policy).not.toMatch(/unsafe-(eval|hashes)/)
  })

  it('leave no page without them that has a script: the first one has Trusted Types', async () => {
    const policy = (await system.fetch('/')).headers.get('content-security-policy')!
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types phantom")
    expect(await (await system.fetch('/')).text()).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=/)
  })
})

describe.runIf(hasBrowser())('a real browser on the first page', () => {
  let browser: Browser
  let page: Page
  const problems: string[] = []
  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage({ serviceWorkers: 'allow' })
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text())
    })
    await page.goto(system.url.href)
    await page.locator('#login').waitFor()
  })
  afterAll(() => browser?.close())

  it('finds nothing to complain of', () => {
    expect(problems).toEqual([])
  })

  it.each([
    ['text as HTML', "document.body.insertAdjacentHTML('beforeend', '<b>x</b>')"],
    ['text as HTML of an element', "document.createElement('div').innerHTML = '<b>x</b>'"],
    ['text as code', "document.createElement('script').text = '1'"],
    ['an address as a script', "document.createElement('script').src = '/x.js'"],
    ['a policy that lets text through', "trustedTypes.createPolicy('default', {})"],
  ])('refuses %s', async (_, code) => {
    const refused = await page.evaluate(code).catch(String)
    expect(refused).toContain('TypeError')
  })
})

/** The page on which a client of MCP is let in, in a real browser: from its link to the way back. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve, type Served } from '../dev/serve.ts'
import { axeViolations, surroundings } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { mcpClientOf, type McpClient } from './mcp-client.ts'
import { anotherClient, startSystem, type System } from './system.ts'
import { overflowAt } from './visited-page.ts'

let system: System
let browser: Browser
let context: BrowserContext
let page: Page
let program: Served
let client: McpClient

const at = (path: string) => new URL(path, system.url).href
const button = (name: string) => page.getByRole('button', { name, exact: true })
const mainText = async () => (await page.textContent('main')) ?? ''

async function visit(options: Parameters<Browser['newContext']>[0] = {}) {
  await context?.close()
  context = await browser.newContext({
    locale: 'en',
    extraHTTPHeaders: anotherClient(),
    ...options,
  })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
}

async function authorize(login: string) {
  await page.selectOption('select[name=login]', login)
  await page.getByRole('button', { name: 'Authorize' }).click()
}

describe.runIf(hasBrowser())(
  'the question whether a client is let in',
  { timeout: 120_000 },
  () => {
    beforeAll(async () => {
      ;[system, browser, program] = await Promise.all([
        startSystem(),
        openBrowser(),
        serve(async () => new Response('You may close this window.')),
      ])
      client = await mcpClientOf(system, { redirect_uris: [`${program.url}/callback`] })
    })
    afterAll(async () => {
      await browser?.close()
      await Promise.all([system?.stop(), program?.close(), client?.close()])
    })

    const begin = (changes = {}) =>
      client.begin({ redirect_uri: `${program.url}/callback`, ...changes })

    it.each([true, false])('leads there, signs in, and leads back (script: %s)', async (script) => {
      await visit({ javaScriptEnabled: script })
      const errand = await begin()
      await page.goto(errand.url.href)
      expect(await page.locator('.client-request .host').textContent()).toBe(
        new URL(client.id).host,
      )
      expect(await mainText()).toContain('It calls itself “Prompt & Co.”')
      await page.getByRole('link', { name: 'Sign in with GitHub' }).click()
      await authorize('ada-atlas')
      await button('Let it in').click()
      await page.waitForURL(`${program.url}/callback?**`)
      const tokens = await client.comeBack(new URL(page.url()), errand)
      expect(tokens.scope).toBe('scans:read')
      await page.goto(at('/me'))
      const { host } = new URL(client.id)
      await page
        .getByRole('button', { name: `End ${host}` })
        .first()
        .click()
      await page.waitForURL(at('/me?done=client-ended'))
      await page.locator('#clients').waitFor({ state: 'detached' })
    })

    it('leads back with a no, too, from where nobody is signed in', async () => {
      await visit()
      await page.goto((await begin()).url.href)
      await button('No').click()
      await page.waitForURL(`${program.url}/callback?error=access_denied**`)
    })

    it('says what cannot be given, and only leads back', async () => {
      await visit()
      await page.goto((await begin({ scope: 'repo' })).url.href)
      expect(await mainText()).toContain('invalid_scope')
      expect(await button('Let it in').count()).toBe(0)
      await button('Go back').click()
      await page.waitForURL(`${program.url}/callback?error=invalid_scope**`)
    })

    it('is no question any more when it was answered', async () => {
      await visit()
      await page.goto((await begin()).url.href)
      const question = page.url()
      await button('No').click()
      await page.waitForURL(`${program.url}/callback?**`)
      await page.goto(question)
      await page.locator('[data-problem=client_request_over]').waitFor()
    })

    it.each(surroundings)('breaks no rule of accessibility: %s, %s', async (lang, colorScheme) => {
      await visit({ colorScheme, locale: lang, bypassCSP: true, serviceWorkers: 'block' })
      const check = async () => expect(await axeViolations(page)).toEqual([])
      await page.goto((await begin()).url.href)
      expect(await page.getAttribute('html', 'lang')).toMatch(new RegExp(`^${lang}`))
      await check()
      await page.locator('.client-request a.primary').click()
      await authorize('otto-operator')
      await page.locator('button[value=allow]').waitFor()
      await check()
      expect(await overflowAt(page, [320, 768])).toEqual([])
    })
  },
)

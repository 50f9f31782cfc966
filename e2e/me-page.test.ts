/** The page of one's account in a real browser: signing in, quota, keys, opting out, forgetting. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sessionSchema } from '../shared/api/session.ts'
import { axeViolations, surroundings } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { anotherClient, startSystem, type System } from './system.ts'
import { overflowAt } from './visited-page.ts'
import { visitorOf } from './visitor.ts'

let system: System
let browser: Browser
let context: BrowserContext
let page: Page
let problems: string[]

const at = (path: string) => new URL(path, system.url).href

/** Keeps what a browser complains of, but for the statuses of refusals, which are meant. */
function watch(watched: Page) {
  watched.on('console', (message) => {
    const isMeant = /status of 4\d\d/.test(message.text())
    if (message.type() === 'error' && !isMeant) problems.push(message.text())
  })
  watched.on('pageerror', (error) => problems.push(error.message))
  watched.on('request', (request) => {
    const { origin } = new URL(request.url())
    const known = [system.url.origin, new URL(system.github.url).origin]
    if (!known.includes(origin)) problems.push(`request to ${origin}`)
  })
}

async function visit(options: Parameters<Browser['newContext']>[0] = {}) {
  await context?.close()
  // Looks at GitHub are counted for each client.
  context = await browser.newContext({
    locale: 'en',
    extraHTTPHeaders: anotherClient(),
    ...options,
  })
  page = await context.newPage()
  page.setDefaultTimeout(15_000)
  watch(page)
}

async function signIn(login: string, choice = 'Sign in with GitHub') {
  await page.goto(at('/me'))
  await page.getByRole('link', { name: choice }).click()
  await page.selectOption('select[name=login]', login)
  await page.getByRole('button', { name: 'Authorize' }).click()
  await page.waitForURL(at('/me'))
}

const session = async () => {
  const cookies = await context.cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const answer = await system.fetch('/api/v1/session', { headers: { cookie } })
  return sessionSchema.parse(await answer.json())
}
const kindWith = async (cookie: string) => {
  const answer = await system.fetch('/api/v1/session', { headers: { cookie } })
  return sessionSchema.parse(await answer.json()).kind
}
const button = (name: string) => page.getByRole('button', { name, exact: true })
const mainText = async () => (await page.textContent('main')) ?? ''

describe.runIf(hasBrowser())('the page of one’s account', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })
  beforeEach(() => {
    problems = []
  })
  afterEach(() => {
    expect(problems).toEqual([])
  })

  describe.each([
    ['with a script', true],
    ['without a script', false],
  ])('%s', (_, javaScriptEnabled) => {
    beforeEach(() => visit({ javaScriptEnabled }))

    it('says what signing in gives, and asks for nothing unless that is chosen', async () => {
      await page.goto(at('/me'))
      expect(await mainText()).toContain('240 scans an hour')
      const scopes = await page
        .locator('#sign-in a')
        .evaluateAll((links) =>
          links.map((link) => new URL((link as unknown as URL).href).searchParams.get('scope')),
        )
      expect(scopes).toEqual(['none', 'read:user'])
      expect((await session()).kind).toBe('none')
    })

    it('signs in, shows what is there, and signs out', async () => {
      await signIn('ada-atlas')
      expect(await mainText()).toContain('Signed in as @ada-atlas.')
      expect(await page.locator('#quota tbody tr').count()).toBeGreaterThan(0)
      expect(await page.locator('#sessions tbody tr').count()).toBeGreaterThan(0)
      await button('Sign out').click()
      await page.waitForURL(at('/me?done=signed-out'))
      await page.getByRole('status').getByText('You are signed out.').waitFor()
      expect((await session()).kind).toBe('none')
    })

    it('signs out everywhere', async () => {
      await signIn('paolo-polyglot')
      const elsewhere = (await context.cookies())
        .map((one) => `${one.name}=${one.value}`)
        .join('; ')
      await context.clearCookies()
      await signIn('paolo-polyglot')
      expect(await page.locator('#sessions tbody tr').count()).toBe(2)
      await button('Sign out everywhere').click()
      await page.waitForURL(at('/me?done=signed-out-everywhere'))
      expect(await kindWith(elsewhere)).toBe('none')
    })

    it('makes a key, shows it once, and ends it', async () => {
      await signIn('mira-maintains')
      await page.check('input[value="session:read"]')
      await page.selectOption('#key-days', '7')
      await button('Make a key').click()
      const key = (await page.locator('#new-key').textContent())!.trim()
      expect(key).toMatch(/^gpk_[0-9A-Za-z]{49}$/)
      const answer = await system.fetch('/api/v1/session', {
        headers: { authorization: `Bearer ${key}` },
      })
      expect(answer.status).toBe(200)
      const { holds } = await session()
      expect(holds.find(({ kind }) => kind === 'api-key')?.scopes).toEqual([
        'scans:read',
        'session:read',
      ])

      await page.goto(at('/me'))
      expect(await page.content()).not.toContain(key)
      await page.getByRole('button', { name: /^End the key/ }).click()
      await page.waitForURL(at('/me?done=key-ended'))
      expect((await session()).holds.filter(({ kind }) => kind === 'api-key')).toEqual([])
    })

    it('says what is wrong with a key that may do nothing', async () => {
      await signIn('mira-maintains')
      await page.uncheck('input[value="scans:read"]')
      await button('Make a key').click()
      await page.locator('[data-problem=validation_failed]').waitFor()
      expect(await mainText()).toContain('Signed in as @mira-maintains.')
    })

    it('scans on one’s own quota, with the number of private contributions', async () => {
      await signIn('priya-private', 'Sign in with private counts')
      await button('Scan').click()
      const counted = page.locator('.private-count')
      await counted.filter({ hasText: /\d+ contributions? of the year/ }).waitFor()
      await expect.poll(mainText).toMatch(/GitHub still gives you 4,9\d\d of 5,000 points/)
      await page.getByRole('link', { name: 'Back to your account' }).click()
      await page.waitForURL(at('/me'))
      const left = page.locator('#quota td .number').first()
      // One more is allowed every quarter of a minute.
      expect(await left.textContent()).toMatch(/^23\d of 240$/)
    })

    it('leads an account out and back in', async () => {
      const login = javaScriptEnabled ? 'noor-notebook' : 'freya-flexbox'
      await page.goto(at('/me'))
      await page.getByRole('link', { name: 'Opt out, or come back' }).click()
      const prove = async (wish: string, proof: string) => {
        await page.fill('#opt-out-login', `@${login}`)
        await button(wish).click()
        const token = (await page.locator('#token').textContent())!.trim()
        system.github.control.setProfile({ login, bio: token })
        await button(proof).click()
        await page.locator('[data-stage=done]').waitFor()
      }
      await prove('Do not show it here', 'It is there: do not show the account')
      expect((await system.fetch(`/api/v1/scans/${login}`)).status).toBe(403)
      await page.goto(at('/me/opt-out'))
      await prove('Show it here again', 'It is there: show the account again')
      expect((await system.fetch(`/api/v1/scans/${login}`)).status).toBe(200)
    })

    it('keeps the text of an opt-out on the page where it is not shown yet', async () => {
      await page.goto(at('/me/opt-out'))
      await page.fill('#opt-out-login', javaScriptEnabled ? 'lantern-works' : 'otto-operator')
      await button('Do not show it here').click()
      const token = await page.locator('#token').textContent()
      await button('It is there: do not show the account').click()
      await page.locator('[data-problem=proof_missing]').waitFor()
      expect(await page.locator('#token').textContent()).toBe(token)
    })

    it('refuses what is no login, on the page', async () => {
      await page.goto(at('/me/opt-out'))
      await page.fill('#opt-out-login', 'not--one')
      await button('Do not show it here').click()
      await page.locator('[data-problem=invalid_login]').waitFor()
    })

    it('forgets at once: here, elsewhere and at GitHub', async () => {
      await signIn('layla-lattice')
      await button('Make a key').click()
      const key = (await page.locator('#new-key').textContent())!.trim()
      const cookie = (await context.cookies()).map((one) => `${one.name}=${one.value}`).join('; ')
      await page.locator('.confirm summary').click()
      await button('Yes, forget everything').click()
      await page.waitForURL(at('/me?done=forgotten'))
      expect(await context.cookies()).toEqual([])
      expect(await kindWith(cookie)).toBe('none')
      const answer = await system.fetch('/api/v1/session', {
        headers: { authorization: `Bearer ${key}` },
      })
      expect(answer.status).toBe(401)
    })
  })

  it('copies a new key, and says so', async () => {
    await visit({ permissions: ['clipboard-read', 'clipboard-write'] })
    await signIn('mira-maintains')
    await button('Make a key').click()
    const key = (await page.locator('#new-key').textContent())!.trim()
    await button('Copy').click()
    await button('Copied').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(key)
    await page.getByRole('button', { name: /^End the key/ }).click()
    await page.waitForURL(at('/me?done=key-ended'))
  })

  it('keeps the language through a form, and links to pages that there are', async () => {
    await visit()
    await page.goto(at('/me/opt-out?lang=de'))
    await page.fill('#opt-out-login', 'ada-atlas')
    await page.locator('button[value=opt-out]').click()
    await page.locator('html[lang=de] #token').waitFor()
    await page.getByRole('link', { name: 'Français' }).click()
    await page.waitForURL(at('/me/opt-out?lang=fr'))
  })

  it('leads a sign-in that went wrong back to a page that says so', async () => {
    await visit()
    await page.goto(at('/api/v1/session/sign-in/callback?state=none&code=none'))
    expect(page.url()).toBe(at('/me?problem=sign_in_refused'))
    await page.locator('[data-problem=sign_in_refused]').waitFor()
  })

  it('does nothing for a page elsewhere, nor for one whose address is only opened', async () => {
    await visit()
    await signIn('ada-atlas')
    await page.goto(at('/me/forget'))
    expect(page.url()).toBe(at('/me'))
    const elsewhere = await context.newPage()
    await elsewhere.goto(`${system.github.url}/login/device`)
    await elsewhere.evaluate(`{
      const form = document.body.appendChild(document.createElement('form'))
      form.method = 'post'
      form.action = '${at('/me/forget')}'
      form.submit()
    }`)
    await elsewhere.waitForURL(at('/me/forget'))
    await elsewhere.locator('[data-problem=foreign_origin]').waitFor()
    expect((await session()).login).toBe('ada-atlas')
  })

  it.each(['/me', '/me/opt-out'])('is kept by no cache: %s', async (path) => {
    const { headers } = await system.fetch(path)
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('has browsers empty what they keep, whether they run scripts or not', async () => {
    const answer = await visitorOf(system).ask('POST', '/me/forget', {
      body: '',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"')
  })

  it.each(surroundings)('breaks no rule of accessibility: %s, %s', async (lang, colorScheme) => {
    await visit({ colorScheme, bypassCSP: true, serviceWorkers: 'block' })
    const check = async () => expect(await axeViolations(page)).toEqual([])
    await page.goto(at(`/me?lang=${lang}`))
    await page.locator('.confirm summary').click()
    await check()
    await page.locator('.choices a').first().click()
    await page.selectOption('select[name=login]', 'otto-operator')
    await page.getByRole('button', { name: 'Authorize' }).click()
    await page.waitForURL(at(`/me?lang=${lang}`))
    await page.locator('#keys form.panel button').click()
    await page.locator('#new-key').waitFor()
    await check()
    await page.locator('#quota form button').click()
    await page.locator('.private-count').waitFor()
    await check()
    await page.goto(at(`/me/opt-out?lang=${lang}`))
    await check()
    await page.fill('#opt-out-login', 'otto-operator')
    await page.locator('button[value=withdraw]').click()
    await page.locator('#token').waitFor()
    await check()
    await page.locator('.opt-out form button').click()
    await page.locator('[data-problem]').waitFor()
    await check()
    await page.goto(at(`/me?lang=${lang}&done=forgotten`))
    await check()
  })

  it('fits every screen', async () => {
    await visit()
    await signIn('otto-operator')
    expect(await overflowAt(page, [320, 360, 768])).toEqual([])
  })
})

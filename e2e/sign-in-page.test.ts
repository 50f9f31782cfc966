/** Signing in with a real browser, which heeds the rules of cookies and origins as visitors' do. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sessionSchema } from '../shared/api/session.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { startSystem, type System } from './system.ts'

describe.runIf(hasBrowser())('signing in with a real browser', () => {
  let system: System
  let browser: Browser
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })
  beforeEach(async () => {
    await context?.close()
    context = await browser.newContext()
    page = await context.newPage()
  })

  const at = (path: string) => new URL(path, system.url).href
  /** What a script of the page that is open gets. */
  const fetched = (path: string, init = '{}') =>
    page.evaluate(
      `fetch('${path}', ${init}).then(async (answer) => [answer.status, await answer.json()])`,
    ) as Promise<[number, unknown]>
  const view = async () => sessionSchema.parse((await fetched('/api/v1/session'))[1])

  async function signIn(login: string) {
    await page.goto(at('/'))
    // As a link on a page of this site does.
    await page.evaluate(`location.href = '/api/v1/session/sign-in?return_to=/?login=${login}'`)
    await page.selectOption('select[name=login]', login)
    await page.getByRole('button', { name: 'Authorize' }).click()
    await page.waitForURL(at(`/?login=${login}`))
  }

  it('leads to GitHub and back, and the cookie is out of reach of scripts', async () => {
    await signIn('ada-atlas')
    expect(await view()).toMatchObject({ kind: 'signed-in', login: 'ada-atlas' })
    const cookies = (await context.cookies()).filter(({ name }) => name === '__Host-phantom')
    expect(cookies).toMatchObject([
      { httpOnly: true, secure: true, sameSite: 'Lax', path: '/', domain: system.url.hostname },
    ])
    expect(await page.evaluate('document.cookie')).toBe('')
  })

  it('comes back without a sign-in after a no', async () => {
    await page.goto(at('/api/v1/session/sign-in?return_to=/?login=ada-atlas'))
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.waitForURL(at('/?login=ada-atlas'))
    expect((await view()).kind).toBe('guest')
  })

  it('lets pages of this site sign out', async () => {
    await signIn('mira-maintains')
    const [status] = await fetched('/api/v1/session/sign-out', "{ method: 'POST' }")
    expect(status).toBe(200)
    expect((await view()).kind).toBe('none')
    expect(await context.cookies(system.url.href)).toEqual([])
  })

  it('lets no page elsewhere change or begin anything, by script, form or link', async () => {
    await signIn('ada-atlas')
    const elsewhere = await context.newPage()
    await elsewhere.goto(`${system.github.url}/login/device`)
    for (const [method, path] of [
      ['POST', '/api/v1/session/sign-out'],
      ['POST', '/api/v1/session/sign-out-everywhere'],
      ['DELETE', '/api/v1/session'],
    ] as const) {
      const mode = method === 'POST' ? 'no-cors' : 'cors'
      await elsewhere.evaluate(
        `fetch('${at(path)}', { method: '${method}', mode: '${mode}', credentials: 'include' }).then(() => 'answered', () => 'refused')`,
      )
    }
    await elsewhere.evaluate(`{
      const form = document.body.appendChild(document.createElement('form'))
      form.method = 'post'
      form.action = '${at('/api/v1/session/sign-out')}'
      form.submit()
    }`)
    await elsewhere.waitForURL(at('/api/v1/session/sign-out'))
    expect(await elsewhere.textContent('body')).toContain('foreign_origin')
    await elsewhere.goto(`${system.github.url}/login/device`)
    await elsewhere.evaluate(`location.href = '${at('/api/v1/session/sign-in')}'`)
    await elsewhere.waitForURL(at('/me?problem=foreign_origin'))
    await elsewhere.locator('[data-problem=foreign_origin]').waitFor()
    expect((await view()).login).toBe('ada-atlas')
  })
})

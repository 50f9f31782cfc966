import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { axeViolations } from './axe.ts'
import { startSystem, type System } from './system.ts'

let system: System
let browser: Browser
const folder = '/tmp/shots/p-me'
beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})
const looks = [
  ['en-light-1440', 'en', 'light', 1440],
  ['en-dark-360', 'en', 'dark', 360],
  ['ar-light-768', 'ar', 'light', 768],
  ['ja-dark-1440', 'ja', 'dark', 1440],
  ['de-light-360', 'de', 'light', 360],
] as const
it.each(looks)('%s', { timeout: 120_000 }, async (name, lang, scheme, width) => {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme, bypassCSP: true, serviceWorkers: 'block' })
  const page = await context.newPage()
  page.on('console', (m) => console.log('console', m.type(), m.text()))
  page.on('pageerror', (e) => console.log('pageerror', e.message))
  const at = (path: string) => new URL(path, system.url).href
  const shot = async (what: string, p: Page = page) => {
    await p.screenshot({ path: `${folder}/${name}-${what}.png`, fullPage: true })
    const overflow = await p.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    const v = await axeViolations(p)
    if (v.length || overflow) console.log(name, what, 'overflow', overflow, v)
  }
  await page.goto(at(`/me?lang=${lang}`))
  await page.click('.confirm summary')
  await shot('out')
  await page.click('.choices li:nth-child(2) a')
  await page.selectOption('select[name=login]', 'ada-atlas')
  await page.getByRole('button', { name: 'Authorize' }).click()
  await page.waitForURL(/\/me/)
  await page.check('input[value="session:read"]')
  await page.click('#keys form.panel button')
  await page.waitForURL(/me\/keys/)
  await page.waitForSelector('.secret', { timeout: 3000 }).catch(async () => console.log(await page.content()))
  await shot('in')
  await page.click('#quota form button')
  await page.waitForURL(/me\/scan/)
  await page.waitForSelector('.private-count')
  await page.screenshot({ path: `${folder}/${name}-own.png` })
  await page.goto(at(`/me/opt-out?lang=${lang}`))
  await shot('opt1')
  await page.fill('#opt-out-login', 'noor-notebook')
  await page.click('button[value="opt-out"]')
  await page.waitForSelector('#token')
  await shot('opt2')
  await page.click('.opt-out form button')
  await page.waitForSelector('.problem')
  await shot('opt3')
  system.github.control.setProfile({ login: 'noor-notebook', bio: await page.textContent('#token') ?? '' })
  await page.goto(at(`/offline?lang=${lang}`))
  await shot('offline')
  await context.close()
})

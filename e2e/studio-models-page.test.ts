/** A model draws in the studio, on the visitor's own key, in a real browser with a hostile script. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleKeys } from '../workers/jobs/studio/providers/calls.fixture.ts'
import { axeViolations, surroundings } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { startKeySystem, type KeySystem } from './own-key-page.ts'
import { overflowAt, visit } from './visited-page.ts'

const patience = { timeout: 30_000 }
const studioPage = '/studio/ada-atlas?picture=avatar'
const hostileScript = readFileSync(new URL('hostile-script.js', import.meta.url).pathname, 'utf8')

/** Parts of a key of which none may be seen; all keys of a provider begin alike. */
const partsOf = (key: string) =>
  Array.from({ length: key.length - 13 }, (_, at) => key.slice(at + 8, at + 14))

const field = (page: Page) => page.frameLocator('.key-field').locator('input')
const make = (page: Page) => page.locator('.studio-actions button[type=submit]')
const keyNote = (page: Page) => page.locator('.key-note')

async function chooseModel(page: Page): Promise<void> {
  await page.locator('input[name=draw][value=visitor]').check()
  await page.frameLocator('.key-field').locator('input:enabled').waitFor()
}

describe.runIf(hasBrowser())('a model in the studio', () => {
  let running: KeySystem
  let browser: Browser
  beforeAll(async () => {
    ;[running, browser] = await Promise.all([startKeySystem(), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  const open = async (options: Parameters<typeof visit>[2] = { locale: 'en' }) =>
    visit(browser, running.system, options)

  it('is asked for nothing, and no key field is there, until somebody wants one', async () => {
    await using visited = await open()
    const asked: string[] = []
    visited.page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await visited.go(studioPage)
    await visited.page.getByText('Drawn here, without a model').waitFor()
    expect(asked.filter((path) => path.startsWith('/api/') || path === '/key-frame')).toEqual([])
    expect(await visited.page.locator('iframe').count()).toBe(0)
  })

  it('draws on a key that is right, and says what is wrong with another', async () => {
    await using visited = await open({ locale: 'en', acceptDownloads: true })
    const { page, go, problems } = visited
    await go(studioPage)
    await chooseModel(page)
    await page.getByText(/^About \$\d\.\d\d to \$\d\.\d\d for 1 picture, on your account/).waitFor()
    await make(page).click()
    await page.getByText('First enter your key in the field above.').waitFor()
    await field(page).fill('sk-proj-wrong-1234567890abcdefghijklmnop')
    await field(page).press('Enter')
    await page.getByRole('alert').getByText('The provider does not take this key.').waitFor()
    await expect.poll(() => field(page).inputValue()).toBe('')

    await page.getByLabel('Let the model write').check()
    await field(page).fill(exampleKeys.openai)
    await make(page).dblclick()
    await page.getByText('All of it is done.').waitFor(patience)
    await page.getByText(/key ending in mnop was used for this job/).waitFor()
    await page.getByRole('img', { name: 'Avatar, as the model drew it' }).waitFor()
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Save the original of Avatar' }).click()
    expect((await saving).suggestedFilename()).toBe('avatar-original.png')
    await page.locator('.asset-original').getByText('24 × 16').waitFor()
    const own = (problem: string) =>
      problem === `request to ${new URL(running.keyOrigin).host}` || problem.includes('status of 4')
    expect(problems.filter((problem) => !own(problem))).toEqual([])
  })

  it('shows how far it is, and then what it took', async () => {
    await using visited = await open()
    const { page, go } = visited
    const { letGo } = running.hold()
    await go(studioPage)
    await chooseModel(page)
    await field(page).fill(exampleKeys.openai)
    await make(page).click()
    const unfinished = page.getByRole('img', { name: 'Avatar, unfinished' })
    await unfinished.waitFor(patience)
    const width = await unfinished.evaluate(
      'document.querySelector(".asset-image").decode().then(() => document.querySelector(".asset-image").naturalWidth)',
    )
    expect(width).toBeGreaterThan(0)
    letGo()
    await page.getByText('Cost: $0.046').waitFor(patience)
  })

  it('is asked for with a new field where the old one has ended', async () => {
    await using visited = await open()
    const { page, go } = visited
    await go(studioPage)
    await chooseModel(page)
    // The page takes it from its frame alone.
    await page.evaluate("window.postMessage({ kind: 'gone' }, '*')")
    const frame = page.frames().find((one) => one.url().startsWith(running.keyOrigin))!
    await field(page).fill(exampleKeys.openai)
    await frame.evaluate("window.parent.postMessage({ kind: 'gone' }, '*')")
    await page.getByText('The field had ended and is a new one now').waitFor()
    await page.frameLocator('.key-field').locator('input:enabled').waitFor()
    await expect.poll(() => field(page).inputValue()).toBe('')
  })

  it('draws by a sign-in, after which everything is as it was chosen, and tells the cost', async () => {
    await using visited = await open()
    const { page, go } = visited
    await go(studioPage)
    await chooseModel(page)
    await page.getByRole('radio', { name: 'Neon', exact: true }).check()
    await page.getByRole('button', { name: 'Sign in with OpenRouter' }).click()
    await page.getByText(/^Signed in with OpenRouter. The key ending in mnop/).waitFor()
    await expect.poll(() => page.url()).not.toContain('#')
    expect(await page.getByRole('radio', { name: 'Neon', exact: true }).isChecked()).toBe(true)
    expect(await page.getByLabel('Provider').inputValue()).toBe('openrouter')
    expect(await page.locator('input[name=picture]:checked').count()).toBe(1)
    await make(page).click()
    await page.getByText('All of it is done.').waitFor(patience)
    await page.getByText('Cost: $0.039').waitFor()
    await keyNote(page).getByText('was used for this job').waitFor()
  })

  it('has its page frame the host of keys, and no other page frame anything', async () => {
    const framed = async (path: string) => {
      const { headers } = await running.system.fetch(path, { headers: { accept: 'text/html' } })
      const policy = headers.get('content-security-policy')!
      expect(policy).toMatch(/^default-src 'none'; /)
      return /frame-src ([^;]+)/.exec(policy)?.[1] ?? null
    }
    expect(await framed('/studio/ada-atlas')).toBe(running.keyOrigin)
    for (const path of [
      '/',
      '/studio',
      '/studio/no--login',
      '/u/ada-atlas',
      '/embed/ada-atlas',
      '/me',
    ])
      expect([path, await framed(path)]).toEqual([path, null])
  })

  it('draws a few pictures at a time, and the page says so before', async () => {
    await using visited = await open()
    const { page, go } = visited
    await go('/studio/ada-atlas')
    await chooseModel(page)
    await page.getByRole('button', { name: 'Choose all' }).click()
    await page.locator('#estimate').getByText('up to 6 pictures at a time').waitFor()
    await make(page).click()
    await page.getByRole('alert').getByText('choose fewer').waitFor()
    expect(await page.locator('.asset').count()).toBe(0)
  })

  describe('whose key no hostile script of the site reads', () => {
    const key = exampleKeys.openai
    /** As the script of the site would run, had it become hostile: no policy of the page holds it. */
    const become = async (page: Page) => {
      await page.evaluate(hostileScript)
      await page.evaluate(
        `document.body.append(Object.assign(document.createElement('input'), { id: 'key' }))`,
      )
    }
    const seen = async (page: Page) => (await page.evaluate('everythingSeen()')) as string

    it('in any of twelve ways, while it is typed', async () => {
      await using visited = await open({
        locale: 'en',
        serviceWorkers: 'allow',
        permissions: ['local-network-access'],
      })
      const { page, go } = visited
      const begin = async () => {
        await go(studioPage)
        await chooseModel(page)
        await become(page)
      }
      await begin()
      const frame = await page.locator('.key-field').getAttribute('src')
      const given = JSON.stringify({ frame, keys: running.keyOrigin })
      const ways = (await page.evaluate('Object.keys(attempts)')) as string[]
      for (const way of ways) {
        const half = key.slice(0, 20)
        // An attempt may have led the frame elsewhere, or be about to; the others stay, and see what follows.
        if ((await field(page).count()) === 0) await begin()
        await field(page)
          .fill(half, { timeout: 5_000 })
          .catch(() => begin().then(() => field(page).fill(half)))
        // What the page's policy refuses has been tried as well.
        await page.evaluate(
          `Promise.resolve(window.seen = []).then(() => attempts[${JSON.stringify(way)}](${given}))
            .catch((error) => window.seen.push('tried', String(error)))`,
        )
        const rest = field(page).pressSequentially(key.slice(20), { timeout: 500 })
        await rest.catch(() => undefined)
        const all = await seen(page)
        expect(all, way).toContain('tried')
        const found = partsOf(key).filter((part) => all.includes(part))
        expect(found, way).toEqual([])
        for (const other of page.context().pages()) if (other !== page) await other.close()
      }
      expect(ways.length).toBeGreaterThanOrEqual(12)
      // In a field of the page itself they do see it.
      await page.locator('#key').pressSequentially(key)
      expect(await seen(page)).toContain(key)
    })

    it('while a job takes it: all that leaves the page is sealed', async () => {
      await using visited = await open()
      const { page, go } = visited
      const sent: string[] = []
      page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
      await go(studioPage)
      await chooseModel(page)
      await become(page)
      await page.evaluate(`
        const send = window.fetch
        window.fetch = (...given) => (window.seen.push(JSON.stringify(given)), send(...given))`)
      await page.evaluate("attempts['taking the focus and the keys that are pressed']()")
      await field(page).fill(key)
      await make(page).click()
      await page.getByText('All of it is done.').waitFor(patience)
      const all = (await seen(page)) + sent.join(' ')
      expect(all).toContain('"ct":')
      expect(partsOf(key).filter((part) => all.includes(part))).toEqual([])
    })
  })

  it.each(surroundings)('axe-core finds nothing in %s, %s', async (language, colorScheme) => {
    await using visited = await open({ colorScheme, bypassCSP: true })
    const { page, go } = visited
    await go(`${studioPage}&lang=${language}`)
    await chooseModel(page)
    await field(page).fill(exampleKeys.openai)
    await make(page).click()
    await page.locator('.asset-original').waitFor(patience)
    expect(await axeViolations(page)).toEqual([])
    expect(await overflowAt(page, [320, 360, 768, 1440])).toEqual([])
  })
})

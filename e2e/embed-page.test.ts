/** The builder and the converter in a real browser, with their script and without. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axeViolations, surroundings } from './axe.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { startSystem, type System } from './system.ts'
import { overflowAt } from './visited-page.ts'

describe.runIf(hasBrowser())('the page of embeds', () => {
  let system: System
  let browser: Browser
  const problems: string[] = []

  beforeAll(async () => {
    ;[system, browser] = await Promise.all([startSystem(), openBrowser()])
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  // A page that stays open goes on drawing.
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())))

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ locale: 'en', ...options })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: system.url.origin,
    })
    const page = await context.newPage()
    page.on('console', (message) => {
      const { url } = message.location()
      if (message.type() === 'error' && !url.endsWith('/favicon.svg')) problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('request', (request) => {
      const { host } = new URL(request.url())
      if (host !== system.url.host) problems.push(`request to ${host}`)
    })
    await page.goto(new URL(path, system.url).href)
    return page
  }
  /** Of the image once it has come: as long as another one does, it still has the width of that. */
  const naturalWidth = (page: Page) =>
    page.evaluate(`(async () => {
      const image = document.querySelector('.preview-stage img')
      await image.decode()
      return image.naturalWidth
    })()`) as Promise<number>
  const shows = (page: Page, address: string) =>
    page.locator(`.preview-stage img[src="${address}"]`).waitFor()
  const isLive = (page: Page) => page.getByRole('button', { name: 'Everything as usual' }).waitFor()
  const clipboard = (page: Page) =>
    page.evaluate('navigator.clipboard.readText()') as Promise<string>

  describe('without a script', () => {
    const withoutScript = { javaScriptEnabled: false }

    it('asks for a login, understands the address of a profile, and keeps the language', async () => {
      const page = await open('/embed?lang=de', withoutScript)
      await page.getByLabel('GitHub-Login').fill('https://github.com/ada-atlas')
      await page.getByRole('button', { name: 'Baukasten öffnen' }).click()
      await page.waitForURL(new URL('/embed/ada-atlas?lang=de', system.url).href)
      await page.getByRole('heading', { level: 1, name: 'Einbettungen von ada-atlas' }).waitFor()
    })

    it('shows what the form was sent with, and the lines for it', async () => {
      const page = await open('/embed/ada-atlas', withoutScript)
      await page.getByRole('radio', { name: 'nord' }).check()
      await page.getByRole('radio', { name: 'Languages' }).check()
      await page.getByLabel('A line around').uncheck()
      await page.getByRole('checkbox', { name: 'Title', exact: true }).check()
      await page.getByRole('checkbox', { name: 'Numbers' }).check()
      await page.getByRole('button', { name: 'Show it' }).first().click()
      const address = '/card/ada-atlas.svg?type=languages&theme=nord&hide=title,values&border=false'
      await shows(page, address)
      expect(await page.locator('#snippet-markdown').textContent()).toBe(
        `[![Programming languages of ada-atlas](${system.url.origin}${address})](${system.url.origin}/u/ada-atlas)`,
      )
      expect(await page.getByLabel('A line around').isChecked()).toBe(false)
      expect(await page.getByRole('checkbox', { name: 'Numbers' }).isChecked()).toBe(true)
    })

    it('has no button that would do nothing, and says why there is no converter', async () => {
      const page = await open('/embed/ada-atlas', withoutScript)
      expect(await page.getByRole('button', { name: 'Copy', exact: true }).count()).toBe(0)
      await page.getByText('This needs JavaScript').waitFor()
    })
  })

  it('shows what is chosen', async () => {
    const page = await open('/embed/ada-atlas')
    await isLive(page)
    for (const [name, address] of [
      ['Languages', '/card/ada-atlas.svg?type=languages'],
      ['Activity and streaks', '/card/ada-atlas.svg?type=activity'],
      ['AI marks', '/card/ada-atlas.svg?type=ai'],
      ['Organisation', '/card/ada-atlas.svg?type=organization'],
      ['Badge', '/badge/ada-atlas.svg'],
      ['Picture for links', '/og/ada-atlas.png'],
    ] as const) {
      await page.getByRole('radio', { name, exact: true }).check()
      await shows(page, address)
      await page.getByText('The preview is up to date').waitFor()
      await expect.poll(() => naturalWidth(page)).toBeGreaterThan(0)
    }
  })

  it('follows every control at once, and so does the address that is shared', async () => {
    const page = await open('/embed/ada-atlas')
    await isLive(page)
    await page.getByRole('radio', { name: 'Languages' }).check()
    await page.getByRole('radio', { name: 'dracula' }).check()
    await page.getByRole('radio', { name: 'Compact' }).check()
    await page.getByLabel('Language locale').selectOption('ja')
    await page.getByLabel('Languages to list').fill('4')
    await page.getByLabel('Title title', { exact: true }).fill('My year')
    await page.getByText('Colours', { exact: true }).click()
    await page.getByLabel('Border border_color').fill('navy')
    await page.getByLabel('Pick a colour: Background').fill('#123456')
    await page.getByRole('radio', { name: 'PNG' }).check()
    await page.getByLabel('Pixels of the PNG').fill('3')
    const address =
      '/card/ada-atlas.png?type=languages&theme=dracula&locale=ja&title=My%20year&bg_color=123456&border_color=000080&layout=compact&scale=3&count=4'
    await shows(page, address)
    await page.waitForURL(/show=languages.*scale=3/)

    await page.reload()
    await shows(page, address)
    expect(await page.getByLabel('Title title', { exact: true }).inputValue()).toBe('My year')
    await page.getByRole('button', { name: 'Copy the address of this page' }).click()
    await expect.poll(() => clipboard(page)).toBe(page.url())

    await page.getByRole('link', { name: 'Deutsch' }).click()
    await shows(page, address)
    await page.getByRole('heading', { level: 1, name: 'Einbettungen von ada-atlas' }).waitFor()
  })

  it('says what it does not take, and draws the rest', async () => {
    const page = await open('/embed/ada-atlas?theme=nord')
    await isLive(page)
    await page.getByLabel('Round corners').fill('99')
    await page.getByText('Not taken as it stands: From 0 to 32').waitFor()
    await shows(page, '/card/ada-atlas.svg?theme=nord')
  })

  it('shows the embed on light and on dark ground', async () => {
    const page = await open('/embed/ada-atlas')
    await isLive(page)
    await page.getByRole('radio', { name: 'Dark' }).first().check()
    await shows(page, '/card/ada-atlas.svg?mode=dark')
    expect(await page.locator('#snippet-address').textContent()).not.toContain('mode')
  })

  it('waits for both accounts of a duel', async () => {
    const page = await open('/embed/ada-atlas?show=duel')
    await page.getByText('Name a second account').waitFor()
    expect(await page.locator('#snippet-markdown').count()).toBe(0)
    await page.getByLabel('Second account').fill('@layla-lattice')
    await shows(page, '/duel/ada-atlas/layla-lattice.svg')
    await expect
      .poll(() => page.locator('#snippet-address').textContent())
      .toBe(`${system.url.origin}/duel/ada-atlas/layla-lattice.svg`)
  })

  it('changes the account, and says what is none', async () => {
    const page = await open('/embed/ada-atlas?show=badge')
    await isLive(page)
    await page.getByLabel('GitHub login').fill('no--login')
    await page.getByText('A GitHub login has 1 to 39').waitFor()
    await page.getByLabel('GitHub login').fill('layla-lattice')
    await shows(page, '/badge/layla-lattice.svg')
    await page.waitForURL(/\/embed\/layla-lattice\?show=badge$/)
  })

  it('copies every line, says so, and is ready again', async () => {
    const page = await open('/embed/ada-atlas')
    await isLive(page)
    const kinds = ['markdown', 'html', 'picture', 'rst', 'asciidoc', 'address']
    for (const [at, kind] of kinds.entries()) {
      const button = page.locator('.snippet button').nth(at)
      await button.click()
      await button.and(page.getByText('Copied')).waitFor()
      const announcer = page.locator('[data-announcer]').first()
      await expect.poll(() => announcer.textContent()).toBe('Copied')
      expect(await clipboard(page)).toBe(await page.locator(`#snippet-${kind}`).textContent())
    }
    // Pressed while it still says so, it does not keep saying it.
    const last = page.locator('.snippet button').last()
    await last.click()
    await last.and(page.getByText('Copy', { exact: true })).waitFor()
    await page.getByRole('radio', { name: 'nord' }).check()
    await page.locator('#snippet-markdown', { hasText: 'theme=nord' }).waitFor()
  })

  it('says in the picture what an account has not, and stays usable', async () => {
    const page = await open('/embed/nobody-of-this-name')
    await isLive(page)
    await shows(page, '/card/nobody-of-this-name.svg')
    await expect.poll(() => naturalWidth(page)).toBeGreaterThan(0)
  })

  it('answers what is no login with a page that says so', async () => {
    const answer = await system.fetch('/embed/not--a-login', { headers: { accept: 'text/html' } })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('data-problem="invalid_login"')
  })

  it('converts a README without sending a letter of it', async () => {
    const page = await open('/embed')
    const from = page.getByLabel('What you have')
    await from.waitFor()
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await from.fill(
      [
        '# Hi',
        '![a](https://github-readme-stats.vercel.app/api?username=octocat&theme=dracula&cache_seconds=1800)',
        '![b](https://komarev.com/ghpvc/?username=octocat)',
      ].join('\n'),
    )
    await page.getByText('One card was replaced. One was left as it is.').waitFor()
    const converted = () => page.locator('#convert-to').inputValue()
    await expect
      .poll(converted)
      .toBe(
        [
          '# Hi',
          `![a](${system.url.origin}/card/octocat.svg?theme=dracula&mode=dark)`,
          '![b](https://komarev.com/ghpvc/?username=octocat)',
        ].join('\n'),
      )
    const report = page.locator('.report')
    await report.getByText('cache_seconds: how long an image is kept is decided here').waitFor()
    await report.getByText('Nobody who looks at a page is counted here.').waitFor()
    await page.locator('.converter').getByRole('button', { name: 'Copy', exact: true }).click()
    await expect.poll(() => clipboard(page)).toBe(await converted())
    expect(requests).toEqual([])
  })

  it('has an example, and says when there is nothing to convert', async () => {
    const page = await open('/embed/ada-atlas')
    await page.getByRole('button', { name: 'Try it with an example' }).click()
    await page.getByText('3 cards were replaced. One was left as it is.').waitFor()
    await page.getByLabel('What you have').fill('Just words.')
    await page.getByText('No card of another service was found in it.').waitFor()
    await expect.poll(() => page.locator('#convert-to').inputValue()).toBe('Just words.')
  })

  it('has nothing wider than any screen', async () => {
    const page = await open('/embed/ada-atlas?lang=de')
    await page.getByRole('button', { name: 'Mit einem Beispiel ausprobieren' }).click()
    await page.locator('.report').waitFor()
    expect(await overflowAt(page, [320, 768, 1440])).toEqual([])
  })

  it.each(surroundings)('breaks no rule of axe in %s, %s', async (language, colorScheme) => {
    for (const path of [
      `/embed/ada-atlas?show=languages&lang=${language}`,
      `/embed?lang=${language}`,
    ]) {
      const page = await open(path, { colorScheme, bypassCSP: true })
      await page.locator('.converter button').first().click()
      await page.locator('.report').waitFor()
      await page.evaluate(
        "document.querySelectorAll('details').forEach((one) => (one.open = true))",
      )
      expect(await axeViolations(page)).toEqual([])
      await page.context().close()
    }
  })

  it('breaks no rule of axe where somebody is not named and a number is not taken', async () => {
    const page = await open('/embed/ada-atlas?show=duel&radius=99', { bypassCSP: true })
    await isLive(page)
    expect(await axeViolations(page)).toEqual([])
  })

  it('asks nobody else, logs no error and breaks no policy', () => {
    expect(problems).toEqual([])
  })
})

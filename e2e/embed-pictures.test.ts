/** Embeds in a real browser: every card, light and dark, with and without motion, in both directions. */
import { createHash } from 'node:crypto'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { serve, type Served } from '../dev/serve.ts'
import { cardKinds } from '../shared/draw/look.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { startSystem, type System } from './system.ts'

const login = 'paolo-polyglot'
const organization = 'lantern-works'

/** A page of another site, as READMEs are: it shows the image that its query names. */
const showImage = async ({ url }: Request) =>
  new Response(
    `<body style="margin:0"><img id="embed" src="${decodeURIComponent(new URL(url).search.slice(1))}">`,
    { headers: { 'content-type': 'text/html' } },
  )

describe.runIf(hasBrowser())('an embed in a browser', { concurrent: true }, () => {
  let system: System
  let browser: Browser
  let readme: Served

  beforeAll(async () => {
    ;[system, browser, readme] = await Promise.all([startSystem(), openBrowser(), serve(showImage)])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await readme?.close()
    await system?.stop()
  })

  type Viewer = Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion'>

  /** An embed in a README, as a viewer has it open. */
  async function show(path: string, viewer: Viewer): Promise<Page> {
    const viewport = { width: 900, height: 500 }
    const page = await browser.newPage({ viewport, colorScheme: 'light', ...viewer })
    await page.goto(`${readme.url}?${encodeURIComponent(system.url.origin + path)}`)
    await page.waitForFunction(
      `(() => { const image = document.querySelector('#embed'); return image.complete && image.naturalWidth > 0 })()`,
    )
    return page
  }

  const pixelsOf = async (page: Page) =>
    createHash('sha256')
      .update(await page.locator('#embed').screenshot())
      .digest('hex')

  /** What the browser shows of it to who wants no motion: at once what stays. */
  async function picture(
    path: string,
    viewer: Viewer = {},
  ): Promise<{ width: number; height: number; pixels: string }> {
    const page = await show(path, { reducedMotion: 'reduce', ...viewer })
    const { width, height } = (await page.locator('#embed').boundingBox())!
    const pixels = await pixelsOf(page)
    await page.close()
    return { width, height, pixels }
  }

  const paths = [
    ...cardKinds.map(
      (kind) => `/card/${kind === 'organization' ? organization : login}.svg?type=${kind}`,
    ),
    `/duel/${login}/ada-atlas.svg`,
  ]

  it.each(paths)('%s follows the viewer between light and dark', async (path) => {
    const [light, dark] = await Promise.all([picture(path), picture(path, { colorScheme: 'dark' })])
    expect([dark.width, dark.height]).toEqual([light.width, light.height])
    expect(dark.pixels).not.toBe(light.pixels)
  })

  it.each(paths.filter((path) => path.includes('?type=')))(
    '%s ends as the same picture with and without motion',
    async (path) => {
      const still = await picture(path)
      const page = await show(path, { reducedMotion: 'no-preference' })
      const isTheSame = async () => expect((await pixelsOf(page)) === still.pixels).toBe(true)
      await vi.waitFor(isTheSame, { timeout: 15_000 })
      await page.close()
    },
  )

  it.each(['ar', 'he', 'ja', 'hi', 'de'])('the score card is of one size in %s', async (locale) => {
    const [english, other] = await Promise.all([
      picture(`/card/${login}.svg`),
      picture(`/card/${login}.svg?locale=${locale}`),
    ])
    expect([other.width, other.height]).toEqual([english.width, english.height])
    expect(other.pixels === english.pixels).toBe(false)
  })

  it('is a picture of pixels, too', async () => {
    const { width, height } = await picture(`/og/${login}.png`)
    expect([width, height]).toEqual([1200, 630])
  })

  it('is one of the studio, as large as its place', async () => {
    const avatar = await picture(`/art/${login}/avatar.png`)
    const wheel = await picture(`/art/${login}/skill-wheel.png`)
    expect([avatar.width, avatar.height]).toEqual([460, 460])
    expect([wheel.width, wheel.height]).toEqual([1200, 1200])
    const banner = await (await system.fetch(`/art/${login}/code-galaxy.svg`)).text()
    expect(banner).toContain('<g id="constellations">')
  })
})

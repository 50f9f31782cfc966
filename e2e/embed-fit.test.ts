/** Every card in every language, as a browser sets it: no text leaves its card, covers another or is cut. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localeCodes, localeOf } from '../shared/draw/locale/locale-of.ts'
import { hasBrowser, openBrowser } from './browser.ts'
import { drawingsIn, linkPicturesIn, longNames } from './fit/drawings.ts'
import { pageWithFonts, unmeasured, viewers } from './fit/fonts.ts'
import { faultsOf, measured } from './fit/measure.ts'

const locales = localeCodes.filter((code) => !unmeasured.includes(code))

describe.runIf(hasBrowser())('the texts of a drawing', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    page = await browser.newPage()
    await page.setContent(pageWithFonts())
    await page.evaluate(
      'Promise.all([...document.fonts].map((font) => font.load())).then(() => null)',
    )
  }, 120_000)
  afterAll(() => browser?.close())

  describe.each(Object.entries(viewers))('in %s', (_, family) => {
    it.each(locales)('have room: %s', async (code) => {
      const locale = localeOf(code)
      const shown = [
        ...drawingsIn(locale, 'wide'),
        ...drawingsIn(locale, 'compact'),
        ...linkPicturesIn(locale),
      ]
      const drawings = await measured(
        page,
        shown.map(({ svg }) => svg),
        family,
      )
      expect(drawings).toHaveLength(shown.length)
      const faults = drawings.flatMap((drawing, at) =>
        faultsOf(drawing, longNames).map((fault) => `${shown[at]!.name}: ${fault}`),
      )
      expect(faults).toEqual([])
    })
  })

  it('are seen to be wrong where they are', async () => {
    const line = (x: number, text: string) => `<text x="${x}" y="20" font-size="12">${text}</text>`
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" viewBox="0 0 200 40" ' +
      `font-family="sans-serif">${line(12, 'one')}${line(20, 'other')}${line(170, 'outside')}` +
      `${line(100, 'cu…')}</svg>`
    const [drawing] = await measured(page, [svg], 'DejaVu Sans')
    expect(faultsOf(drawing!, ['one']).map((fault) => fault.split(/[: ]/)[0])).toEqual([
      'cut',
      'outside',
      'over',
    ])
  })
})

/** A page in a real browser, and what was wrong with it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { System } from './system.ts'

export type VisitedPage = AsyncDisposable & {
  page: Page
  /** Goes to a path of the system; the status of the answer. */
  go(path: string): Promise<number>
  /** Errors in the console (broken policies among them), of scripts, and requests to other hosts. */
  problems: string[]
}

/** A tab of its own, with nothing left from others. */
export async function visit(
  browser: Browser,
  system: System,
  options: BrowserContextOptions = {},
): Promise<VisitedPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    const isOwnStatus = message.location().url === page.url() && /status of 4/.test(message.text())
    if (message.type() === 'error' && !isOwnStatus) problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => {
    const { host } = new URL(request.url())
    if (host !== '' && host !== system.url.host) problems.push(`request to ${host}`)
  })
  return {
    page,
    problems,
    go: async (path) => (await page.goto(new URL(path, system.url).href))?.status() ?? 0,
    [Symbol.asyncDispose]: () => context.close(),
  }
}

/** On which of these screens (widths in pixels) something sticks out to the side, and by how much. */
export async function overflowAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = []
  await page.waitForLoadState()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    if (overflow > 0) found.push(`${overflow} pixels more than ${width}`)
  }
  return found
}

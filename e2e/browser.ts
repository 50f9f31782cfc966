/**
 * The Chromium of this machine, so steered that it talks to nobody but the system under test. Where
 * there is one without windows (Debian's `chromium-headless-shell`), that: a page costs it a third.
 */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const browsers = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']
export const browserPath =
  process.env['CHROMIUM'] ?? browsers.find((path) => existsSync(path)) ?? browsers[0]!

/** Whether there is a browser. Where one is required (`REQUIRE_REAL_STORES=1`), its absence throws. */
export function hasBrowser(): boolean {
  if (existsSync(browserPath)) return true
  const message = `No browser at ${browserPath}: the tests of the page are left out.`
  if (process.env['REQUIRE_REAL_STORES'] === '1') throw new Error(message)
  console.log(message)
  return false
}

export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--renderer-process-limit=1',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
]

/** Pages in it have no service worker, which would fetch all there is with every visit, unless asked for. */
export async function openBrowser(): Promise<Browser> {
  // What moves without end would be painted without end, by the processor that all tests share.
  const args = [...browserArguments, '--force-prefers-reduced-motion']
  const browser = await chromium.launch({ executablePath: browserPath, args })
  const open = browser.newContext.bind(browser)
  browser.newContext = (options) => open({ serviceWorkers: 'block', ...options })
  return browser
}

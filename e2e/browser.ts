/** The Chromium of this machine, so steered that it talks to nobody but the system under test. */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

export const browserPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

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
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
]

export function openBrowser(): Promise<Browser> {
  // What moves without end would be painted without end, by the processor that all tests share.
  const args = [...browserArguments, '--force-prefers-reduced-motion']
  return chromium.launch({ executablePath: browserPath, args })
}

/** What axe-core finds wrong with a page, as WCAG 2.2 AA and its best practices have it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violations = { id: string; nodes: { target: string[] }[] }[]
type Appearance = 'light' | 'dark'

/** What pages are looked at in: both directions, and both appearances. */
export const surroundings: readonly (readonly [language: string, colorScheme: Appearance])[] = [
  ['en', 'light'],
  ['ar', 'dark'],
]

/** Rules that are broken, each with where. The page's context must be one with `bypassCSP`. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.waitForLoadState()
  await page.evaluate(source)
  const run = "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)"
  const found = (await page.evaluate(run)) as Violations
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

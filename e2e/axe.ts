/** What axe-core finds wrong with a page, as WCAG 2.2 AA and its best practices have it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violations = { id: string; nodes: { target: string[] }[] }[]
type Appearance = 'light' | 'dark'

/** What pages are looked at in: both directions, and how they open. */
export const surroundings: readonly (readonly [language: string, colorScheme: Appearance])[] = [
  ['en', 'light'],
  ['ar', 'dark'],
]

/** What can be broken in one appearance alone: nothing else of a page hangs on its colours. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/**
 * Rules that are broken in light or in dark, each with where. The page stays as it was; its context
 * must be one with `bypassCSP`.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const isDark = await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
  const [here, elsewhere]: Appearance[] = isDark ? ['dark', 'light'] : ['light', 'dark']
  const broken = await violations(page, here!)
  await page.emulateMedia({ colorScheme: elsewhere! })
  const brokenElsewhere = await violations(page, elsewhere!, { runOnly: rulesOfColour })
  await page.emulateMedia({ colorScheme: here! })
  return [...broken, ...brokenElsewhere]
}

async function violations(page: Page, appearance: Appearance, options: object = {}) {
  const asked = JSON.stringify({ ...options, resultTypes: ['violations'] })
  const run = `axe.run(${asked}).then(({ violations }) => violations)`
  const found = (await page.evaluate(run)) as Violations
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${appearance}: ${id}: ${target.join(' ')}`),
  )
}

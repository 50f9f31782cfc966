/** What axe-core finds wrong with a page, as WCAG 2.2 AA and its best practices have it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Result = { violations: { id: string; nodes: { target: string[] }[] }[] }

type Surroundings = readonly [language: string, colorScheme: 'light' | 'dark']

const all: readonly Surroundings[] = ['en', 'ar', 'ja'].flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => [language, colorScheme] as const),
)
const usual: readonly Surroundings[] = [
  ['en', 'light'],
  ['ar', 'dark'],
  ['ja', 'light'],
]

/** What pages are looked at in: each language and each appearance, or with `AXE=all` each in each. */
export const surroundings = process.env['AXE'] === 'all' ? all : usual

/** Rules that are broken, each with where. The page's context must be one with `bypassCSP`. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const { violations } = (await page.evaluate('axe.run()')) as Result
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

/** What axe-core finds wrong with a page, as WCAG 2.2 AA and its best practices have it. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Result = { violations: { id: string; nodes: { target: string[] }[] }[] }

/** Darkness changes colours and nothing else: what does not look at them is looked at in the light. */
const coloursAlone = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/** Rules that are broken, each with where. The page's context must be one with `bypassCSP`. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const isDark = await page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
  const options = JSON.stringify(isDark ? coloursAlone : {})
  const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as Result
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}

/**
 * What Lighthouse says of the pages that most people see, with its own mobile preset in headless
 * Chromium. It is asked for when it is needed: as a dependency it would be larger than all others.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import * as z from 'zod/mini'
import buildProduct from '../dev/build-product.ts'
import { browserArguments, browserPath } from '../e2e/browser.ts'
import { startSystem } from '../e2e/system.ts'
import { printFigures, progress, type Figure } from './figures.ts'

const version = '13.5.0'
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const pages = { home: '/', result: '/u/ada-atlas', embed: '/embed/ada-atlas' }
const least = 95

const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.nullable(z.number()) })),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.nullable(z.number()),
      displayValue: z.optional(z.string()),
    }),
  ),
})
type Report = z.infer<typeof reportSchema>

await buildProduct()
const system = await startSystem()
try {
  // Whoever looks at a page mostly looks at one that was read before.
  await (await system.fetch('/api/v1/scans/ada-atlas')).text()
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(pages)) {
    const report = await reportOn(new URL(path, system.url).href)
    tellProblems(name, report)
    figures.push(...figuresOf(name, report))
  }
  printFigures(figures)
} finally {
  await system.stop()
}

async function reportOn(url: string): Promise<Report> {
  const lighthouse = spawn(
    'npm',
    [
      'exec',
      '--yes',
      `--package=lighthouse@${version}`,
      '--',
      'lighthouse',
      url,
      '--output=json',
      '--quiet',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=--headless=new ${browserArguments.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: browserPath }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [output, [code]] = await Promise.all([text(lighthouse.stdout), once(lighthouse, 'close')])
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}`)
  return reportSchema.parse(JSON.parse(output))
}

function figuresOf(name: string, { categories: scores }: Report): Figure[] {
  return categories.map((category) => ({
    name: `lighthouse.${name}.${category}`,
    value: (scores[category]?.score ?? 0) * 100,
    unit: 'points',
    target: `>= ${least}`,
  }))
}

function tellProblems(name: string, { audits }: Report): void {
  for (const { title, score, displayValue } of Object.values(audits))
    if (score !== null && score < 0.9)
      progress(`${name}: ${title} ${displayValue ?? ''} (${score})`)
}

/** Every page as a browser shows it: three widths, light and dark, and some in other languages. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import buildProduct from '../build-product.ts'
import { openBrowser } from '../../e2e/browser.ts'
import { startSystem, type System } from '../../e2e/system.ts'

const places: readonly [name: string, path: string][] = [
  ['home', '/'],
  ['result', '/u/ada-atlas'],
  ['result-organisation', '/u/lantern-works'],
  ['result-empty', '/u/quiet-quill'],
  ['result-not-found', '/u/nobody-of-this-name'],
  ['compare', '/compare?a=ada-atlas&b=mosaic-mona&c=layla-lattice'],
  ['embed', '/embed/ada-atlas'],
  ['studio', '/studio/ada-atlas'],
  ['insights', '/insights'],
  ['reviews', '/reviews'],
  ['privacy', '/privacy'],
  ['docs', '/docs'],
  ['docs-score', '/docs/score'],
  ['docs-api', '/docs/api'],
  ['status', '/status'],
  ['account', '/me'],
  ['error', '/no/such/page'],
]
const widths = [360, 768, 1440] as const
const schemes = ['light', 'dark'] as const

/** The same pages elsewhere in the world, on a telephone. */
const abroad: readonly [name: string, path: string][] = [
  ['home-ar', '/?lang=ar'],
  ['result-ar', '/u/ada-atlas?lang=ar'],
  ['result-de', '/u/ada-atlas?lang=de'],
  ['result-ja', '/u/ada-atlas?lang=ja'],
]

/** A page that goes on for longer is cut: the pictures are to be looked at. */
const mostPixels = 3_000

/**
 * Writes the pictures and the page that shows them into the folder, in place of what was there; where
 * a page is named, its pictures alone.
 */
export async function shootPages(folder: string, only?: string): Promise<void> {
  await buildProduct()
  if (only === undefined) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const system = await startSystem()
  const browser = await openBrowser()
  try {
    for (const width of widths)
      for (const scheme of schemes)
        for (const [name, path] of width === 360 ? [...places, ...abroad] : places) {
          if (only !== undefined && name !== only) continue
          await shoot(
            browser,
            system,
            { path, width, scheme },
            join(folder, fileOf(name, width, scheme)),
          )
        }
  } finally {
    await browser.close()
    await system.stop()
  }
  await writeFile(join(folder, 'README.md'), pageOfShots())
}

type Width = (typeof widths)[number]
type Scheme = (typeof schemes)[number]

const fileOf = (name: string, width: Width, scheme: Scheme) => `${name}-${width}-${scheme}.jpg`

async function shoot(
  browser: Browser,
  system: System,
  { path, width, scheme }: { path: string; width: Width; scheme: Scheme },
  file: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
  await page.goto(new URL(path, system.url).href, { waitUntil: 'networkidle' })
  const height = await page.evaluate<number>('document.documentElement.scrollHeight')
  await page.screenshot({
    path: file,
    type: 'jpeg',
    quality: 72,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, mostPixels) },
  })
  await page.close()
}

function pageOfShots(): string {
  const row = (name: string, scheme: Scheme) =>
    `| ${scheme} | ${widths.map((width) => `![${name}, ${width} pixels wide, ${scheme}](${fileOf(name, width, scheme)})`).join(' | ')} |`
  const sections = places.map(([name, path]) =>
    [
      `## \`${path}\`\n`,
      `|   | ${widths.join(' | ')} |`,
      `| - | ${widths.map(() => '-').join(' | ')} |`,
      ...schemes.map((scheme) => row(name, scheme)),
      '',
    ].join('\n'),
  )
  const elsewhere = abroad.map(([name, path]) =>
    [
      `## \`${path}\`\n`,
      ...schemes.map((scheme) => `![${name}, ${scheme}](${fileOf(name, 360, scheme)})`),
      '',
    ].join('\n'),
  )
  return [
    '# Pages\n\nWhat the pages look like with sample data, drawn by `npm run gallery -- pages`.\n',
    ...sections,
    ...elsewhere,
  ].join('\n')
}

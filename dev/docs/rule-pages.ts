/**
 * The pages that comments of reviews lead to: `docs/rules` as plain HTML, one file an area, served as it is.
 * Hundreds of rules would weigh on the site's Worker; as files they weigh on nobody.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { documentOf } from './markdown.ts'

const folder = 'docs/rules'

/** The pages by the name of their area. `root` is where the repository lies. */
export function rulePages(root = '.'): ReadonlyMap<string, string> {
  const files = readdirSync(`${root}/${folder}`).filter((file) => /^[a-z-]+\.md$/.test(file))
  return new Map(
    files.map((file) => {
      const markdown = readFileSync(`${root}/${folder}/${file}`, 'utf8')
      return [file.replace('.md', ''), pageOf(markdown)]
    }),
  )
}

/** Signs that no document has: they carry the anchors through, which other documents may not have. */
const [open, close] = ['\uE000', '\uE001']

function pageOf(markdown: string): string {
  const marked = markdown.replace(/<a id="([\w-]+)"><\/a>/g, `${open}$1${close}`)
  const { title, html } = documentOf(marked)
  const named = html.replace(new RegExp(`${open}([\\w-]+)${close}`, 'g'), '<a id="$1"></a>')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/rules/page.css">
<p><a href="/docs/review">Code review</a></p>
<h1>${title}</h1>
${named}
</html>
`
}

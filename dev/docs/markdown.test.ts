import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentNames, isDocumentName } from '../../shared/pages/documents.ts'
import { documentOf } from './markdown.ts'

const written = documentNames.filter((name) => name !== 'api')
const documents = new Map(
  written.map((name) => [name as string, documentOf(readFileSync(`docs/${name}.md`, 'utf8'))]),
)

describe('a document', () => {
  const page = documentOf(
    [
      '# The `title` & more',
      '## One & two',
      'See [there](score.md#versions), [the code](../shared/score), [here](#one--two) <!-- no -->',
      '## One & two',
      '| a | b |\n| - | -: |\n| `<x>` | 1 |',
      '```\n  kept <b>\n```',
      '<script>alert(1)</script>',
    ].join('\n\n'),
  )

  it('has its title, and its headings under the fragments that GitHub gives', () => {
    expect(page.title).toBe('The title & more')
    expect(page.contents).toEqual([
      { id: 'one--two', text: 'One & two', depth: 2 },
      { id: 'one--two-1', text: 'One & two', depth: 2 },
    ])
    expect(page.html).toContain('<h2 id="one--two-1">')
  })

  it('links to other documents on the pages, and says only the words where there is no page', () => {
    expect(page.html).toContain('<a href="/docs/score#versions">there</a>, the code, <a href="#one')
  })

  it('has what is wide in a box with a name, where it can be scrolled', () => {
    const box = ' tabindex="0" role="group" aria-label='
    expect(page.html).toContain(`scroll-x"${box}"Table 1: One &amp; two"><table>`)
    expect(page.html).toContain(`"scroll-x code"${box}"Code 2: One &amp; two"><pre><code>  kept`)
    expect(page.html).toContain('<td class="numeric">1</td>')
  })

  it('takes over no HTML', () => {
    expect(page.html).not.toMatch(/<script|<!--/)
  })

  it('begins with its title', () => {
    expect(() => documentOf('Once upon a time.')).toThrow('title')
  })
})

describe.each([...documents])('docs/%s.md on the pages', (_, { html, contents }) => {
  it('links to documents and headings that there are', () => {
    const inside = [...html.matchAll(/href="(?:\/docs\/([\w-]+))?(?:#([^"]*))?"/g)]
    for (const [href, name, fragment] of inside) {
      if (name !== undefined) expect(isDocumentName(name), href).toBe(true)
      if (fragment === undefined) continue
      const ids = (name ? documents.get(name)!.contents : contents).map(({ id }) => id)
      expect(ids, href).toContain(fragment)
    }
  })

  it('has no picture, no style and no script', () => {
    expect(html).not.toMatch(/<(img|script|style|iframe)\b|\s(style|on\w+)=/)
  })
})

it('every file of the folder is a document on the pages, but for what is for developers alone', () => {
  const files = readdirSync('docs').filter((name) => name.endsWith('.md'))
  const names = files.map((name) => name.slice(0, -'.md'.length))
  expect(names.filter((name) => !isDocumentName(name))).toEqual(['development', 'internals'])
})

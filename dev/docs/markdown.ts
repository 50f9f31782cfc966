/**
 * A document of `docs/` as HTML for the pages: headings with ids as GitHub gives them, links to other
 * documents, and what is wide in boxes that scroll.
 */
import { Marked, type RendererObject, type Token, type Tokens } from 'marked'
import { isDocumentName } from '../../shared/pages/documents.ts'
import type { Heading, WrittenDocument } from '../../pages/docs/written-document.ts'

/** The document. Throws where it does not begin with a heading of the first depth. */
export function documentOf(markdown: string): WrittenDocument {
  const headings: Heading[] = []
  const marked = new Marked({ renderer: rendererOf(headings) })
  const [first, ...tokens] = marked.lexer(markdown.replace(/^<!--.*-->\s+/, ''))
  if (first?.type !== 'heading' || first['depth'] !== 1)
    throw new Error('A document begins with its title.')
  const html = marked.parser(tokens)
  return { title: plainText(first), html, contents: headings }
}

/** Writes down the headings that it meets. */
function rendererOf(headings: Heading[]): RendererObject {
  let boxes = 0
  /** In a box that keyboards can scroll, too, and that has a name of its own for that. */
  const boxed = (kind: 'Table' | 'Code', html: string) => {
    boxes += 1
    const place = headings.at(-1)?.text
    const name = `${kind} ${boxes}${place ? `: ${place}` : ''}`
    const look = kind === 'Code' ? 'scroll-x code' : 'scroll-x'
    return `<div class="${look}" tabindex="0" role="group" aria-label="${escaped(name)}">${html}</div>\n`
  }
  return {
    heading(token) {
      const text = plainText(token)
      const id = freeId(slugOf(text), headings)
      headings.push({ id, text, depth: token.depth })
      return `<h${token.depth} id="${id}">${this.parser.parseInline(token.tokens)}</h${token.depth}>\n`
    },
    table({ header, rows }) {
      const cells = (row: Tokens.TableCell[]) =>
        row.map((cell) => cellOf(cell, this.parser.parseInline(cell.tokens))).join('')
      const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('')
      return boxed(
        'Table',
        `<table><thead><tr>${cells(header)}</tr></thead><tbody>${body}</tbody></table>`,
      )
    },
    code({ text }) {
      return boxed('Code', `<pre><code>${escaped(text)}</code></pre>`)
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens)
      const target = targetOf(href)
      return target === null ? text : `<a href="${escaped(target)}">${text}</a>`
    },
    // Comments say which parts are written from data: that is for who edits the file.
    html: () => '',
  }
}

/** What has nothing in it heads nothing. */
function cellOf({ align, header, text }: Tokens.TableCell, content: string): string {
  const numeric = align === 'right' ? ' class="numeric"' : ''
  return header && text !== ''
    ? `<th scope="col"${numeric}>${content}</th>`
    : `<td${numeric}>${content}</td>`
}

/** Where a link of a file leads on the pages; null where that is only in the repository. */
function targetOf(href: string): string | null {
  if (/^(https:|#)/.test(href)) return href
  if (href === '../STORAGE.md') return '/privacy'
  const [, name = '', fragment = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? []
  return isDocumentName(name) ? `/docs/${name}${fragment}` : null
}

/** As GitHub makes them of headings. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

function freeId(slug: string, taken: readonly Heading[]): string {
  const isTaken = (id: string) => taken.some((heading) => heading.id === id)
  let id = slug
  for (let count = 1; isTaken(id); count += 1) id = `${slug}-${count}`
  return id
}

function plainText(token: Token): string {
  if ('tokens' in token && token.tokens) return token.tokens.map(plainText).join('')
  return 'text' in token ? token.text : token.raw
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

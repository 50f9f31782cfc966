/** Markdown that nobody should have to trust, and what a parser finds in it. */
import * as fc from 'fast-check'
import { marked, type Token } from 'marked'
import { parsers } from 'prettier/plugins/markdown'

const markup =
  String.raw`[ ] ( ) ![ ]( < > </ ${'`'} ${'```'} ~~~ \ | $ * _ & : // :// . @ [a][] [^1] [!NOTE]
  &lt; &#60; &#x5b; &commat; &#64; www www. http https://evil.example HTTPS://EVIL.EXAMPLE/x www.evil.example
  evil@evil.example mailto:a@b.example javascript:alert(1) data:text/html,x [a](https://evil.example)
  ![a](//evil.example/x.png) [![a](b)](c) <https://evil.example> <script>alert(1)</script> <!-- -->
  <![CDATA[ ]]> <?x \href{https://evil.example}{x} words ada`.split(/\s+/)

const withSpaces =
  `\n|\n\n| |    |> |- |1. |# Title|[a]: https://evil.example|[^1]: x|[a](<b c>)|[a](b "c")
|<img src=x onerror=alert(1)>|<a href="//evil.example">x</a>|click A href "https://evil.example"`.split(
    '|',
  )

const invisible = '\u200b\u202e\u00ad\ufe0f\u2800\u3164\u0000\u001b\r\t\u2028\ud800\ufeff\u0301'
const pieces = [...markup, ...withSpaces, ...invisible, '\u{e0041}', `e${'\u0301'.repeat(5)}`]

/** Pieces of markup in any order, as long as `maxLength` of them. */
export function hostileMarkdown(maxLength = 24): fc.Arbitrary<string> {
  const chosen = fc.oneof(
    { arbitrary: fc.constantFrom(...pieces), weight: 8 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
  )
  return fc.array(chosen, { maxLength }).map((parts) => parts.join(''))
}

export type Found = { addresses: string[]; html: string[] }

/** Links, images and HTML that `marked` reads as GitHub does: with tables and bare addresses. */
export function foundByMarked(markdown: string): Found {
  const found: Found = { addresses: [], html: [] }
  const visit = (token: Token) => {
    if (token.type === 'link' || token.type === 'image') found.addresses.push(String(token.href))
    if (token.type === 'html') found.html.push(token.raw)
    if (token.type === 'def') found.addresses.push(String(token.href))
  }
  marked.walkTokens(marked.lexer(markdown, { gfm: true }), visit)
  return found
}

type Node = { type: string; url?: string; value?: string; children?: Node[] }

/** The same by another parser: remark, as Prettier has it. */
export async function foundByRemark(markdown: string): Promise<Found> {
  const found: Found = { addresses: [], html: [] }
  const visit = ({ type, url, value, children = [] }: Node) => {
    if (url !== undefined) found.addresses.push(url)
    if (type === 'html') found.html.push(value ?? '')
    children.forEach(visit)
  }
  visit((await parsers.markdown.parse(markdown, { originalText: markdown } as never)) as Node)
  return found
}

import * as fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { hostileText } from '../../embed/arbitrary.ts'
import { foundByMarked, hostileMarkdown } from './hostile-markdown.fixture.ts'
import { lineOfText, markdownText } from './markdown-text.ts'

/** What is read of one paragraph, without markup. */
function readOf(markdown: string): string {
  const html = marked.parse(markdown, { async: false })
  const references: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => references[name]!)
    .replace(/\n$/, '')
}

describe('the name of a language in Markdown', () => {
  it.each([
    ['C++', 'C++'],
    ['C#', 'C#'],
    ['F*', String.raw`F\*`],
    ['ASP.NET', 'ASP.NET'],
    ["Cap'n Proto", "Cap'n Proto"],
    ['](javascript:alert(1))', '`](javascript:alert(1))`'],
    ['https://evil.example', '`https://evil.example`'],
    ['@octocat `x`', '`` @octocat `x` ``'],
    ['a | b\nc', String.raw`a \| b c`],
    ['<b>', String.raw`\<b\>`],
    ['Ru\u200bst\u{e0041}', 'Rust'],
  ])('%j is written %s', (name, written) => {
    expect(markdownText(name)).toBe(written)
  })

  it('is read as it is, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(hostileMarkdown(6), hostileText()), (name) => {
        const markdown = `It is ${markdownText(name)}.`
        expect(foundByMarked(markdown)).toEqual({ addresses: [], html: [] })
        expect(readOf(markdown)).toBe(`It is ${lineOfText(name)}.`)
      }),
      { numRuns: 500 },
    )
  })
})

import * as fc from 'fast-check'
import { parsers } from 'prettier/plugins/markdown'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../draw/svg.ts'
import { themeNames, themeOf } from '../../draw/theme/themes.ts'
import { addressOf, pageOf, type ChosenEmbed } from '../address.ts'
import { anyEmbed } from '../address.fixture.ts'
import { hostileText } from '../arbitrary.ts'
import { ownRoute } from '../routes.ts'
import { snippetsOf } from './index.ts'

const card = (query = ''): ChosenEmbed => ({
  origin: 'https://scope.example',
  kind: 'card',
  logins: ['octocat'],
  parameters: new URLSearchParams(query),
})

const markupCharacters = fc
  .array(fc.constantFrom(...'ab !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\n', 'amp;', '&lt;', '&#65;'))
  .map((characters) => characters.join(''))
const altTexts = fc.oneof(
  markupCharacters,
  hostileText(),
  fc.constantFrom('a] (b', 'x `code` y', '<!-- ', '| a | b |', 'ends in \\', '**', '![', ']]>'),
)

type Element = { name: string; attributes: Record<string, string> }

/** The elements of a snippet in their order. */
function elementsOf(html: string): Element[] {
  const elements: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(html).close()
  return elements
}

type MarkdownNode = {
  type: string
  url?: string
  alt?: string | null
  children?: MarkdownNode[]
}

async function markdownOf(text: string): Promise<MarkdownNode> {
  return parsers.markdown.parse(text, { originalText: text } as never) as MarkdownNode
}

describe('the snippets of a card', () => {
  const snippets = snippetsOf(card('type=ai&theme=nord'), 'AI use of "octocat" [2026]')

  it('are images that lead to the page behind it', () => {
    const address = 'https://scope.example/card/octocat.svg?type=ai&theme=nord'
    const inHtml = 'https://scope.example/card/octocat.svg?type=ai&amp;theme=nord'
    const alt = 'AI use of &quot;octocat&quot; [2026]'
    expect(snippets).toEqual({
      markdown: `[![AI use of "octocat" \\[2026\\]](${address})](https://scope.example/u/octocat)`,
      html: `<a href="https://scope.example/u/octocat"><img alt="${alt}" src="${inHtml}" /></a>`,
      picture: `<a href="https://scope.example/u/octocat">
  <picture>
    <source media="(prefers-color-scheme: dark)" srcset="${inHtml}&amp;mode=dark" />
    <source media="(prefers-color-scheme: light)" srcset="${inHtml}&amp;mode=light" />
    <img alt="${alt}" src="${inHtml}" />
  </picture>
</a>`,
      restructuredText: `.. image:: ${address}
   :alt: AI use of "octocat" [2026]
   :target: https://scope.example/u/octocat`,
      asciidoc: `image::${address}["AI use of &#34;octocat&#34; &#91;2026&#93;",link="https://scope.example/u/octocat"]`,
    })
  })

  it('say how wide it is where that is known', () => {
    const { html, picture } = snippetsOf(card(), 'Score', 500)
    for (const snippet of [html, picture!])
      expect(snippet).toContain('<img alt="Score" width="500"')
  })

  it('have no empty alternative in reStructuredText', () => {
    expect(snippetsOf(card(), ' \n').restructuredText).not.toContain(':alt:')
  })
})

describe('a picture for light and dark', () => {
  const sourcesOf = (embed: ChosenEmbed) =>
    elementsOf(snippetsOf(embed, '').picture!)
      .filter(({ name }) => name === 'source')
      .map(({ attributes }) => new URL(attributes['srcset']!).search)

  it('asks for both sides of a theme, whichever mode was chosen', () => {
    for (const mode of ['auto', 'light', 'dark'])
      expect(sourcesOf(card(`theme=nord&mode=${mode}`))).toEqual([
        '?theme=nord&mode=dark',
        '?theme=nord&mode=light',
      ])
  })

  it.each(['light', 'dark', 'Dark'])('takes %s and its opposite for a pair', (theme) => {
    expect(sourcesOf(card(`theme=${theme}&mode=dark`))).toEqual(['?theme=dark', '?theme=light'])
  })

  it('has a pair for every theme that is the same in all surroundings', () => {
    const oneSided = themeNames.filter((name) => {
      const { light, dark } = themeOf(name)!
      return light.background === dark.background
    })
    expect(oneSided).toEqual(['light', 'dark'])
  })

  it('is not made of what has one side only', () => {
    fc.assert(
      fc.property(anyEmbed(), altTexts, (embed, alt) => {
        const hasSides = 'mode' in ownRoute(embed.kind).parameters
        expect(snippetsOf(embed, alt).picture !== null).toBe(hasSides)
      }),
    )
  })
})

describe('any embed with any text', () => {
  it('is read by a Markdown parser as that image in that link', async () => {
    await fc.assert(
      fc.asyncProperty(anyEmbed(), altTexts, async (embed, alt) => {
        const root = await markdownOf(snippetsOf(embed, alt).markdown)
        expect(root.children).toMatchObject([
          {
            type: 'paragraph',
            children: [
              {
                type: 'link',
                url: pageOf(embed),
                children: [{ type: 'image', url: addressOf(embed) }],
              },
            ],
          },
        ])
        const [link] = root.children![0]!.children!
        expect(link!.children![0]!.alt ?? '').toBe(plainText(alt))
        expect(link!.children).toHaveLength(1)
      }),
    )
  })

  it('is one cell of a Markdown table', async () => {
    await fc.assert(
      fc.asyncProperty(anyEmbed(), altTexts, async (embed, alt) => {
        const { markdown, html } = snippetsOf(embed, alt)
        for (const snippet of [markdown, html]) {
          const root = await markdownOf(`| a | b |\n| - | - |\n| ${snippet} | c |`)
          const [, row] = root.children![0]!.children!
          expect(root.children![0]!.type).toBe('table')
          expect(row!.children).toHaveLength(2)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('is read by an XML parser as that image in that link', () => {
    fc.assert(
      fc.property(anyEmbed(), altTexts, (embed, alt) => {
        const { html, picture } = snippetsOf(embed, alt)
        for (const snippet of [html, picture ?? html]) {
          expect(elementsOf(snippet).at(0)).toEqual({
            name: 'a',
            attributes: { href: pageOf(embed) },
          })
          expect(elementsOf(snippet).at(-1)).toEqual({
            name: 'img',
            attributes: { alt: plainText(alt), src: addressOf(embed) },
          })
        }
      }),
    )
  })

  it('is, as HTML, in Markdown nothing but HTML', async () => {
    await fc.assert(
      fc.asyncProperty(anyEmbed(), altTexts, async (embed, alt) => {
        const { html, picture } = snippetsOf(embed, alt)
        const root = await markdownOf(`It is \` and ${html}`)
        expect(root.children![0]!.children!.some(({ type }) => type === 'inlineCode')).toBe(false)
        const [block, ...others] = (await markdownOf(picture ?? html)).children!
        expect(block!.type).toBe(picture === null ? 'paragraph' : 'html')
        expect(others).toEqual([])
      }),
    )
  })

  it('is a directive of reStructuredText with options of one line each', () => {
    fc.assert(
      fc.property(anyEmbed(), altTexts, (embed, alt) => {
        const lines = snippetsOf(embed, alt).restructuredText.split('\n')
        expect(lines.at(0)).toBe(`.. image:: ${addressOf(embed)}`)
        expect(lines.at(-1)).toBe(`   :target: ${pageOf(embed)}`)
        const described = lines.slice(1, -1).map((line) => line.replace(/^ {3}:alt: (?=\S)/, ''))
        expect(described).toEqual(plainText(alt) === '' ? [] : [plainText(alt)])
      }),
    )
  })

  it('is a block macro of AsciiDoc, whose text has nothing that AsciiDoc would look at', () => {
    fc.assert(
      fc.property(anyEmbed(), altTexts, (embed, alt) => {
        const { asciidoc } = snippetsOf(embed, alt)
        const [, address, text, page] =
          /^image::(\S+?)\["([^"\\{}[\]|\n]*)",link="([^"\s]+)"\]$/.exec(asciidoc) ?? []
        expect([address, page]).toEqual([addressOf(embed), pageOf(embed)])
        expect(withoutReferences(text!)).toBe(plainText(alt))
      }),
    )
  })
})

/** As Asciidoctor restores references to characters: by number, of two to five digits. */
const withoutReferences = (text: string) =>
  text.replace(/&#(\d{2,5});/g, (_, code: string) => String.fromCharCode(Number(code)))

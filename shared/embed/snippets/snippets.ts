/** An embed as an image that leads to the page behind it. */
import { plainText } from '../../draw/svg.ts'
import { addressOf, pageOf, type ChosenEmbed } from '../address.ts'
import { escapeAsciiDoc, escapeHtml, escapeMarkdown } from './escape.ts'
import { sidesOf } from './sides.ts'

export type Snippets = {
  markdown: string
  html: string
  /** Follows GitHub's own setting of light and dark; null for what has one side only. */
  picture: string | null
  restructuredText: string
  asciidoc: string
}

/**
 * `alt` is what the image says where it is not seen, in any characters; of a long one the first 256 are
 * taken. `width` is in pixels, for HTML alone: a PNG has more than one for each of them. Line breaks in
 * snippets are `\n`.
 */
export function snippetsOf(embed: ChosenEmbed, alt: string, width: number | null = null): Snippets {
  const words = plainText(alt)
  const address = addressOf(embed)
  const page = pageOf(embed)
  return {
    markdown: `[![${escapeMarkdown(words)}](${address})](${page})`,
    html: inLink(page, image(address, words, width)),
    picture: pictureOf(embed, page, image(address, words, width)),
    restructuredText: restructuredTextOf(address, page, words),
    asciidoc: `image::${address}["${escapeAsciiDoc(words)}",link="${page}"]`,
  }
}

const inLink = (page: string, content: string) => `<a href="${escapeHtml(page)}">${content}</a>`

function image(address: string, alt: string, width: number | null): string {
  const size = width === null ? '' : ` width="${width}"`
  return `<img alt="${escapeHtml(alt)}"${size} src="${escapeHtml(address)}" />`
}

/** Without an empty line: in Markdown that would end the HTML. */
function pictureOf(embed: ChosenEmbed, page: string, fallback: string): string | null {
  const sides = sidesOf(embed)
  if (sides === null) return null
  const source = (side: keyof typeof sides) =>
    `    <source media="(prefers-color-scheme: ${side})" srcset="${escapeHtml(sides[side])}" />`
  const picture = [
    '  <picture>',
    source('dark'),
    source('light'),
    `    ${fallback}`,
    '  </picture>',
  ]
  return inLink(page, `\n${picture.join('\n')}\n`)
}

/**
 * Nothing is escaped: options of a directive are not looked at for markup. Source: docutils,
 * "reStructuredText Directives", image; `ExtensionOptions` in `docutils/parsers/rst/states.py`.
 */
function restructuredTextOf(address: string, page: string, alt: string): string {
  const described = alt === '' ? [] : [`   :alt: ${alt}`]
  return [`.. image:: ${address}`, ...described, `   :target: ${page}`].join('\n')
}

/** A README around words that a model wrote: title, pictures and links are ours alone. */
import type { EmbedFacts } from '../../../embed/facts.ts'
import { aboutReadmeStyles } from '../readme-styles.ts'
import { pictureNames } from '../../pictures.ts'
import { sanitizeMarkdown } from '../sanitize-markdown.ts'
import { banner, explained, joined, mainCard } from './pieces.ts'
import { dayText, loginText } from './told.ts'
import { type ReadmeRequest, writeReadme } from './write-readme.ts'

/** Lines that the rest takes: title, banner, card, the last line. */
const linesAround = 16
const mostLines = 160

/** Markdown, which ends in a line feed; the README of `writeReadme` where nothing is left of the words. */
export function readmeAround(words: string, facts: EmbedFacts, request: ReadmeRequest): string {
  const { style, origin, theme, pictures = pictureNames } = request
  const room = (aboutReadmeStyles[style].lines ?? mostLines) - linesAround
  const text = sanitizeMarkdown(words, { mostLines: room })
  if (text === '') return writeReadme(facts, request)
  const draft = { facts, options: { origin, theme, pictures } }
  const parts = [
    banner(draft),
    text.startsWith('# ') ? null : `# ${loginText(facts)}`,
    text,
    mainCard(draft),
    `_A language model wrote these words from the public GitHub record of ${dayText(facts)}. ` +
      `[The numbers themselves](${explained(draft)}) are counted, not written._`,
  ]
  return `${joined(parts)}\n`
}

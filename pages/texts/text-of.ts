/** Sentences as one text, as their use wants it: prose, a list of steps, a bio, or Markdown. */
import { escapeMarkdown } from '../../shared/embed/snippets/escape.ts'
import { lineOfText, markdownText } from '../../shared/studio/kit/markdown-text.ts'
import type { Sentence } from '../../shared/texts/sentence.ts'
import { boundsOf, type ReadmeStyle, type TextForm } from '../../shared/texts/uses.ts'
import { say } from '../words/define-words.ts'
import { formatsIn } from '../words/formats.ts'
import type { LanguageCode } from '../words/languages.ts'
import { textWords } from './words/index.ts'

export function textOf(
  form: TextForm,
  sentences: readonly Sentence[],
  language: LanguageCode,
): string {
  const texts = sentences.map(({ text }) => text)
  switch (form.use) {
    case 'explanation':
    case 'bio':
      return formatsIn(language).sentences(texts)
    case 'next-steps':
      return texts.map((text) => `- ${text}`).join('\n')
    case 'readme':
      return markdownOf(form, sentences, language)
  }
}

const sections = ['about', 'stack', 'year', 'together', 'ai'] as const
type Section = (typeof sections)[number]

/** Styles that go without headings: a story, and few words. */
const plainStyles: ReadonlySet<ReadmeStyle> = new Set(['storyteller', 'minimalist'])

/** Under headings of ours, each sentence where its evidence belongs; no sentence makes markup. */
function markdownOf(
  form: Extract<TextForm, { use: 'readme' }>,
  sentences: readonly Sentence[],
  language: LanguageCode,
): string {
  const { mostOfSentence } = boundsOf(form)
  const { sentences: joined } = formatsIn(language)
  const told = (all: readonly Sentence[]) =>
    joined(all.map(({ text }) => escaped(text, mostOfSentence)))
  if (plainStyles.has(form.style)) return told(sentences)
  return sections
    .map((section) => ({ section, of: sentences.filter((one) => sectionOf(one) === section) }))
    .filter(({ of }) => of.length > 0)
    .map(({ section, of }) => `## ${say(textWords(language), `heading.${section}`)}\n\n${told(of)}`)
    .join('\n\n')
}

/** What GitHub could make a link of becomes code; a colon in a sentence is none. */
function escaped(text: string, most: number): string {
  return /@|:\S|www\.|^[#+=>-]|^\d+[.)]/i.test(text)
    ? markdownText(text, most)
    : escapeMarkdown(lineOfText(text, most))
}

function sectionOf({ evidence: [first = ''] }: Sentence): Section {
  if (/^(?:language|stackDiversity|dimension\.stackDiversity)\b/.test(first)) return 'stack'
  if (/^(?:activity|dimension\.activity)\b/.test(first)) return 'year'
  if (/^(?:collaboration|dimension\.collaboration)\b/.test(first)) return 'together'
  if (/^(?:ai|aiSavviness|dimension\.aiSavviness)\b/.test(first)) return 'ai'
  return 'about'
}

/**
 * What of a model's answer may be shown. Nothing that it says is believed: a sentence stays only where
 * all that it rests on was handed out for this text, where every number of it stands there, and where it
 * is plain text of the language asked for.
 */
import type { EvidenceItem, EvidenceTable, Sentence } from '../sentence.ts'
import type { TextBounds, TextLocale } from '../uses.ts'
import { betrays, showsMark } from './betrayals.ts'
import { isInScriptOf, namesIn, plainSentence, withoutNames } from './clean-text.ts'
import { isInLanguage } from './languages.ts'
import { numbersIn, unreadable } from './numbers.ts'
import { numberWordsIn, type NumberWord, wordsOf } from './number-words.ts'

export const dropReasons = [
  'unknown-evidence',
  'not-plain',
  'wrong-language',
  'betrays-order',
  'number-not-in-evidence',
  'out-of-bounds',
  'repeated',
] as const
export type DropReason = (typeof dropReasons)[number]

export type Checking = {
  /** In the languages that a number may be written in: that of the prompt, that of the text. */
  tables: readonly EvidenceTable[]
  locale: TextLocale
  bounds: TextBounds
  /** What the model was told of its task. Nothing of it may come back. */
  order: string
  /** A random word that the order holds. */
  mark: string
}

export type Checked = { kept: Sentence[]; dropped: DropReason[] }

/** As many as a sentence can rest on. */
const mostEvidence = 8

/** Never fails, whatever comes in. The same sentences come out for the same answer. */
export function checkSentences(answer: readonly Sentence[], checking: Checking): Checked {
  const checked: Checked = { kept: [], dropped: [] }
  for (const sentence of answer) {
    const result = checkSentence(sentence, checking, checked.kept)
    if (typeof result === 'string') checked.dropped.push(result)
    else checked.kept.push(result)
  }
  return checked
}

/** The sentence as it may be shown behind those that are kept already, or why not. */
export function checkSentence(
  { text, evidence }: Sentence,
  { tables, locale, bounds, order, mark }: Checking,
  before: readonly Sentence[],
): Sentence | DropReason {
  const ids = [...new Set(evidence)]
  const isIssued = ids.every((id) => tables[0]?.has(id))
  if (ids.length === 0 || ids.length > mostEvidence || !isIssued) return 'unknown-evidence'
  const items = tables.flatMap((table) => ids.flatMap((id) => table.get(id) ?? []))
  const names = new Set(namesIn(items.map(textOf).join('\n')))
  const isKnownName = (word: string) => names.has(word)

  if (text.length > 4 * bounds.mostOfSentence) return 'out-of-bounds'
  const plain = plainSentence(text, isKnownName)
  if (plain === null) return 'not-plain'
  if (!isInScriptOf(plain, locale, isKnownName) || !isInLanguage(plain, locale))
    return 'wrong-language'
  if (showsMark(plain, mark) || betrays(plain, order)) return 'betrays-order'
  if (!hasItsNumbers(withoutNames(plain, isKnownName), items, locale)) {
    return 'number-not-in-evidence'
  }
  const soFar = before.reduce((sum, one) => sum + one.text.length + 1, 0)
  const isShort = plain.length <= bounds.mostOfSentence && wordsOf(plain).length > 0
  const fits = before.length < bounds.most && soFar + plain.length <= bounds.mostCharacters
  if (!isShort || !fits) return 'out-of-bounds'
  const bare = wordsOf(plain).join(' ')
  if (before.some((one) => wordsOf(one.text).join(' ') === bare)) return 'repeated'
  return { text: plain, evidence: ids }
}

const textOf = ({ label, value }: EvidenceItem) => `${label} ${value}`

function hasItsNumbers(
  sentence: string,
  items: readonly EvidenceItem[],
  locale: TextLocale,
): boolean {
  const evidence = items.map(textOf).join('\n')
  const known = new Set(numbersIn(evidence).filter((number) => number !== unreadable))
  const said = numberWordsIn(evidence, locale)
  const isSaid = ({ word, value }: NumberWord) =>
    value === null
      ? said.some((one) => one.word === word)
      : known.has(String(value)) || said.some((one) => one.value === value)
  return (
    numbersIn(sentence).every((number) => known.has(number)) &&
    numberWordsIn(sentence, locale).every(isSaid)
  )
}

/** Sentences that tell of the order instead of the person: parts of what the model was told, and of itself. */
import { wordsOf } from './number-words.ts'

/** So many words in a row are no chance. */
const wordsInARow = 5

const ofItself =
  /\b(?:system prompts?|system messages?|my instructions|previous instructions|prior instructions|above instructions|developer mode|jailbreak\w*|api[ -]?keys?|access tokens?|secret keys?|passwords?|credentials?|canary|as an ai|as a language model|i am an ai|function calls?|tool calls?|ignore (?:all|any|the|your|previous|everything))\b/i

/** Whether the sentence repeats the order, or speaks of what no text here is about. */
export function betrays(sentence: string, order: string): boolean {
  if (ofItself.test(sentence)) return true
  const said = ` ${wordsOf(order).join(' ')} `
  return [sentence, backwards(sentence), rotated(sentence)].some((form) => {
    const words = wordsOf(form)
    return words.some((_, at) => {
      const row = words.slice(at, at + wordsInARow)
      return row.length === wordsInARow && said.includes(` ${row.join(' ')} `)
    })
  })
}

/** Whether the mark stands in the sentence: as it is, backwards, rotated, or with anything between its letters. */
export function showsMark(sentence: string, mark: string): boolean {
  const letters = sentence.toLowerCase().replaceAll(/[^a-z\d]/g, '')
  return [mark, backwards(mark), rotated(mark), rotated(backwards(mark))].some((form) =>
    letters.includes(form.toLowerCase()),
  )
}

const backwards = (text: string) => [...text].toReversed().join('')

/** By 13 letters. */
function rotated(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => {
    const first = letter <= 'Z' ? 65 : 97
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first)
  })
}

/** A fact with a question mark that opens what it means: by keyboard, touch and without a script. */
import { say } from '../words/define-words.ts'
import type { LanguageCode } from '../words/languages.ts'
import { resultWords } from './words/index.ts'

type Props = { language: LanguageCode; fact: string; meaning: string }

export function Explained({ language, fact, meaning }: Props) {
  const words = resultWords(language)
  return (
    <details class="explained">
      <summary>
        {fact}{' '}
        <span class="question" aria-hidden="true">
          ?
        </span>
        <span class="visually-hidden">{say(words, 'whatIsIt')}</span>
      </summary>
      <p>{meaning}</p>
    </details>
  )
}

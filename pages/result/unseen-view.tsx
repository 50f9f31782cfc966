/** What could not be seen, and why. */
import { unseenSentence } from '../sentences/index.ts'
import { say } from '../words/define-words.ts'
import { idOf } from './anchors.ts'
import type { ViewProps } from './view-props.ts'
import { resultWords } from './words/index.ts'

export function UnseenView({ visit, scorecard: { unseen, stage } }: ViewProps) {
  const { language } = visit
  const words = resultWords(language)
  if (unseen.length === 0) return null
  return (
    <section class="stack" id={idOf(stage, 'unseen.1')}>
      <h2>{say(words, 'unseen')}</h2>
      <p>{say(words, 'notCounted')}</p>
      <ul>
        {unseen.map((each) => (
          <li>{unseenSentence(each, language)}</li>
        ))}
      </ul>
    </section>
  )
}

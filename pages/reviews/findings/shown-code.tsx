/** The lines that a finding stands on. They scroll inside their box, and always from left to right. */
import type { ShownFinding } from '../../../shared/api/findings.ts'
import type { Visit } from '../../frame/visit.ts'
import { say } from '../../words/define-words.ts'
import { ShownText } from './shown-text.tsx'
import { findingsWords } from './words/index.ts'

type Line = ShownFinding['code'][number]
type Props = { visit: Visit; label: string; lines: readonly Line[] }

export function ShownCode({ visit, label, lines }: Props) {
  return (
    <pre class="found-code" dir="ltr" role="group" aria-label={label} tabIndex={0}>
      <code>
        {lines.map((line) => (
          <CodeLine visit={visit} line={line} />
        ))}
      </code>
    </pre>
  )
}

function CodeLine({ visit, line }: { visit: Visit; line: Line }) {
  const words = findingsWords(visit.language)
  const { number, text, left, isSecret, isFound, isAdded } = line
  return (
    <span class={isFound ? 'code-line found' : 'code-line'}>
      <span class="line-mark" aria-hidden="true">
        {isFound ? '▸' : ' '}
        {isAdded ? '+' : ' '}
      </span>
      <span class="line-number">{number}</span>
      {isFound && <span class="visually-hidden">{say(words, 'foundLine')} </span>}
      <bdi class="line-text">
        <ShownText text={text} />
      </bdi>
      {isSecret && <span class="line-note">{say(words, 'secret')}</span>}
      {left > 0 && <span class="line-note">{say(words, 'left', { count: left })}</span>}
      {'\n'}
    </span>
  )
}

/** What may stand there instead, with the numbers that its lines would have. */
export function SuggestedCode({
  visit,
  label,
  suggestion,
}: {
  visit: Visit
  label: string
  suggestion: NonNullable<ShownFinding['suggestion']>
}) {
  const lines = suggestion.replacement.replace(/\n$/, '').split('\n')
  const shown = lines.map((text, at) => ({
    number: suggestion.startLine + at,
    text,
    left: 0,
    isSecret: false,
    isFound: false,
    isAdded: true,
  }))
  return <ShownCode visit={visit} label={label} lines={shown} />
}

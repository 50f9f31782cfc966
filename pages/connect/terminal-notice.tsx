/** Says that a terminal waits for the outcome, and by which code to know one’s own. */
import { terminalCode } from '../../shared/review/connection.ts'
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { connectWords } from './words/index.ts'

export function TerminalNotice({ visit, link }: { visit: Visit; link: string | null }) {
  const words = connectWords(visit.language)
  if (link === null) return null
  return (
    <section class="notice warning stack">
      <h2>{say(words, 'terminal')}</h2>
      <p>{say(words, 'terminalText')}</p>
      <p>
        <code id="terminal-code" dir="ltr">
          {terminalCode(link)}
        </code>
      </p>
    </section>
  )
}

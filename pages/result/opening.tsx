/** What stands on the page while nothing is read yet: whom it is about, and the scope, searching. */
import { scriptOf } from '../assets.ts'
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { EmptyScope } from './scope-field.tsx'
import { resultWords } from './words/index.ts'

export function Opening({ visit, login }: { visit: Visit; login: string }) {
  const words = resultWords(visit.language)
  return (
    <>
      <p class="visually-hidden" role="status" data-scan-status />
      <Progress text={say(words, 'reading', { login })} />
      <header class="summary waiting">
        <h1 class="subject-name">
          <bdi>{login}</bdi>
        </h1>
        <EmptyScope isSearching />
      </header>
      {/* Not with the others, which wait until the page has ended. */}
      <script type="module" async src={scriptOf('result')} />
    </>
  )
}

/** One line of what is being read; the newest is the one that is seen. */
export function Progress({ text }: { text: string }) {
  return (
    <p class="progress">
      <span class="sweep" aria-hidden="true" />
      <span>{text}</span>
    </p>
  )
}

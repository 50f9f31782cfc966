/** Where an address of nothing may have been meant to lead. */
import { linkTo, type Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { meantBy } from './meant.ts'
import { meantWords } from './words/index.ts'

export function MeantAddresses({ visit }: { visit: Visit }) {
  const words = meantWords(visit.language)
  const meant = meantBy(decoded(visit.path))
  if (meant.length === 0) return null
  return (
    <section class="stack">
      <h2>{say(words, 'title')}</h2>
      <ul class="meant plain-list">
        {meant.map((path) => (
          <li>
            <a class="panel" href={linkTo(visit, path)}>
              <bdi dir="ltr">{path}</bdi>
              <span class="small muted">{textOf(visit, path)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function textOf(visit: Visit, path: string): string {
  const words = meantWords(visit.language)
  const [, folder, name = ''] = path.split('/')
  if (folder === 'u') return say(words, 'result', { login: name })
  if (folder === 'embed') return say(words, 'embed', { login: name })
  return say(words, 'page')
}

/** Anything may stand in a path; what cannot be decoded is left as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

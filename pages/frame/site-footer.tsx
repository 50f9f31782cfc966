/** What stands under every page: the promise, languages, and where to read more. */
import { languageCodes, languages } from '../words/languages.ts'
import { say } from '../words/define-words.ts'
import { AppearanceChoice } from './appearance-choice.tsx'
import { addressIn, linkTo, type Visit } from './visit.ts'
import { frameWords } from './words/index.ts'

const places = [
  ['/reviews', 'reviews'],
  ['/privacy', 'privacy'],
  ['/status', 'status'],
  ['/docs/score', 'formula'],
  ['/docs/api', 'api'],
] as const

export function SiteFooter({ visit }: { visit: Visit }) {
  const words = frameWords(visit.language)
  return (
    <footer class="site-footer">
      <p>{say(words, 'promise')}</p>
      <ul>
        {places.map(([path, name]) => (
          <li>
            <a href={linkTo(visit, path)}>{say(words, name)}</a>
          </li>
        ))}
      </ul>
      <nav aria-label={say(words, 'languages')}>
        <ul>
          {languageCodes.map((code) => (
            <li>
              <a
                href={addressIn(visit, code)}
                hreflang={languages[code].tag}
                lang={languages[code].tag}
                dir={languages[code].direction}
                aria-current={code === visit.language ? 'true' : undefined}
              >
                {languages[code].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <AppearanceChoice visit={visit} />
    </footer>
  )
}

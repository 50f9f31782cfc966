/** The way to the other pages, at the top of each. */
import { say } from '../words/define-words.ts'
import { Mark } from './mark.tsx'
import { linkTo, type Visit } from './visit.ts'
import { frameWords } from './words/index.ts'

const places = [
  ['/compare', 'compare'],
  ['/insights', 'insights'],
  ['/docs', 'docs'],
  ['/me', 'account'],
] as const

export function SiteHeader({ visit }: { visit: Visit }) {
  const words = frameWords(visit.language)
  return (
    <header class="site-header">
      <a class="wordmark" href={linkTo(visit, '/')}>
        <Mark />
        Git Phantom Scope
      </a>
      <nav aria-label={say(words, 'pages')}>
        <ul>
          {places.map(([path, name]) => (
            <li>
              <a href={linkTo(visit, path)} aria-current={visit.path === path ? 'page' : undefined}>
                {say(words, name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

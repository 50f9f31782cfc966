/** The way to the other pages, at the top of each. */
import { say } from '../words/define-words.ts'
import { Mark } from './mark.tsx'
import { linkTo, type Visit } from './visit.ts'
import { frameWords } from './words/index.ts'

const places = [
  ['/compare', 'compare'],
  ['/embed', 'embed'],
  ['/studio', 'studio'],
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
              <a href={linkTo(visit, path)} aria-current={currentFor(visit.path, path)}>
                {say(words, name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

/** `page` on the page itself, `true` on those below it. */
function currentFor(path: string, place: string): 'page' | 'true' | undefined {
  if (path === place) return 'page'
  return path.startsWith(`${place}/`) ? 'true' : undefined
}

/** A document in its page: what it is, what it has, and where to read on. */
import type { ComponentChildren } from 'preact'
import { documentNames, type DocumentName } from '../../shared/pages/documents.ts'
import type { Page } from '../frame/page.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { docsWords } from './words/index.ts'
import type { Heading } from './written-document.ts'

type Document = { title: string; contents: readonly Heading[]; content: ComponentChildren }

/** The text is English, whatever the visitor reads: the page says so, to them and to their machine. */
export function documentPage(
  visit: Visit,
  name: DocumentName,
  { title, contents, content }: Document,
): Page {
  const words = docsWords(visit.language)
  return {
    title: say(words, name),
    description: say(words, `about-${name}`),
    canonical: `/docs/${name}`,
    content: (
      <div class="document">
        <header class="document-head">
          <a class="back" href={linkTo(visit, '/docs')}>
            {say(words, 'all')}
          </a>
          <h1 lang="en" dir="ltr">
            {title}
          </h1>
          {visit.language !== 'en' && <p class="notice small">{say(words, 'inEnglish')}</p>}
        </header>
        <nav class="contents" aria-labelledby="contents">
          <details>
            <summary id="contents">{say(words, 'contents')}</summary>
            <ul lang="en" dir="ltr">
              {contents
                .filter(({ depth }) => depth <= 3)
                .map(({ id, text, depth }) => (
                  <li class={`depth-${depth}`}>
                    <a href={`#${id}`}>{text}</a>
                  </li>
                ))}
            </ul>
          </details>
        </nav>
        <article class="prose" lang="en" dir="ltr">
          {content}
        </article>
        <Neighbours visit={visit} name={name} />
      </div>
    ),
  }
}

function Neighbours({ visit, name }: { visit: Visit; name: DocumentName }) {
  const words = docsWords(visit.language)
  const at = documentNames.indexOf(name)
  const neighbours = [
    { key: 'before', to: documentNames[at - 1] },
    { key: 'after', to: documentNames[at + 1] },
  ] as const
  return (
    <nav class="neighbours" aria-label={say(words, 'neighbours')}>
      {neighbours.map(
        ({ key, to }) =>
          to && (
            <a class={`panel ${key}`} href={linkTo(visit, `/docs/${to}`)}>
              <span class="small muted">{say(words, key)}</span>
              <span>{say(words, to)}</span>
            </a>
          ),
      )}
    </nav>
  )
}

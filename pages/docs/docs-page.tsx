/** The documents: the list of all, or one of them. */
import { documentNames, type DocumentName } from '../../shared/pages/documents.ts'
import type { Page } from '../frame/page.ts'
import { linkTo, type Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { documentPage } from './document-page.tsx'
import { docsWords } from './words/index.ts'
import type { WrittenDocument } from './written-document.ts'

/** Those of `docs/`, each loaded when it is asked for. */
const written = import.meta.glob<WrittenDocument>(
  ['../../docs/*.md', '!../../docs/development.md'],
  {
    query: '?document',
    import: 'default',
  },
)

/** The page of a document; null asks for the list. */
export async function docsPage(visit: Visit, name: DocumentName | null): Promise<Page> {
  if (name === null) return listPage(visit)
  if (name === 'api') return (await import('./api/api-page.tsx')).apiPage(visit)
  const document = await written[`../../docs/${name}.md`]!()
  const html = inLanguageOf(visit, document.html)
  if (name === 'mcp')
    return (await import('./mcp/mcp-page.tsx')).mcpPage(visit, { ...document, html })
  const { title, contents } = document
  return documentPage(visit, name, {
    title,
    contents,
    content: <div dangerouslySetInnerHTML={{ __html: html }} />,
  })
}

/** Links from one document to another keep the language that was chosen for the frame. */
function inLanguageOf(visit: Visit, html: string): string {
  return html.replace(/href="(\/[^"]*)"/g, (_, path: string) => `href="${linkTo(visit, path)}"`)
}

/** Where each part of the list begins. */
const parts = { score: 'partScore', embeds: 'partUse', 'self-hosting': 'partRun' } as const
const starts = Object.keys(parts) as (keyof typeof parts)[]

function listPage(visit: Visit): Page {
  const words = docsWords(visit.language)
  return {
    title: say(words, 'title'),
    description: say(words, 'lead'),
    canonical: '/docs',
    content: (
      <div class="stack wide">
        <header class="stack">
          <h1>{say(words, 'title')}</h1>
          <p class="lead">{say(words, 'lead')}</p>
          {visit.language !== 'en' && <p class="small muted">{say(words, 'inEnglish')}</p>}
        </header>
        {starts.map((first, at) => {
          const next = starts[at + 1]
          const names = documentNames.slice(
            documentNames.indexOf(first),
            next && documentNames.indexOf(next),
          )
          return (
            <section class="documents">
              <h2>{say(words, parts[first])}</h2>
              <ul class="plain-list">
                {names.map((name) => (
                  <li>
                    <h3>
                      <a href={linkTo(visit, `/docs/${name}`)}>{say(words, name)}</a>
                    </h3>
                    <p>{say(words, `about-${name}`)}</p>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    ),
  }
}

/** A page in its frame, as HTML: whole, or opened to be written on. */
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ConnectionStatus } from '../offline/connection-status.tsx'
import { languages } from '../words/languages.ts'
import { say } from '../words/define-words.ts'
import { Head } from './head.tsx'
import type { Page } from './page.ts'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import type { Visit } from './visit.ts'
import { frameWords } from './words/index.ts'

/** The whole document. */
export function writeDocument(visit: Visit, page: Page): string {
  return openDocument(visit, page) + closeDocument(visit)
}

/** The document up to the end of the page's content; what is written next is content, too. */
export function openDocument(visit: Visit, page: Page): string {
  const { tag, direction } = languages[visit.language]
  const head = renderToString(<Head visit={visit} page={page} />)
  return `<!doctype html><html lang="${tag}" dir="${direction}">${head}<body>${renderToString(
    <>
      <a class="skip-link" href="#content">
        {say(frameWords(visit.language), 'skip')}
      </a>
      <div>
        <ConnectionStatus visit={visit} />
        {visit.isSampleData && <SampleBanner visit={visit} />}
        <SiteHeader visit={visit} />
      </div>
    </>,
  )}<main id="content" tabindex="-1">${renderToString(<>{page.content}</>)}`
}

export function closeDocument(visit: Visit): string {
  return `</main>${renderToString(<SiteFooter visit={visit} />)}</body></html>`
}

/** More of the content of a page that was opened. */
export function writePart(content: ComponentChildren): string {
  return renderToString(<>{content}</>)
}

function SampleBanner({ visit }: { visit: Visit }) {
  return (
    <aside class="banner">
      <p>{say(frameWords(visit.language), 'sampleData')}</p>
    </aside>
  )
}

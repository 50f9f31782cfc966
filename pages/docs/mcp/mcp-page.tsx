/** The document on MCP, and behind its first words how clients are told of this very deployment. */
import { mcpPath, ownMcpPath } from '../../../shared/api/mcp-access.ts'
import type { Page } from '../../frame/page.ts'
import type { Visit } from '../../frame/visit.ts'
import { documentPage } from '../document-page.tsx'
import type { WrittenDocument } from '../written-document.ts'
import { Connect, connectHeading } from './connect.tsx'

/** How the text names the deployment that it is read at. */
const anyHost = 'https://HOST'

/** `html` is the document's, with its links as they are to be. */
export function mcpPage(visit: Visit, { title, contents, html }: WrittenDocument): Page {
  const ownHtml = html.replaceAll(anyHost, visit.origin)
  const firstPart = ownHtml.indexOf('<h2')
  return documentPage(visit, 'mcp', {
    title,
    contents: [connectHeading, ...contents],
    content: (
      <>
        <div dangerouslySetInnerHTML={{ __html: ownHtml.slice(0, firstPart) }} />
        <Connect url={visit.origin + mcpPath} ownUrl={visit.origin + ownMcpPath} />
        <div dangerouslySetInnerHTML={{ __html: ownHtml.slice(firstPart) }} />
      </>
    ),
  })
}

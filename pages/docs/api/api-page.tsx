/** The API as a page to read, made from the same OpenAPI document that machines get. */
import type { Page } from '../../frame/page.ts'
import type { Visit } from '../../frame/visit.ts'
import { documentPage } from '../document-page.tsx'
import type { Heading } from '../written-document.ts'
import { apiDocument, type ApiDocument, type JsonSchema } from './api-document.ts'
import { OperationView } from './operation-view.tsx'
import { outlineOf } from './outline.ts'
import { Prose } from './prose.tsx'

export function apiPage(visit: Visit): Page {
  const document = apiDocument()
  return documentPage(visit, 'api', {
    title: 'The API',
    contents: contentsOf(document),
    content: <ApiView document={document} server={visit.origin} />,
  })
}

const groupTitle = (name: string) =>
  ({
    scan: 'Scans',
    samples: 'Samples',
    'opt-out': 'Opting out',
    session: 'Sessions and signing in',
    keys: 'API keys',
    oauth: 'Signing in from a terminal',
    status: 'Status',
    insights: 'Insights',
    retention: 'What is stored',
    health: 'Health',
    embed: 'Embeds',
  })[name] ?? name

function contentsOf({ groups, schemas }: ApiDocument): Heading[] {
  const ofGroups = [...groups].flatMap(([name, operations]) => [
    { id: name, text: groupTitle(name), depth: 2 },
    ...operations.map(({ operationId, summary }) => ({ id: operationId, text: summary, depth: 3 })),
  ])
  const ofSchemas = Object.keys(schemas).map((name) => ({ id: name, text: name, depth: 3 }))
  return [...ofGroups, { id: 'schemas', text: 'Schemas', depth: 2 }, ...ofSchemas]
}

function ApiView({ document, server }: { document: ApiDocument; server: string }) {
  return (
    <>
      <p>
        <Prose text={document.description} />
      </p>
      <p>
        The same as <a href="/api/v1/openapi.json">OpenAPI 3.1</a>, for machines. Errors of every
        operation have one form, <a href="#Error">Error</a>.
      </p>
      {[...document.groups].map(([name, operations]) => (
        <section>
          <h2 id={name}>{groupTitle(name)}</h2>
          {operations.map((operation) => (
            <OperationView operation={operation} server={server} />
          ))}
        </section>
      ))}
      <section>
        <h2 id="schemas">Schemas</h2>
        <p>Types as they are written in TypeScript; a question mark is for what may be missing.</p>
        {Object.entries(document.schemas).map(([name, schema]) => (
          <SchemaView name={name} schema={schema} />
        ))}
      </section>
    </>
  )
}

function SchemaView({ name, schema }: { name: string; schema: JsonSchema }) {
  return (
    <section class="schema">
      <h3 id={name}>{name}</h3>
      <div class="scroll-x code" tabIndex={0} role="group" aria-label={`Schema ${name}`}>
        <pre>
          <code>{outlineOf(schema)}</code>
        </pre>
      </div>
    </section>
  )
}

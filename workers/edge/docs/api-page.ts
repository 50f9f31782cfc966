/** The API as a page to read, made from the same OpenAPI document that machines get. */
import { html } from 'hono/html'
import { lineColour, pageFrame, type Html } from '../page-frame.ts'

type Json = Record<string, unknown>

const style = `
  body { max-width: 54rem }
  code, pre { font: 0.9em/1.5 ui-monospace, monospace }
  pre { overflow-x: auto; padding: 0.75rem 1rem; border: 1px solid ${lineColour}; border-radius: 0.4rem }
  table { border-collapse: collapse; width: 100% }
  th, td:not(:last-child) { white-space: nowrap }
  th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid ${lineColour} }
  h2 { margin-top: 2.5rem }
`

/** The page for an OpenAPI document of a server. */
export function apiPage(document: Json, server: string): Html {
  const { info, paths, components } = document as {
    info: { title: string; version: string; description: string }
    paths: Record<string, Record<string, Json>>
    components: { schemas: Record<string, Json> }
  }
  const content = html`
    <p>${info.description}</p>
    <p>
      The same as <a href="/api/v1/openapi.json">OpenAPI 3.1</a>. Errors of every operation have one
      form, <a href="#Error"><code>Error</code></a
      >.
    </p>
    ${Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) =>
        operationSection(server, method, path, operation),
      ),
    )}
    <h2>Schemas</h2>
    ${Object.entries(components.schemas).map(([name, schema]) => schemaSection(name, schema))}
  `
  return pageFrame('API', style, content)
}

function operationSection(server: string, method: string, path: string, operation: Json): Html {
  const { summary, description, parameters, requestBody, responses } = operation as {
    summary: string
    description: string
    parameters: { name: string; in: string; required: boolean; schema: Json; examples: Json }[]
    requestBody?: { content: Record<string, { schema: Json }> }
    responses: Record<string, { description: string; content?: Record<string, { schema?: Json }> }>
  }
  return html`<section>
    <h2>${summary}</h2>
    <p><code>${method.toUpperCase()} ${path}</code></p>
    <p>${description}</p>
    ${
      parameters.length === 0
        ? ''
        : html`<table>
            <tr>
              <th>Parameter</th>
              <th>In</th>
              <th>Form</th>
            </tr>
            ${parameters.map(
              (parameter) =>
                html`<tr>
                  <td><code>${parameter.name}</code>${parameter.required ? '' : ' (optional)'}</td>
                  <td>${parameter.in}</td>
                  <td><code>${JSON.stringify(parameter.schema)}</code></td>
                </tr>`,
            )}
          </table>`
    }
    ${Object.entries(requestBody?.content ?? {}).map(
      ([type, { schema }]) =>
        html`<p>
          Body, <code>${type}</code>: <code>${JSON.stringify(schema['properties'])}</code>
        </p>`,
    )}
    <pre>
curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}${server}${exampleOf(path, parameters)}${requestBody ? ' --data …' : ''}</pre>
    <table>
      <tr>
        <th>Status</th>
        <th>Meaning</th>
      </tr>
      ${Object.entries(responses).map(
        ([status, response]) =>
          html`<tr>
            <td>${status}</td>
            <td>${prose(response.description)} ${schemaLink(response.content)}</td>
          </tr>`,
      )}
    </table>
  </section>`
}

/** Text whose `code` is marked as in Markdown, and whose paragraphs are apart. */
function prose(text: string): Html[] {
  return text
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
}

function exampleOf(path: string, parameters: { name: string; examples: Json }[]): string {
  return parameters.reduce((filled, { name, examples }) => {
    const [first] = Object.values(examples) as { value: unknown }[]
    return filled.replace(`{${name}}`, String(first?.value ?? name))
  }, path)
}

function schemaLink(content: Record<string, { schema?: Json }> | undefined): Html | '' {
  const reference = content?.['application/json']?.schema?.['$ref']
  if (typeof reference !== 'string') return ''
  const name = reference.split('/').at(-1)!
  return html`<a href="#${name}"><code>${name}</code></a>`
}

function schemaSection(name: string, schema: Json): Html {
  return html`<details id="${name}">
    <summary><code>${name}</code></summary>
    <pre>${JSON.stringify(schema, null, 2)}</pre>
  </details>`
}

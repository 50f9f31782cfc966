/** One operation: where it is, what it takes, what it answers. */
import type { ApiOperation, ApiParameter, JsonSchema } from './api-document.ts'
import { outlineOf } from './outline.ts'
import { Prose } from './prose.tsx'

/** So many parameters are read one by one; more are there for who looks for one. */
const fewParameters = 6

export function OperationView({ operation, server }: { operation: ApiOperation; server: string }) {
  const { operationId, summary, description, method, path, parameters, requestBody } = operation
  return (
    <section class="operation">
      <h3 id={operationId}>{summary}</h3>
      <p class="endpoint">
        <span class="method">{method.toUpperCase()}</span> <code>{path}</code>
      </p>
      <p>
        <Prose text={description} />
      </p>
      {operation.security && (
        <p>
          Takes {operation.security.map((one) => credentialText(Object.keys(one)[0])).join(', or ')}
          .
        </p>
      )}
      {parameters.length > fewParameters ? (
        <details>
          <summary>{parameters.length} parameters</summary>
          <Parameters of={operationId} parameters={parameters} />
        </details>
      ) : (
        parameters.length > 0 && <Parameters of={operationId} parameters={parameters} />
      )}
      {Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => (
        <>
          <p>
            Body, as <code>{type}</code>:
          </p>
          {schema && <Code name={`Body of ${operationId}`}>{outlineOf(schema)}</Code>}
        </>
      ))}
      <Code name={`Example of ${operationId}`}>{exampleOf(operation, server)}</Code>
      <Responses operation={operation} />
    </section>
  )
}

const credentials: Readonly<Record<string, string>> = {
  session: 'the cookie of a session',
  studio: 'the cookie of who started it',
}
const credentialText = (scheme = '') => credentials[scheme] ?? 'a bearer token'

function Code({ name, children }: { name: string; children: string }) {
  return (
    <div class="scroll-x code" tabIndex={0} role="group" aria-label={name}>
      <pre>
        <code>{children}</code>
      </pre>
    </div>
  )
}

function Parameters({ of, parameters }: { of: string; parameters: readonly ApiParameter[] }) {
  return (
    <div class="scroll-x" tabIndex={0} role="group" aria-label={`Parameters of ${of}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">In</th>
            <th scope="col">Takes</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, in: place, required, description, schema }) => (
            <tr>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                {place}
                {required ? '' : ', optional'}
              </td>
              <td>
                {description && <>{description}. </>}
                <Taken schema={schema} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Taken({ schema }: { schema: JsonSchema }) {
  const usual = schema.default === undefined || schema.default === '' ? null : schema.default
  return (
    <>
      {schema.enum
        ? schema.enum.map((value, at) => (
            <>
              {at > 0 && ', '}
              <code>{String(value)}</code>
            </>
          ))
        : outlineOf(schema)}
      {usual !== null && (
        <>
          {' '}
          (usually <code>{JSON.stringify(usual)}</code>)
        </>
      )}
    </>
  )
}

function exampleOf({ method, path, parameters, requestBody }: ApiOperation, server: string) {
  const address = parameters.reduce((filled, { name, examples }) => {
    const [first] = Object.values(examples)
    return filled.replace(`{${name}}`, String(first?.value ?? name))
  }, path)
  const how = method === 'get' ? '' : `-X ${method.toUpperCase()} `
  return `curl ${how}${server}${address}${requestBody ? ' --data …' : ''}`
}

function Responses({ operation }: { operation: ApiOperation }) {
  return (
    <div
      class="scroll-x"
      tabIndex={0}
      role="group"
      aria-label={`Answers of ${operation.operationId}`}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(operation.responses).map(([status, { description, content }]) => {
            const reference = content?.['application/json']?.schema?.$ref
            const name = reference?.split('/').at(-1)
            return (
              <tr>
                <th scope="row">{status}</th>
                <td>
                  {description.split('\n\n').map((paragraph) => (
                    <p>
                      <Prose text={paragraph} />
                    </p>
                  ))}
                  {name && name !== 'Error' && <a href={`#${name}`}>{name}</a>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

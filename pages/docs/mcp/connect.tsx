/** The part of the document on MCP that is another in each deployment: how clients are told of it. */
import type { Heading } from '../written-document.ts'
import { connectionsTo, type Connection, type Snippet } from './connections.ts'

export const connectHeading: Heading = { id: 'connect', text: 'Connect a client', depth: 2 }

type Props = {
  url: string
  /** The same for those who sign in. */
  ownUrl: string
}

export function Connect({ url, ownUrl }: Props) {
  return (
    <section aria-labelledby={connectHeading.id}>
      <h2 id={connectHeading.id}>{connectHeading.text}</h2>
      <p>The address of this server, for every client that asks for one:</p>
      <CodeToCopy id="address" name="Address" text={url} />
      <p>
        And the one for <a href="#signing-in">signing in</a>, to have scans read on your own quota:
      </p>
      <CodeToCopy id="own-address" name="Address for signing in" text={ownUrl} />
      <ul class="connections plain-list">
        {connectionsTo(url).map((connection) => (
          <ConnectionView connection={connection} />
        ))}
      </ul>
      <p class="visually-hidden" role="status" data-announcer />
    </section>
  )
}

function ConnectionView({ connection }: { connection: Connection }) {
  const { id, client, steps, link, snippet } = connection
  return (
    <li class="panel stack" id={`connect-${id}`}>
      <h3>{client}</h3>
      {steps && <p>{steps}</p>}
      {link && (
        <p>
          <a class="button" href={link.href} rel="noreferrer">
            {link.label}
          </a>
        </p>
      )}
      {snippet && <SnippetView id={id} client={client} snippet={snippet} />}
    </li>
  )
}

type SnippetProps = { id: string; client: string; snippet: Snippet }

function SnippetView({ id, client, snippet: { place, text, language } }: SnippetProps) {
  return (
    <>
      <p class="small">{language === 'shell' ? place : <code>{place}</code>}</p>
      <CodeToCopy id={`snippet-${id}`} name={`For ${client}`} text={text} />
    </>
  )
}

function CodeToCopy({ id, name, text }: { id: string; name: string; text: string }) {
  return (
    <>
      <div class="scroll-x code" tabIndex={0} role="group" aria-label={name}>
        <pre>
          <code id={id}>{text}</code>
        </pre>
      </div>
      <p>
        <button
          type="button"
          data-action="copy"
          data-from={id}
          data-done="Copied"
          aria-label={`Copy: ${name}`}
          hidden
        >
          Copy
        </button>
      </p>
    </>
  )
}

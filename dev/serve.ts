/** Serves a fetch-style handler over HTTP on this machine only, with nothing but Node. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type FetchHandler = (request: Request) => Promise<Response>

/** A handler that answers at `url` until it is closed; open connections are cut then. */
export type Served = { url: string; close: () => Promise<void> }

/**
 * Serves `handle` on a free port of 127.0.0.1.
 *
 * @example
 * const served = await serve(async () => new Response('hello'))
 * await fetch(served.url)
 * await served.close()
 */
export async function serve(handle: FetchHandler): Promise<Served> {
  const server = createServer((incoming, outgoing) => {
    answer(handle, incoming, outgoing).catch((error: unknown) => {
      console.error(error)
      outgoing.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(handle: FetchHandler, incoming: IncomingMessage, outgoing: ServerResponse) {
  const response = await handle(await requestOf(incoming))
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const method = incoming.method ?? 'GET'
  const body = method === 'GET' || method === 'HEAD' ? null : await buffer(incoming)
  return new Request(`http://${incoming.headers.host}${incoming.url}`, { method, headers, body })
}

/** A server that answers as a test says, and writes down what it was asked and when it was left. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type SeenRequest = {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: string
}

export type Reply = (request: SeenRequest, response: ServerResponse, url: string) => void

export type ProviderServer = {
  url: string
  seen: SeenRequest[]
  /** What is answered from now on. */
  reply: Reply
  /** Resolves when a client has closed the connection of a request that was not answered. */
  left: Promise<void>
  close(): Promise<void>
}

export async function serveProvider(reply: Reply): Promise<ProviderServer> {
  const left = Promise.withResolvers<void>()
  const server = createServer(async (incoming, response) => {
    response.on('close', () => response.writableFinished || left.resolve())
    const request = {
      method: incoming.method!,
      path: incoming.url!,
      headers: incoming.headers,
      body: await text(incoming),
    }
    served.seen.push(request)
    served.reply(request, response, served.url)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const served: ProviderServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    reply,
    left: left.promise,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return served
}

export const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    void response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body))

/** Takes the request and says nothing. */
export const silence: Reply = () => {}

/** Takes the request and cuts the line. */
export const cutOff: Reply = (_, response) => void response.destroy()

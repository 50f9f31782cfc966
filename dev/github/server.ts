/** The stand-in on a socket of this machine. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConnectionReset } from './faults/index.ts'
import { createGitHubStandIn, type GitHubStandIn, type StandInOptions } from './stand-in.ts'

export type ServedStandIn = GitHubStandIn & {
  /** Where it listens: `http://127.0.0.1:…`. */
  url: string
  close(): Promise<void>
}

/** Serves the stand-in; port 0 is any that is free. Rejects when the port is taken. */
export async function serveGitHubStandIn({
  port,
  ...options
}: StandInOptions & { port: number }): Promise<ServedStandIn> {
  const standIn = createGitHubStandIn(options)
  const server = createServer((incoming, outgoing) => {
    void answer(standIn, incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
  return {
    ...standIn,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  { fetch }: GitHubStandIn,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const left = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) left.abort()
  })
  try {
    const response = await fetch(await requestOf(incoming, left.signal))
    outgoing.writeHead(response.status, [...response.headers].flat())
    const reader = response.body?.getReader()
    for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
      outgoing.write(piece.value)
    }
    outgoing.end()
  } catch (error) {
    const isExpected = error instanceof ConnectionReset || left.signal.aborted
    if (!isExpected) console.error('GitHub stand-in:', error)
    incoming.socket.destroy()
  }
}

async function requestOf(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  const chunks: Buffer[] = []
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
  const method = incoming.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD' && chunks.length > 0
  return new Request(`http://${incoming.headers.host ?? '127.0.0.1'}${incoming.url ?? '/'}`, {
    method,
    headers,
    body: hasBody ? Buffer.concat(chunks) : null,
    signal,
  })
}

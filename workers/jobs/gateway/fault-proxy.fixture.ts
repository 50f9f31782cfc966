/**
 * Stands before a double and writes down what it is asked, and brings about the faults that the double
 * itself cannot: no answer at all, a broken line, a header that lacks.
 */
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export type Fault = 'none' | 'silence' | 'reset' | 'no-retry-after'

export type SeenCall = { path: string; headers: IncomingMessage['headers']; body: string }

export type FaultProxy = {
  url: string
  seen: SeenCall[]
  fault: Fault
  /** Resolves when a client has left a request that was not answered. */
  left: Promise<void>
  close(): Promise<void>
}

/** Without a double behind it, it may be silent or broken. */
export async function openFaultProxy(double: string | null, fault: Fault): Promise<FaultProxy> {
  const left = Promise.withResolvers<void>()
  const server = createServer(async (incoming, response) => {
    response.on('close', () => response.writableFinished || left.resolve())
    const body = await text(incoming)
    proxy.seen.push({ path: incoming.url!, headers: incoming.headers, body })
    if (proxy.fault === 'reset') return void response.destroy()
    if (proxy.fault !== 'silence' && double) pass(incoming, body, response, double)
  })
  const pass = (from: IncomingMessage, body: string, to: ServerResponse, address: string) => {
    const { host: _, ...headers } = from.headers
    const onwards = ask(address + from.url!, { method: from.method!, headers })
    onwards.on('response', (answer) => {
      const told = { ...answer.headers }
      if (proxy.fault === 'no-retry-after') delete told['retry-after']
      to.writeHead(answer.statusCode!, told)
      answer.on('error', () => to.destroy()).on('aborted', () => to.destroy())
      answer.pipe(to)
    })
    onwards.on('error', () => to.destroy())
    to.on('close', () => onwards.destroy())
    onwards.end(body)
  }
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: [],
    fault,
    left: left.promise,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return proxy
}

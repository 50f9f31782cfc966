/** What the platform does before the edge Worker is asked: files are sent, everything else goes on to it. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { clientHeaders } from './client.ts'

export type Front = AsyncDisposable & { url: string }

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves the files of `folder`, and what `worker` (an address) answers at every other path. */
export async function startFront(folder: string, worker: string): Promise<Front> {
  const server = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? '/', worker)
    const file = join(folder, normalize(pathname))
    if (pathname !== '/' && existsSync(file) && statSync(file).isFile()) {
      answer.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
      answer.setHeader('cache-control', 'public, max-age=600')
      createReadStream(file).pipe(answer)
      return
    }
    const passed = request(worker + (asked.url ?? '/'), {
      method: asked.method ?? 'GET',
      headers: { ...asked.headers, ...clientHeaders },
    })
    passed.on('response', (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers)
      answer.flushHeaders()
      answered.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    answer.on('close', () => passed.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

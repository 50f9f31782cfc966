/** The conformance suite's part for authorization servers, which waits until a browser comes back. */
import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { conformanceFile } from './tools-folder.ts'

type Asked = { server: URL; clientId: string; cwd: string }

/** Runs it; `follow` is what a browser does with the link that the suite shows. */
export async function authorizationSuite(
  { server, clientId, cwd }: Asked,
  follow: (link: URL) => Promise<unknown>,
): Promise<{ code: number | null; output: string }> {
  const words = ['--url', server.origin, '--client-id', clientId]
  const more = ['--resource', new URL('/mcp', server).href, '-p', String(await freePort())]
  const suite = spawn(
    process.execPath,
    [conformanceFile, 'authorization', ...words, ...more, '-o', cwd],
    { cwd, timeout: 60_000 },
  )
  let output = ''
  let following: Promise<unknown> | null = null
  for (const stream of [suite.stdout, suite.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data.toString()
      const [link] = /\bhttp\S+\/oauth\/authorize\?\S+(?=\s)/.exec(output) ?? []
      if (link) following ??= follow(new URL(link)).catch(() => suite.kill())
    })
  }
  const code = await new Promise<number | null>((resolve) => void suite.on('close', resolve))
  await following
  return { code, output }
}

/** One that nobody listens at now. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => void server.close(resolve))
  return port
}

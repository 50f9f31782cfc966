/**
 * A second port for what is served on another one of this machine. To a browser that is another
 * origin; to the server it is a request with another `Host`.
 */
import { connect, createServer, type AddressInfo } from 'node:net'

export type SecondPort = {
  port: number
  /** Where it leads from now on; nowhere before. */
  leadTo(port: number): void
  close(): Promise<void>
}

/** Opens a port of 127.0.0.1: this one, or any that is free where it is taken or 0. */
export async function openSecondPort(wanted: number): Promise<SecondPort> {
  let target: number | null = null
  const server = createServer((incoming) => {
    if (target === null) return void incoming.destroy()
    const outgoing = connect(target, '127.0.0.1')
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      one.pipe(other)
      one.once('error', () => other.destroy())
      one.once('close', () => other.destroy())
    }
  })
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', resolve)
    })
  await listen(wanted).catch(() => listen(0))
  const { port } = server.address() as AddressInfo
  return {
    port,
    leadTo: (to) => void (target = to),
    close: () => new Promise((resolve) => void server.close(() => resolve()).unref()),
  }
}

/** The first port of 127.0.0.1 from this one on that nobody listens at. Throws where there is none. */
export async function freePortFrom(wanted: number): Promise<number> {
  for (let port = wanted; port < 65_536; port += 1) {
    const probe = createServer()
    const isFree = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => resolve(true))
    })
    await new Promise<void>((resolve) => void probe.close(() => resolve()))
    if (isFree) return port
  }
  throw new Error(`No port from ${wanted} on is free.`)
}

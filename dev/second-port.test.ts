import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { freePortFrom, openSecondPort } from './second-port.ts'

/** A server that tells which host it was asked for, on a port of its own. */
async function told() {
  const server = createServer(({ headers }, answer) => void answer.end(headers.host))
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise((resolve) => void server.close(resolve))
  return { port: (server.address() as AddressInfo).port, close }
}

describe('a second port', () => {
  it('leads to what is served on another, which sees the host that was asked for', async () => {
    const served = await told()
    const second = await openSecondPort(0)
    second.leadTo(served.port)
    const close = { connection: 'close' }
    const answer = await fetch(`http://127.0.0.1:${second.port}/`, { headers: close })
    expect(await answer.text()).toBe(`127.0.0.1:${second.port}`)
    await Promise.all([second.close(), served.close()])
  })

  it('is another one where that is taken', async () => {
    const first = await openSecondPort(0)
    const other = await openSecondPort(first.port)
    expect(other.port).not.toBe(first.port)
    expect(await freePortFrom(first.port)).toBeGreaterThan(first.port)
    await Promise.all([first.close(), other.close()])
  })
})

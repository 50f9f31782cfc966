/** Runs Workers under `workerd serve`, the runtime of production without a development server. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { socketPath, workerdConfig, type HeapLimit, type PlacedWorker } from './capnp.ts'
import { residentMebibytes } from './resident-memory.ts'
import { processorMilliseconds, workersThreadMilliseconds } from './processor-time.ts'

export type Workerd = AsyncDisposable & {
  /** Where a Worker's socket listens: `http://127.0.0.1:…`. */
  url(name: string): string
  /** A path at which the same socket answers without TCP, which may hold answers back. */
  path(name: string): string
  /** Milliseconds of processor time since the start, of all threads. */
  processorMilliseconds(): number
  /** The same of the thread on which the Workers run. */
  workersThreadMilliseconds(): number
  residentMebibytes(): number
}

const { default: program } = createRequire(import.meta.url)('workerd') as { default: string }

const startMilliseconds = 10_000

/**
 * Starts the Workers with a socket for each in `exposed`; resolves once all sockets listen. Rejects
 * with what workerd said when it ends instead.
 */
export async function startWorkerd(
  workers: readonly PlacedWorker[],
  exposed: readonly string[],
  elsewhere: Readonly<Record<string, string>>,
  folder: string,
  heapLimit: HeapLimit = 'usual',
): Promise<Workerd> {
  // One that was killed leaves its own behind.
  for (const name of exposed) rmSync(socketPath(folder, name), { force: true })
  const file = join(folder, `${exposed.join('-')}.capnp`)
  writeFileSync(file, workerdConfig(workers, exposed, elsewhere, folder, heapLimit))
  const child = spawn(program, ['serve', '--control-fd=3', file], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const kill = () => void child.kill('SIGKILL')
  process.once('exit', kill)

  const stop = async () => {
    process.off('exit', kill)
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    kill()
    await ended
  }
  try {
    const ports = await portsOf(child, exposed)
    return {
      path: (name) => socketPath(folder, name),
      url: (name) => `http://127.0.0.1:${ports.get(name)}`,
      processorMilliseconds: () => processorMilliseconds(child.pid!),
      workersThreadMilliseconds: () => workersThreadMilliseconds(child.pid!),
      residentMebibytes: () => residentMebibytes(child.pid!),
      [Symbol.asyncDispose]: stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The ports that workerd chose: it tells them on the control pipe, a line of JSON each. */
function portsOf(child: ChildProcess, names: readonly string[]): Promise<Map<string, number>> {
  const said: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (said.length < 50) said.push(text)
  })
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`workerd ${why}:\n${said.join('')}`))
    const timer = setTimeout(() => fail('does not listen'), startMilliseconds)
    child.once('exit', (code, signal) => {
      clearTimeout(timer)
      fail(`ended with ${code ?? signal}`)
    })
    const ports = new Map<string, number>()
    createInterface({ input: child.stdio[3] as Readable }).on('line', (line) => {
      const event = JSON.parse(line) as { event: string; socket: string; port: number }
      if (event.event === 'listen') ports.set(event.socket, event.port)
      if (!names.every((name) => ports.has(name))) return
      clearTimeout(timer)
      resolve(ports)
    })
  })
}

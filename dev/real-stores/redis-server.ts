/** A private Redis for tests, from the installed `redis-server`. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderWith, freePort, type RealStore } from './real-store.ts'

export const redisFolder = folderWith(['redis-server'])

/** Starts an empty Redis on a free port and waits until it takes connections. */
export async function startRedis(): Promise<RealStore> {
  if (redisFolder === null) throw new Error('redis-server is not installed')
  const directory = await mkdtemp(join(tmpdir(), 'phantom-redis-'))
  const port = await freePort()
  const settings = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--dir', directory]
  const server = spawn(join(redisFolder, 'redis-server'), settings.map(String))
  await new Promise<void>((resolve, reject) => {
    let output = ''
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`redis-server did not start:\n${output}`)))
    server.stdout.on('data', (chunk) => {
      output += chunk
      if (output.includes('Ready to accept connections')) resolve()
    })
  })
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      const ended = once(server, 'exit')
      server.kill()
      await ended
      await rm(directory, { recursive: true, force: true })
    },
  }
}

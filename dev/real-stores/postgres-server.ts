/** A private PostgreSQL for tests, from the installed programs. */
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { folderWith, freePort, newestFirst, type RealStore } from './real-store.ts'

const debianFolders = newestFirst('/usr/lib/postgresql').map((version) => join(version, 'bin'))

export const postgresFolder = folderWith(['initdb', 'postgres'], debianFolders)

/** Starts an empty PostgreSQL on a free port and waits until it takes connections. */
export async function startPostgres(): Promise<RealStore> {
  if (postgresFolder === null) throw new Error('PostgreSQL is not installed')
  const identity = unprivileged()
  const directory = await mkdtemp(join(tmpdir(), 'phantom-postgres-'))
  if (identity) await chown(directory, identity.uid, identity.gid)
  const options = { ...identity, cwd: directory }

  const creation = ['-D', directory, '-U', 'phantom', '--auth', 'trust', '-E', 'UTF8', '--no-sync']
  await promisify(execFile)(join(postgresFolder, 'initdb'), creation, options)

  const port = await freePort()
  const settings = ['-D', directory, '-h', '127.0.0.1', '-p', port, '-k', directory, '-F']
  const server = spawn(join(postgresFolder, 'postgres'), settings.map(String), options)
  await ready(server)
  return {
    url: `postgres://phantom@127.0.0.1:${port}/postgres`,
    async stop() {
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
      await rm(directory, { recursive: true, force: true })
    },
  }
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${output}`)))
    server.stderr?.on('data', (chunk) => {
      output += chunk
      if (output.includes('ready to accept connections')) resolve()
    })
  })
}

/** PostgreSQL refuses to run as root; its packages make a user of its own for that. */
function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const idOf = (flag: string) =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

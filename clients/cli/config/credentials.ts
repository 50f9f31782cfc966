/** What sign-ins left on this machine, by service, in a file that its owner alone can read. */
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../problem.ts'
import type { Terminal } from '../terminal.ts'
import { stateFolder } from './folders.ts'

/** Tokens of a sign-in, or a key that its owner made. Times in milliseconds since 1970. */
export type Credentials =
  | { kind: 'tokens'; accessToken: string; accessEndsAt: number; refreshToken: string }
  | { kind: 'key'; key: string }

type AllCredentials = Record<string, Credentials>

export function credentialsFile(terminal: Terminal): string {
  return join(stateFolder(terminal), 'credentials.json')
}

/** What is kept for the service; null where nothing is. */
export async function credentialsFor(
  terminal: Terminal,
  { origin }: URL,
): Promise<Credentials | null> {
  const all = await readAll(credentialsFile(terminal))
  return Object.hasOwn(all, origin) ? all[origin]! : null
}

/** Keeps them, or with null what there was no more. */
export async function keepCredentials(
  terminal: Terminal,
  { origin }: URL,
  credentials: Credentials | null,
): Promise<void> {
  const file = credentialsFile(terminal)
  const { [origin]: _, ...others } = await readAll(file)
  const all: AllCredentials = credentials ? { ...others, [origin]: credentials } : others
  await withFile(file, async () => {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    if (Object.keys(all).length === 0) return rm(file, { force: true })
    // Written beside it and then put in its place: nobody finds half of it, and its mode is ours.
    const fresh = `${file}.${process.pid}`
    await rm(fresh, { force: true })
    const handle = await open(fresh, 'wx', 0o600)
    try {
      await handle.writeFile(`${JSON.stringify(all, null, 2)}\n`)
    } finally {
      await handle.close()
    }
    await rename(fresh, file)
  })
}

/** How long one call may hold the file before another takes it for dead, and how often it looks. */
const lockSeconds = 30
const lookMilliseconds = 50

/**
 * Does the work while no other call of this machine changes credentials: a refresh token that two
 * show ends everything.
 */
export async function withLock<Result>(
  terminal: Terminal,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = `${credentialsFile(terminal)}.lock`
  await withFile(lock, () => mkdir(dirname(lock), { recursive: true, mode: 0o700 }))
  for (;;) {
    try {
      await (await open(lock, 'wx', 0o600)).close()
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new Problem('file_unusable', { about: lock }, { cause: error })
      const made = await stat(lock).catch(() => null)
      if (made && terminal.now() - made.mtimeMs > lockSeconds * 1000)
        await rm(lock, { force: true })
      await terminal.wait(lookMilliseconds)
    }
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function readAll(file: string): Promise<AllCredentials> {
  return withFile(file, async () => {
    let text: string
    try {
      text = await readFile(file, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
      throw error
    }
    const all = JSON.parse(text) as unknown
    const isRecord = typeof all === 'object' && all !== null && !Array.isArray(all)
    if (isRecord && Object.values(all).every(isCredentials)) return all as AllCredentials
    throw new TypeError('This is no file of credentials')
  })
}

function isCredentials(value: unknown): boolean {
  const { kind, key, accessToken, accessEndsAt, refreshToken } = (value ?? {}) as Record<
    string,
    unknown
  >
  if (kind === 'key') return typeof key === 'string'
  const isText = [accessToken, refreshToken].every((token) => typeof token === 'string')
  return kind === 'tokens' && isText && typeof accessEndsAt === 'number'
}

async function withFile<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    throw new Problem('file_unusable', { about: file }, { cause })
  }
}

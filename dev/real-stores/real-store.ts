/** Real servers that tests start for themselves, where the programs are installed. */
import { readdirSync, statSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'

/** A private server at `url`; `stop` ends it and removes what it stored. */
export type RealStore = { url: string; stop: () => Promise<void> }

/**
 * Whether tests against a real server are to be skipped for want of `program`; says so in one line.
 * Under `REQUIRE_REAL_STORES=1` nothing is skipped: the tests then fail where they start the server.
 */
export function isSkipped(program: string, folder: string | null): boolean {
  if (folder !== null || process.env['REQUIRE_REAL_STORES'] === '1') return false
  console.info(`${program} is not installed: its tests are skipped`)
  return true
}

/** The first folder of PATH, or of `more`, that holds all the programs; null where there is none. */
export function folderWith(programs: string[], more: string[] = []): string | null {
  const folders = [...more, ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.find((folder) => programs.every((name) => isFile(join(folder, name)))) ?? null
}

/** The entries of a folder as paths, last name first; none where there is no such folder. */
export function newestFirst(folder: string): string[] {
  try {
    const names = readdirSync(folder).sort((left, right) =>
      right.localeCompare(left, 'en', { numeric: true }),
    )
    return names.map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** A port of this machine that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

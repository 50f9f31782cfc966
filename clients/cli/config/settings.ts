/** Which service is asked: by the option, the variable, the settings file, in this order; or none. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { valueOf, type Call } from '../call.ts'
import { Misuse, Problem } from '../problem.ts'
import type { Terminal } from '../terminal.ts'
import { settingsFolder } from './folders.ts'

/** The word for: no service, whatever the settings say. */
export const noServer = 'none'

export function settingsFile(terminal: Terminal): string {
  return join(settingsFolder(terminal), 'config.json')
}

/** Where the service answers; null where the work is to be done here. Throws where that is no address. */
export async function serverOf(call: Call): Promise<URL | null> {
  const { terminal, command } = call
  const told = valueOf(call, 'server') ?? terminal.env['PHANTOM_SERVER']
  const text = told || (await serverInSettings(terminal)) || noServer
  if (text === noServer) return null
  const url = readServer(text)
  if (url) return url
  throw new Misuse(`${text} is no address of a service: it takes https://HOST.`, command.name)
}

/** The service, for commands that can do nothing without. Throws a `Misuse` where there is none. */
export async function serverNeeded(call: Call): Promise<URL> {
  const server = await serverOf(call)
  if (server) return server
  const { name } = call.command
  throw new Misuse(
    `${name} needs a service: name it by --server URL, PHANTOM_SERVER or in ${settingsFile(call.terminal)}.`,
    name,
  )
}

/** Asks this service from now on, unless the settings name one already. Whether they were changed. */
export async function rememberServer(terminal: Terminal, { origin }: URL): Promise<boolean> {
  if ((await serverInSettings(terminal)) !== null) return false
  const file = settingsFile(terminal)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, `${JSON.stringify({ server: origin }, null, 2)}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    // There are settings, and they name no service: a person wrote them.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new Problem('file_unusable', { about: file }, { cause: error })
  }
}

/** An origin of the web, without a name or password in it; null else. */
export function readServer(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.username === '' && url.password === '' ? new URL(url.origin) : null
}

async function serverInSettings(terminal: Terminal): Promise<string | null> {
  const file = settingsFile(terminal)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Problem('file_unusable', { about: file }, { cause: error })
  }
  try {
    const { server } = JSON.parse(text) as { server?: unknown }
    if (server === undefined || typeof server === 'string') return server ?? null
  } catch (cause) {
    throw new Problem('file_unusable', { about: `${file} is no JSON.` }, { cause })
  }
  throw new Problem('file_unusable', { about: `${file}: "server" takes a text.` })
}

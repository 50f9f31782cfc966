/** Where this machine keeps settings and what commands remember, by the custom of its system. */
import { isAbsolute, join } from 'node:path'
import type { Terminal } from '../terminal.ts'

const name = 'git-phantom-scope'

/** Settings that a person writes (XDG Base Directory Specification 0.8). */
export function settingsFolder(terminal: Terminal): string {
  const { env, home, platform } = terminal
  if (platform === 'win32') return join(env['APPDATA'] ?? join(home, 'AppData/Roaming'), name)
  return join(xdg(env['XDG_CONFIG_HOME']) ?? usual(terminal, '.config'), name)
}

/** What commands keep from one call to the next. */
export function stateFolder(terminal: Terminal): string {
  const { env, home, platform } = terminal
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData/Local'), name)
  return join(xdg(env['XDG_STATE_HOME']) ?? usual(terminal, '.local/state'), name)
}

/** Relative paths in these variables are to be ignored, by the specification. */
function xdg(path: string | undefined): string | null {
  return path && isAbsolute(path) ? path : null
}

function usual({ home, platform }: Terminal, folder: string): string {
  return join(home, platform === 'darwin' ? 'Library/Application Support' : folder)
}

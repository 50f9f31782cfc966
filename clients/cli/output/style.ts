/** How an output may be written to: colours, width, letters. */
import type { Terminal, Output } from '../terminal.ts'

/** How many colours there are: none, the 16 of every terminal, 256, or any. */
export type Colours = 'none' | '16' | '256' | 'true'

export type Style = {
  colours: Colours
  columns: number
  /** Whether letters beyond ASCII can be shown. */
  isUnicode: boolean
  /** What the background is like; dark where nothing tells. */
  surroundings: 'dark' | 'light'
}

/** Where nobody says how wide the output is. */
const usualColumns = 80

export function styleOf({ env, platform }: Terminal, output: Output, isPlain: boolean): Style {
  return {
    colours: isPlain ? 'none' : coloursOf(env, output.isTTY),
    columns: columnsOf(env, output),
    isUnicode: showsUnicode(env, platform),
    surroundings: surroundingsOf(env),
  }
}

/** NO_COLOR (no-color.org) goes before FORCE_COLOR (force-color.org), and both before what is seen. */
function coloursOf(env: Terminal['env'], isTTY: boolean): Colours {
  if (env['NO_COLOR']) return 'none'
  const forced = env['FORCE_COLOR']
  if (forced === '0' || forced === 'false') return 'none'
  if (forced === '3') return 'true'
  if (forced === '2') return '256'
  if (forced === '1') return '16'
  const isForced = forced !== undefined && forced !== ''
  const terminal = env['TERM'] ?? ''
  if (!isForced && (!isTTY || terminal === 'dumb')) return 'none'
  if (/^(truecolor|24bit)$/.test(env['COLORTERM'] ?? '') || env['WT_SESSION']) return 'true'
  return terminal.includes('256') ? '256' : '16'
}

function columnsOf(env: Terminal['env'], { columns }: Output): number {
  const told = columns ?? Number(env['COLUMNS'])
  return Number.isInteger(told) && told > 0 ? told : usualColumns
}

/** Terminals write UTF-8 unless something says otherwise. */
function showsUnicode(env: Terminal['env'], platform: NodeJS.Platform): boolean {
  if (platform === 'win32') return Boolean(env['WT_SESSION'] ?? env['TERM_PROGRAM'])
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG']
  if (env['TERM'] === 'linux') return false
  return !locale || /utf-?8/i.test(locale)
}

/** rxvt's COLORFGBG, which others took over: the last number is the background's, 7 and 15 are light. */
function surroundingsOf(env: Terminal['env']): Style['surroundings'] {
  return /(?:^|;)(?:7|15)$/.test(env['COLORFGBG'] ?? '') ? 'light' : 'dark'
}

/** What is under way, in one line on standard error that is gone when it ends. */
import { has, type Call } from '../call.ts'
import { cleanLine } from './clean.ts'

export type Progress = {
  /** Shows this in place of what was shown. */
  show(text: string): void
  /** Leaves a line that stays, for who should read it later. */
  note(text: string): void
  /** The same for what went wrong, which is said even where it is to be quiet. */
  warn(text: string): void
  /** Takes what is shown away. */
  end(): void
}

const clearLine = '\r\u001b[K'

/** Lines that come and go are shown in terminals alone; notes everywhere, unless it is to be quiet. */
export function progressOf(call: Call): Progress {
  const { stderr, env } = call.terminal
  const isQuiet = has(call, 'quiet')
  const isShown = stderr.isTTY && !isQuiet && env['TERM'] !== 'dumb'
  const width = Math.max(10, (stderr.columns ?? 80) - 1)
  let isThere = false
  const clear = () => {
    if (isThere) stderr.write(clearLine)
    isThere = false
  }
  return {
    show(text) {
      if (!isShown) return
      stderr.write(`${clearLine}${cleanLine(text).slice(0, width)}`)
      isThere = true
    },
    note(text) {
      clear()
      if (!isQuiet) stderr.write(`${text}\n`)
    },
    warn(text) {
      clear()
      stderr.write(`${text}\n`)
    },
    end: clear,
  }
}

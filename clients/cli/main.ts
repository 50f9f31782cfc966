#!/usr/bin/env node
/** `phantom`: what the operating system starts. Signals and streams become arguments of `run`. */
import { homedir } from 'node:os'
import process from 'node:process'
import { run } from './run.ts'
import type { Output, Terminal } from './terminal.ts'

const interruption = new AbortController()
let isReading = false

/** The first Ctrl-C lets the command tidy up, the second does not wait for it. */
function interrupt(code: number): void {
  if (interruption.signal.aborted) process.exit(code)
  interruption.abort(new DOMException('Interrupted', 'AbortError'))
  // Who waits for standard input would wait on: whatever began this call may never close it.
  if (isReading) process.stdin.destroy()
  process.exitCode = code
}
process.on('SIGINT', () => interrupt(130))
process.on('SIGTERM', () => interrupt(143))

/** Whoever reads may stop reading (`| head`): that is no fault. */
function heedErrors(stream: NodeJS.WriteStream, name: 'stdout' | 'stderr'): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && name === 'stdout') {
      process.stderr.write(`The answer cannot be written: ${error.code}\n`)
      process.exit(1)
    }
    process.exit(process.exitCode ?? 0)
  })
}

/** A stream is made when it is first written to: that takes a millisecond. */
function outputOf(name: 'stdout' | 'stderr'): Output {
  let stream: NodeJS.WriteStream | null = null
  const opened = () => {
    if (stream === null) {
      stream = process[name]
      heedErrors(stream, name)
    }
    return stream
  }
  return {
    write: (text) => void opened().write(text),
    get isTTY() {
      return opened().isTTY === true
    },
    get columns() {
      return opened().columns
    },
  }
}

const terminal: Terminal = {
  env: process.env,
  folder: process.cwd(),
  home: homedir(),
  platform: process.platform,
  get stdin() {
    isReading = true
    return process.stdin
  },
  stdout: outputOf('stdout'),
  stderr: outputOf('stderr'),
  signal: interruption.signal,
  now: () => Date.now(),
  wait: (milliseconds) =>
    new Promise((resolve, reject) => {
      const { signal } = interruption
      const end = () => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', end)
        resolve()
      }, milliseconds)
      if (signal.aborted) end()
      else signal.addEventListener('abort', end, { once: true })
    }),
  fetch: (request) => fetch(request),
}

// Not awaited here: commands that are loaded later would wait for this module, and it for them.
void run(process.argv.slice(2), terminal).then((code) => (process.exitCode ??= code))

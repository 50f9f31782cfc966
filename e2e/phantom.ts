/** The built command line, called as people and scripts call it: in a pipe, and in a terminal of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

export const program = join(import.meta.dirname, '../dist/cli/main.js')

export type Ended = { code: number | null; stdout: string; stderr: string }

export type Home = Awaited<ReturnType<typeof newHome>>

/** Somebody's folders and variables: nothing of the machine that runs the tests. */
export function newHome(variables: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'phantom-home-'))
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8', ...variables }

  const begin = (command: string, args: readonly string[]): ChildProcess =>
    spawn(command, args, { env, cwd: folder, stdio: 'pipe' })

  const end = async (child: ChildProcess): Promise<Ended> => {
    const [stdout, stderr, [code]] = await Promise.all([
      text(child.stdout!),
      text(child.stderr!),
      once(child, 'exit') as Promise<[number | null]>,
    ])
    return { code, stdout, stderr }
  }

  const start = (words: readonly string[]) => begin(process.execPath, [program, ...words])

  return {
    folder,
    start,
    end,
    /** In a pipe. */
    async call(words: string, stdin = ''): Promise<Ended> {
      const child = start(words.split(' '))
      child.stdin!.end(stdin)
      return end(child)
    },
    /** What a shell makes of a line; `phantom` is the command. */
    async inShell(line: string): Promise<Ended> {
      const script = `phantom() { ${process.execPath} ${program} "$@"; }; set -o pipefail; ${line}`
      const child = begin('bash', ['-c', script])
      child.stdin!.end()
      return end(child)
    },
    /**
     * In a pseudo-terminal of so many columns, by util-linux's `script`. What both outputs write
     * comes as the terminal gets it.
     */
    inTerminal(words: string, columns: number): ChildProcess {
      const line = `stty cols ${columns} rows 50; exec ${process.execPath} ${program} ${words}`
      return begin('script', ['-qefc', line, '/dev/null'])
    },
  }
}

/** What takes a line away in a terminal. */
const clearLine = '\r\u001b[K'

/** What is left to be seen of what a terminal got: lines that were taken away are gone. */
export function seenIn(output: string): string {
  return output
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.split(clearLine).at(-1)!)
    .join('\n')
}

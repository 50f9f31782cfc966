/**
 * What an action and its runner tell each other: inputs in the environment, commands on standard
 * output, files for outputs and the summary.
 * Source: GitHub's documentation, "Workflow commands for GitHub Actions".
 */
import { appendFileSync } from 'node:fs'
import { cleanLine } from '../cli/output/clean.ts'

export type Workflow = {
  /** The input without spaces around it; empty where there is none. */
  input(name: string): string
  /** A line of the log. */
  say(text: string): void
  /** Runs the work with its lines folded under a title. */
  group<Result>(title: string, work: () => Promise<Result>): Promise<Result>
  /** Lines that stand out; an error fails nothing by itself. */
  warn(text: string): void
  fail(text: string): void
  setOutput(name: string, value: string): void
  /** Markdown on the page of the run. */
  summarize(markdown: string): void
}

type Env = Readonly<Record<string, string | undefined>>

/** `boundary`: a text that no value holds, of random bits. */
export function createWorkflow(
  env: Env,
  write: (text: string) => void,
  boundary: string,
): Workflow {
  const command = (name: string, text: string) => write(`::${name}::${escaped(cleanLine(text))}\n`)
  const append = (file: string | undefined, text: string) => {
    if (file) appendFileSync(file, text)
  }
  return {
    input: (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim(),
    // A line that begins with colons would be a command, and of old one with these signs anywhere.
    say: (text) => write(`${cleanLine(text).replace(/^::/, ': :').replaceAll('##[', '## [')}\n`),
    async group(title, work) {
      command('group', title)
      try {
        return await work()
      } finally {
        write('::endgroup::\n')
      }
    },
    warn: (text) => command('warning', text),
    fail: (text) => command('error', text),
    setOutput: (name, value) =>
      append(env['GITHUB_OUTPUT'], `${name}<<${boundary}\n${value}\n${boundary}\n`),
    summarize: (markdown) => append(env['GITHUB_STEP_SUMMARY'], `${markdown}\n`),
  }
}

const escaped = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

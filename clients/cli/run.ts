/** From the words of a call to its exit code. */
import type { Call, Handler } from './call.ts'
import type { Command } from './command.ts'
import { optionsEverywhere } from './commands/everywhere.ts'
import { commands } from './commands/table.ts'
import { exitCodes } from './exit-codes.ts'
import { helpOfAll, helpOfCommand } from './help/help.ts'
import { checkFields } from './output/answer.ts'
import { styleOf } from './output/style.ts'
import { Misuse } from './problem.ts'
import type { Terminal } from './terminal.ts'
import { version } from './version.ts'
import { didYouMean } from './words/closest.ts'
import { readWords } from './words/read-words.ts'

export const programName = 'phantom'

/** Each command is loaded when it is called. */
const handlers: Readonly<Record<string, () => Promise<{ run: Handler }>>> = {
  scan: () => import('./commands/scan.ts'),
  compare: () => import('./commands/compare.ts'),
  badge: () => import('./commands/embed.ts'),
  card: () => import('./commands/embed.ts'),
  studio: () => import('./commands/studio.ts'),
  insights: () => import('./commands/insights.ts'),
  review: () => import('./commands/review.ts'),
  login: () => import('./commands/login.ts'),
  logout: () => import('./commands/logout.ts'),
  mcp: () => import('./commands/mcp.ts'),
  eval: () => import('./commands/eval.ts'),
  completion: () => import('./commands/completion.ts'),
  help: () => import('./commands/help.ts'),
}

/** Runs a call. What cannot be done is said on standard error; nothing is thrown but defects. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await runCommand(words, terminal)
  } catch (error) {
    if (terminal.signal.aborted) return exitCodes.interrupted
    const { sayProblem } = await import('./output/say-problem.ts')
    const isJson = words.some((word) => word === '--json' || word.startsWith('--json='))
    return sayProblem(error, terminal, { isJson, programName })
  }
}

async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  const at = placeOfCommand(words)
  const before = at < 0 ? words : words.slice(0, at)
  if (before.some((word) => word === '--version' || word === '-V')) {
    terminal.stdout.write(`${programName} ${version}\n`)
    return exitCodes.done
  }
  if (at < 0) return showHelp(before, terminal)
  const command = commandCalled(words[at]!)
  const rest = [...before, ...words.slice(at + 1)]
  if (asksForHelp(rest)) return helpOf(command, rest, terminal)
  const { positionals, options } = readWords(rest, command, optionsEverywhere)
  if (options['help']) return helpOf(command, rest, terminal)
  const style = styleOf(terminal, terminal.stdout, options['no-color'] === true)
  const call: Call = { command, positionals, options, terminal, style }
  checkFields(call)
  const { run: handle } = await handlers[command.name]!()
  return handle(call)
}

/** The first word that is neither an option nor the value of one; -1 where there is none. */
function placeOfCommand(words: readonly string[]): number {
  const takesWord = (word = '') =>
    optionsEverywhere.some(
      ({ name, value, isValueOptional }) =>
        value !== undefined && !isValueOptional && word === `--${name}`,
    )
  return words.findIndex((word, index) => !word.startsWith('-') && !takesWord(words[index - 1]))
}

function commandCalled(name: string): Command {
  const command = commands.find((one) => one.name === name)
  if (command) return command
  const names = commands.map((one) => one.name)
  throw new Misuse(`There is no command ${name}.${didYouMean(name, names)}`)
}

/** No command at all: help, unless an option was written that there is not. */
function showHelp(words: readonly string[], terminal: Terminal): number {
  const known = optionsEverywhere.map(({ name }) => name)
  const wrong = words.find((word) => {
    const [name = ''] = word.replace(/^-+/, '').split('=')
    return word !== '-h' && word !== '-q' && !known.includes(name)
  })
  if (wrong === undefined) return helpOf(null, words, terminal)
  throw new Misuse(
    `There is no option ${wrong}.${didYouMean(wrong.replace(/^-+/, ''), known, '--')}`,
  )
}

/** Words behind `--` are arguments. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--')
  const heeded = end < 0 ? words : words.slice(0, end)
  return heeded.includes('--help') || heeded.includes('-h')
}

function helpOf(command: Command | null, words: readonly string[], terminal: Terminal): number {
  const style = styleOf(terminal, terminal.stdout, words.includes('--no-color'))
  terminal.stdout.write(command ? helpOfCommand(command, style) : helpOfAll(commands, style))
  return exitCodes.done
}

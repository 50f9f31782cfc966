/** What can stand at each place of a call, as the scripts for shells hold it. */
import type { Command, Option } from '../command.ts'
import { optionsEverywhere } from '../commands/everywhere.ts'

export type Candidates = {
  command: string
  summary: string
  options: readonly Option[]
  /** The words that arguments may be; none where they may be anything. */
  words: readonly string[]
  takesFiles: boolean
}

export function candidatesOf(commands: readonly Command[]): Candidates[] {
  const names = commands.map(({ name }) => name)
  return commands.map(({ name, summary, options, positionals }) => ({
    command: name,
    summary,
    options: [...options, ...optionsEverywhere],
    words: name === 'help' ? names : positionals.flatMap(({ choices = [] }) => choices),
    takesFiles: name === 'scan' || name === 'eval',
  }))
}

/** Whether the next word is the option's value. */
export function takesWord({ value, isValueOptional }: Option): boolean {
  return value !== undefined && !isValueOptional
}

export function isFile({ value }: Option): boolean {
  return value === 'FILE' || value === 'FOLDER'
}

/** `-o` and `--output`. */
export function formsOf({ name, short }: Option): string[] {
  return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`]
}

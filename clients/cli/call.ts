/** One call of a command: what was asked for, and where it was asked. */
import type { Command } from './command.ts'
import type { Terminal } from './terminal.ts'
import type { Style } from './output/style.ts'

export type OptionValue = string | true | readonly string[]

export type Call = {
  command: Command
  positionals: readonly string[]
  options: Readonly<Record<string, OptionValue>>
  terminal: Terminal
  /** Colours and width of what is written to standard output. */
  style: Style
}

/** Does what was asked for. Gives the exit code; throws a `Problem` where it cannot. */
export type Handler = (call: Call) => Promise<number>

/** The value of an option that takes one. */
export function valueOf({ options }: Call, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** All values of an option that may be given several times. */
export function valuesOf({ options }: Call, name: string): readonly string[] {
  const value = options[name]
  return typeof value === 'object' ? value : typeof value === 'string' ? [value] : []
}

export function has({ options }: Call, name: string): boolean {
  return options[name] !== undefined
}

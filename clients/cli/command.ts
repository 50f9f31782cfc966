/** What a command of the terminal is, in plain data: help, completion and the manual are made of it. */
import type { ErrorCode } from '../../shared/api/errors.ts'

/** What stands behind an option: nothing (it is there or not), or a value. */
export type Option = {
  name: string
  summary: string
  short?: string
  /** What the value is called in help; none where the option has none. */
  value?: string
  /** The option may stand alone, too: `--json` and `--json=FIELDS`. */
  isValueOptional?: true
  choices?: readonly string[]
  /** It may be given several times, or once with commas. */
  isList?: true
  isNumber?: true
  default?: string
}

export type Positional = {
  name: string
  summary: string
  isOptional?: true
  /** It takes this word and all that follow. */
  isRest?: true
  choices?: readonly string[]
  /** What it may look like although options begin so. */
  dashedForm?: RegExp
}

export type Command = {
  name: string
  summary: string
  description: string
  /** The name of the operation that it asks for; null where it has none. */
  operation: string | null
  positionals: readonly Positional[]
  options: readonly Option[]
  examples: readonly { title: string; words: string }[]
  errors: readonly ErrorCode[]
  /** What `--json` may choose from, at the top; none where there is no JSON. */
  fields: readonly string[]
}

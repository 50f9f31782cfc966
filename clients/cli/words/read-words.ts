/** From the words of a call to a command with its arguments and options. */
import { parseArgs } from 'node:util'
import type { OptionValue } from '../call.ts'
import type { Command, Option } from '../command.ts'
import { Misuse } from '../problem.ts'
import { didYouMean } from './closest.ts'

export type ReadWords = {
  positionals: string[]
  options: Record<string, OptionValue>
}

/**
 * Options may stand anywhere; behind `--` every word is an argument. Throws a `Misuse` that names
 * what is wrong.
 */
export function readWords(
  words: readonly string[],
  command: Command,
  everywhere: readonly Option[],
): ReadWords {
  const known = [...command.options, ...everywhere]
  const misuse = (message: string) => new Misuse(message, command.name)
  const isArgument = (word: string) =>
    command.positionals.some(({ dashedForm }) => dashedForm?.test(word)) &&
    !known.some(({ name }) => word === `--${name}`)
  const { tokens } = parseArgs({
    args: words.map((word) => (isArgument(word) ? inPlaceOfArgument : word)),
    options: Object.fromEntries(known.map((option) => [option.name, formOf(option)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const positionals: string[] = []
  const options: Record<string, OptionValue> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(words[token.index]!)
    if (token.kind !== 'option') continue
    const option = known.find(({ name }) => name === token.name)
    if (!option) {
      const names = known.map(({ name }) => name)
      throw misuse(`There is no option ${token.rawName}.${didYouMean(token.name, names, '--')}`)
    }
    const value = token.inlineValue === false ? words[token.index + 1] : token.value
    const given = { ...token, value }
    options[option.name] = valueOfOption(option, given, options[option.name], misuse)
  }
  checkPositionals(positionals, command, misuse)
  return { positionals, options }
}

/** What no parser takes for an option. */
const inPlaceOfArgument = 'argument'

function formOf({ short, value, isValueOptional }: Option) {
  const type = value !== undefined && !isValueOptional ? ('string' as const) : ('boolean' as const)
  return { type, ...(short !== undefined && { short }) }
}

type Misused = (message: string) => Misuse
type OptionToken = { rawName: string; value: string | undefined; inlineValue: boolean | undefined }

function valueOfOption(
  option: Option,
  { rawName, value, inlineValue }: OptionToken,
  before: OptionValue | undefined,
  misuse: Misused,
): OptionValue {
  if (option.value === undefined) {
    if (value !== undefined) throw misuse(`${rawName} takes no value.`)
    return true
  }
  if (option.isValueOptional && value === undefined) return true
  if (value === undefined || value === '') throw misuse(`${rawName} takes a value: ${form(option)}`)
  if (!inlineValue && value.startsWith('-') && value !== '-')
    throw misuse(`${rawName} takes a value, but ${value} follows. Write --${option.name}=${value}.`)
  if (option.isNumber && !/^\d{1,6}$/.test(value))
    throw misuse(`${rawName} takes a whole number, not ${value}.`)
  const values = option.isList ? value.split(',').filter((part) => part !== '') : [value]
  for (const one of values) checkChoice(one, rawName, option.choices, misuse)
  if (option.isList) return [...(typeof before === 'object' ? before : []), ...values]
  return value
}

function form({ name, value }: Option): string {
  return `--${name} ${value}`
}

function checkChoice(
  word: string,
  of: string,
  choices: readonly string[] | undefined,
  misuse: Misused,
): void {
  if (!choices || choices.includes(word)) return
  const guess = didYouMean(word, choices)
  throw misuse(
    `${of} does not take ${word}.${guess || ` It takes ${choices.slice(0, 40).join(', ')}.`}`,
  )
}

function checkPositionals(words: readonly string[], command: Command, misuse: Misused): void {
  const { positionals } = command
  const missing = positionals.find(({ isOptional }, index) => !isOptional && words.length <= index)
  if (missing) throw misuse(`${missing.name.toUpperCase()} is missing: ${missing.summary}.`)
  const last = positionals.at(-1)
  if (words.length > positionals.length && !last?.isRest) {
    const extra = words[positionals.length]!
    const isField = command.fields.includes(extra.split(/[.,]/)[0]!)
    const hint = isField ? ` Fields are chosen by --json=${extra}.` : ''
    throw misuse(`Nothing is expected at ${extra}.${hint}`)
  }
  for (const [index, word] of words.entries()) {
    const { name, choices } = positionals[Math.min(index, positionals.length - 1)]!
    checkChoice(word, name.toUpperCase(), choices, misuse)
  }
}

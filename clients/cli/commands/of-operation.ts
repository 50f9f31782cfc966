/** The commands that operations become: their options are the fields of the operation's input. */
import * as z from 'zod/mini'
import type { CommandOfOperation, Operation } from '../../../shared/api/operation.ts'
import type { Command, Option, Positional } from '../command.ts'
import { fieldWords } from './field-words.ts'

type Field = {
  type?: string
  enum?: readonly unknown[]
  items?: Field
  anyOf?: readonly Field[]
  default?: unknown
  description?: string
}

/** What a command has in the terminal beside what its operation takes. */
export type Additions = {
  description?: string
  options?: readonly Option[]
  positionals?: readonly Positional[]
  examples?: readonly { title: string; words: string }[]
  /** What `--json` has beside the operation's answer. */
  fields?: readonly string[]
}

export function commandOf(
  operation: Operation,
  { name, summary, positionals, options }: CommandOfOperation,
  additions: Additions = {},
): Command {
  const { properties = {}, required = [] } = z.toJSONSchema(operation.input, {
    io: 'input',
    unrepresentable: 'any',
  }) as { properties?: Record<string, Field>; required?: string[] }
  const offered = options ?? Object.keys(properties).filter((field) => !positionals.includes(field))
  return {
    name,
    summary: summary ?? operation.summary,
    description: additions.description ?? operation.description,
    operation: operation.name,
    positionals:
      additions.positionals ??
      positionals.map((field) =>
        positionalOf(field, properties[field] ?? {}, required.includes(field)),
      ),
    options: [
      ...offered.map((field) => optionOf(field, properties[field] ?? {})),
      ...(additions.options ?? []),
    ],
    examples: additions.examples ?? examplesOf(operation, name, positionals),
    errors: operation.errors,
    fields: [...topFieldsOf(operation), ...(additions.fields ?? [])],
  }
}

/** `readmeStyle` is `--readme-style`. */
export function optionNameOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function positionalOf(name: string, field: Field, isRequired: boolean): Positional {
  const choices = choicesOf(field)
  return {
    name,
    summary: summaryOf(name, field),
    ...(!isRequired && { isOptional: true as const }),
    ...(field.type === 'array' && { isRest: true as const }),
    ...(choices && { choices }),
  }
}

function optionOf(name: string, field: Field): Option {
  const summary = summaryOf(name, field)
  const option = { name: optionNameOf(name), summary }
  if (field.type === 'boolean') return option
  const choices = choicesOf(field)
  const usual = field.default
  return {
    ...option,
    value: valueNameOf(name, field),
    ...(choices && { choices }),
    ...(field.type === 'array' && { isList: true as const }),
    ...(field.type === 'integer' && { isNumber: true as const }),
    ...((typeof usual === 'string' || typeof usual === 'number') && { default: String(usual) }),
  }
}

function valueNameOf(name: string, { type }: Field): string {
  if (type === 'array') return 'A,B,…'
  if (type === 'integer' || type === 'number') return 'NUMBER'
  return optionNameOf(name).split('-').at(-1)!.toUpperCase()
}

function choicesOf(field: Field): readonly string[] | null {
  const { enum: words, items } = field
  if (items) return choicesOf(items)
  return words?.every((word) => typeof word === 'string') ? (words as string[]) : null
}

function summaryOf(name: string, { description }: Field): string {
  const words = description ?? fieldWords[name]
  if (words === undefined) throw new Error(`Nothing says what the field ${name} is`)
  return words
}

function examplesOf(operation: Operation, name: string, positionals: readonly string[]) {
  return operation.examples.map(({ title, input }) => {
    const values = Object.entries(input as Record<string, string>)
    const placed = positionals.map((field) => (input as Record<string, string>)[field])
    const options = values
      .filter(([field]) => !positionals.includes(field))
      .map(([field, value]) => `--${optionNameOf(field)} ${value}`)
    return { title, words: [name, ...placed, ...options].join(' ') }
  })
}

/** What stands at the top of an operation's answer, in whichever of its forms. */
function topFieldsOf({ output }: Operation): string[] {
  type Form = { properties?: object; anyOf?: Form[]; oneOf?: Form[] }
  const form = z.toJSONSchema(output, { unrepresentable: 'any' }) as Form
  const forms = [form, ...(form.anyOf ?? []), ...(form.oneOf ?? [])]
  return [...new Set(forms.flatMap(({ properties = {} }) => Object.keys(properties)))]
}

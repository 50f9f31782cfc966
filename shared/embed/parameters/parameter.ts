/** What a parameter of an embed is: data that validates, documents and types it. */
import { plainText } from '../../draw/svg.ts'
import { parseColour } from '../../draw/theme/colour.ts'
import type { Colour } from '../../draw/theme/theme.ts'

type Described = { summary: string; example: string }

export type Choice<Name extends string = string> = Described & {
  kind: 'choice'
  values: readonly Name[]
  default: Name
  /** What a text means that is no value as it stands. */
  meaning?: (text: string) => Name | null
}
export type ColourParameter = Described & {
  kind: 'colour'
  default: null
  /** Instead of the names and digits that all colours have. */
  meaning?: (text: string) => Colour | null
}
export type Text = Described & { kind: 'text'; most: number; default: null }
export type Integer<Default extends number | null = number | null> = Described & {
  kind: 'integer'
  least: number
  most: number
  default: Default
}
export type Flag = Described & { kind: 'flag'; default: boolean }
export type Choices<Name extends string = string> = Described & {
  kind: 'choices'
  values: readonly Name[]
  default: readonly Name[]
}
/** Names of anything, in ASCII, folded to small letters. */
export type Names = Described & { kind: 'names'; most: number; default: readonly string[] }

/** Colours in the order in which they are asked for. */
export type Colours = Described & { kind: 'colours'; most: number; default: readonly Colour[] }

export type Parameter = Choice | ColourParameter | Text | Integer | Flag | Choices | Names | Colours
export type ParameterTable = Readonly<Record<string, Parameter>>

type ValueOf<Of extends Parameter> =
  Of extends Choice<infer Name>
    ? Name
    : Of extends ColourParameter
      ? Colour | null
      : Of extends Text
        ? string | null
        : Of extends Integer<infer Default>
          ? number | Default
          : Of extends Flag
            ? boolean
            : Of extends Choices<infer Name>
              ? readonly Name[]
              : Of extends Names
                ? readonly string[]
                : Of extends Colours
                  ? readonly Colour[]
                  : never

export type ValuesOf<Table extends ParameterTable> = {
  readonly [Name in keyof Table]: ValueOf<Table[Name]>
}
export type Value = string | number | boolean | null | readonly string[]

/** Nothing that is taken is longer, so nothing longer is looked at. */
export const longestValue = 512

export type Reading = {
  value: Value
  /** Some or all of the text is nothing that the parameter takes. */
  wrong: boolean
}

/** What a text says; the default where it says nothing that the parameter takes. */
export function readValue(parameter: Parameter, text: string): Reading {
  if (text.trim() === '') return good(parameter.kind === 'flag' ? true : parameter.default)
  if (parameter.kind === 'text') return readText(parameter, text.trim())
  if (parameter.kind === 'choices') return readChoices(parameter, text)
  if (parameter.kind === 'names') return readNames(parameter, text)
  if (parameter.kind === 'colours') return readColours(parameter, text)
  const value = text.length > longestValue ? null : readSingle(parameter, text.trim())
  return value === null ? { value: parameter.default, wrong: true } : good(value)
}

const good = (value: Value): Reading => ({ value, wrong: false })

function readSingle(
  parameter: Choice | ColourParameter | Integer | Flag,
  text: string,
): string | number | boolean | null {
  switch (parameter.kind) {
    case 'choice':
      return valueAmong(parameter.values, text) ?? parameter.meaning?.(text) ?? null
    case 'colour':
      return (parameter.meaning ?? parseColour)(text)
    case 'integer':
      return readInteger(parameter, text)
    case 'flag':
      return flagWords.get(text.toLowerCase()) ?? null
  }
}

/** Letters and digits decide: neither case nor hyphens, underscores and spaces. */
const folded = (text: string) => text.toLowerCase().replace(/[-_\s]/g, '')

function valueAmong(values: readonly string[], text: string): string | null {
  if (values.includes(text)) return text
  const asked = folded(text)
  return values.find((value) => folded(value) === asked) ?? null
}

const flagWords = new Map(
  Object.entries({
    true: true,
    1: true,
    yes: true,
    on: true,
    false: false,
    0: false,
    no: false,
    off: false,
  }),
)

/** Cleaned twice: what the first time takes out can leave two spaces beside each other. */
function readText({ most }: Text, text: string): Reading {
  const value = plainText(plainText(text, most), most)
  return {
    value: value === '' ? null : value,
    wrong: Array.from(text.slice(0, 4 * most)).length > most,
  }
}

function readInteger({ least, most }: Integer, text: string): number | null {
  if (!/^\d{1,6}$/.test(text)) return null
  const value = Number(text)
  return value >= least && value <= most ? value : null
}

/** The parts of a text between its commas; what is cut off is none. */
export function partsOf(text: string): string[] {
  const parts = text.slice(0, longestValue).split(',')
  if (text.length > longestValue) parts.pop()
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function readChoices({ values }: Choices, text: string): Reading {
  const asked = partsOf(text)
  const found = new Set(asked.map((part) => valueAmong(values, part)))
  const wrong = found.has(null) || text.length > longestValue
  return { value: values.filter((value) => found.has(value)), wrong }
}

export const longestName = 40

/** A name as all its spellings fold; null where it is none. */
function foldedName(text: string): string | null {
  const name = text.trim().replace(/\s+/g, ' ').toLowerCase()
  return /^[!-+\--~][ -+\--~]*$/.test(name) && name.length <= longestName ? name : null
}

/** Sorted: in any order the same are asked for. */
function readNames({ most }: Names, text: string): Reading {
  const asked = partsOf(text)
  const names = new Set(asked.map(foldedName).filter((name) => name !== null))
  const wrong =
    text.length > longestValue ||
    names.size > most ||
    asked.some((part) => foldedName(part) === null)
  return { value: [...names].slice(0, most).toSorted(), wrong }
}

/** The same one twice is one. */
function readColours({ most }: Colours, text: string): Reading {
  const asked = partsOf(text).map(parseColour)
  const colours = new Set(asked.filter((colour) => colour !== null))
  const wrong = text.length > longestValue || colours.size > most || asked.includes(null)
  return { value: [...colours].slice(0, most), wrong }
}

/** The value as it stands in a URL, the way `readValue` reads it. */
export function writeValue({ kind }: Parameter, value: Value): string {
  const text = String(value ?? '')
  return kind === 'colour' || kind === 'colours' ? text.replaceAll('#', '') : text
}

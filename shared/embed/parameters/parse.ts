/** From the query of a URL to typed values and back: whatever is asked, an embed can be drawn. */
import { takes } from './describe.ts'
import {
  readValue,
  writeValue,
  type Parameter,
  type ParameterTable,
  type Value,
  type ValuesOf,
} from './parameter.ts'

/** What is asked beyond is not read: no table has as many. */
const mostAsked = 64
const mostSentences = 12

/** What was asked for, and what of it was not taken, in sentences that hold nothing asked but names. */
export type Parsed<Table extends ParameterTable> = { values: ValuesOf<Table>; ignored: string[] }

/**
 * Reads a query by a table. What is unknown or wrong becomes the default and is told in `ignored`;
 * of a text that is too long, the beginning is taken. Asked twice, the last holds. Never throws.
 */
export function parseParameters<Table extends ParameterTable>(
  table: Table,
  query: URLSearchParams,
): Parsed<Table> {
  const ignored = new Set<string>()
  const asked = askedFor(query)
  if (query.size > mostAsked) ignored.add(`Only the first ${mostAsked} parameters are read.`)
  const values: Record<string, Value> = {}
  for (const name in table) values[name] = table[name]!.default
  for (const [name, text] of asked) {
    const parameter = Object.hasOwn(table, name) ? table[name]! : null
    if (!parameter) {
      ignored.add(unknownParameter(name))
      continue
    }
    const { value, wrong } = readValue(parameter, text)
    values[name] = value
    if (wrong) ignored.add(`${name} ${takes(parameter)}.`)
  }
  return { values: values as ValuesOf<Table>, ignored: someOf(ignored) }
}

/** What differs from the defaults, sorted by name: equal for all queries that ask for the same. */
export function canonicalQuery<Table extends ParameterTable>(
  table: Table,
  values: ValuesOf<Table>,
): string {
  const query = new URLSearchParams()
  for (const name of Object.keys(table).sort()) {
    const parameter: Parameter = table[name]!
    const written = writeValue(parameter, values[name]!)
    if (written !== writeValue(parameter, parameter.default)) query.set(name, written)
  }
  return query.toString()
}

/** The last text of each name, by the name as it folds. */
export function askedFor(query: URLSearchParams): Map<string, string> {
  const asked = new Map<string, string>()
  let count = 0
  for (const [name, text] of query) {
    if (++count > mostAsked) break
    asked.set(foldName(name.slice(0, longestName + 1)), text)
  }
  return asked
}
const longestName = 32

/** Names are the same in any case, and with `-` for `_`. */
export const foldName = (name: string) => name.toLowerCase().replaceAll('-', '_')

/** Names are told back where they are letters and digits alone. */
export function unknownParameter(name: string): string {
  return /^[a-z0-9_]{1,32}$/.test(name)
    ? `${name} is not a parameter here.`
    : 'A parameter of another form is not known here.'
}

/** Few enough to be told in a picture's comment. */
export function someOf(sentences: ReadonlySet<string>): string[] {
  const all = [...sentences]
  if (all.length <= mostSentences) return all
  return [...all.slice(0, mostSentences - 1), 'And more was not taken.']
}

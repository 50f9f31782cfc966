/** What of a query an embed would not take: where an image would be drawn without it, programs are told. */
import { takes } from './parameters/index.ts'
import { readValue, type ParameterTable } from './parameters/parameter.ts'
import { askedFor } from './parameters/parse.ts'

/** One entry for each parameter that is unknown or has a value that is not taken; values are not told. */
export function wrongValues(
  table: ParameterTable,
  query: URLSearchParams,
): { field: string; problem: string }[] {
  return [...askedFor(query)].flatMap(([name, text]) => {
    const parameter = Object.hasOwn(table, name) ? table[name]! : null
    if (!parameter) return [{ field: nameOf(name), problem: 'is not a parameter of this embed' }]
    return readValue(parameter, text).wrong ? [{ field: name, problem: takes(parameter) }] : []
  })
}

/** A name is told back where it could be one. */
const nameOf = (name: string) => (/^[a-z0-9_]{1,32}$/.test(name) ? name : 'query')

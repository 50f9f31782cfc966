/** `node dev/docs/review.ts`: writes the table of fields in `docs/review.md`, and the JSON schema of the file. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { configurationJsonSchema } from '../../shared/review/configuration/configuration.ts'
import { documentWith, formatted, table, type WrittenParts } from './written-parts.ts'

export const path = 'docs/review.md'
/** Among the files that are served as they are. */
export const schemaPath = 'pages/public/schemas/phantom-scope.json'

interface Field {
  description?: string
  type?: string
  enum?: readonly string[]
  minimum?: number
  maximum?: number
  properties?: Readonly<Record<string, Field>>
  items?: Field
}

const parts: WrittenParts = {
  fields: () =>
    table(
      ['field', 'takes', 'what it says'],
      rowsOf('', configurationJsonSchema() as Field).map(([name, field]) => [
        `\`${name}\``,
        takenBy(field),
        field.description ?? '',
      ]),
    ),
}

/** Every field with a description, by its whole name. */
function rowsOf(within: string, { properties = {} }: Field): [string, Field][] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const name = `${within}${key}`
    const inner = [...rowsOf(`${name}.`, field), ...rowsOf(`${name}[].`, field.items ?? {})]
    return field.description === undefined ? inner : [[name, field] as [string, Field], ...inner]
  })
}

function takenBy({ enum: values, type, minimum, maximum }: Field): string {
  if (values) return values.map((value) => `\`${value}\``).join(', ')
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`
  return (
    { array: 'a list', object: 'names and values', boolean: '`true`, `false`' }[type!] ?? 'a text'
  )
}

/** The document as it should be. */
export function reviewDocument(): Promise<string> {
  return documentWith(path, 'node dev/docs/review.ts', parts)
}

/** The schema's file as it should be. */
export function schemaFile(): Promise<string> {
  return formatted(schemaPath, JSON.stringify(configurationJsonSchema()))
}

if (import.meta.main) {
  mkdirSync(dirname(schemaPath), { recursive: true })
  writeFileSync(path, await reviewDocument())
  writeFileSync(schemaPath, await schemaFile())
}

/** Documents of which parts are written from data: between comments that name each part. */
import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'

/** Markdown by the name of the part. */
export type WrittenParts = Readonly<Record<string, () => string>>

const end = '<!-- end of the written part -->'

/** The document at the path as it should be, which `command` writes. Throws where a part has no place. */
export async function documentWith(
  path: string,
  command: string,
  parts: WrittenParts,
): Promise<string> {
  const document = Object.entries(parts).reduce(
    (text, [name, write]) => {
      const start = `<!-- ${name}: written by \`${command}\` -->`
      const from = text.indexOf(start)
      const to = text.indexOf(end, from)
      if (from < 0 || to < 0) throw new Error(`${path} has no place for ${name}.`)
      return `${text.slice(0, from)}${start}\n\n${write()}\n\n${text.slice(to)}`
    },
    readFileSync(path, 'utf8'),
  )
  return formatted(path, document)
}

/** The text as the formatter of the repository leaves it. */
export async function formatted(path: string, document: string): Promise<string> {
  const options = (await resolveConfig(path)) ?? {}
  return format(document, { ...options, filepath: path })
}

/** A table in Markdown. The numbers of the columns in `numeric` stand at the right. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (numeric.includes(column) ? '---:' : '---'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

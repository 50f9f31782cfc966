/** `node dev/docs/limits.ts`: writes the tables of `docs/limits.md` from the data. */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import {
  budgetNames,
  budgets,
  floodGuards,
  payerKinds,
  requestBounds,
  type Allowance,
} from '../../shared/limits/limits.ts'

export const path = 'docs/limits.md'

const parts: Readonly<Record<string, () => string[][]>> = {
  budgets: () => [
    ['budget', 'one is', ...payerKinds.map((payer) => `of one ${payer}`), 'Turnstile'],
    ...budgetNames.map((name) => {
      const { what, allowances, asksForProof } = budgets[name]
      return [
        `\`${name}\``,
        what,
        ...payerKinds.map((payer) => inWords(allowances[payer])),
        asksForProof ? 'for the second half' : 'no',
      ]
    }),
  ],
  guards: () => [
    ['guard', 'counts', 'lets through'],
    ...Object.entries(floodGuards).map(([name, guard]) => [
      `\`${name}\``,
      guard.what,
      inWords(guard),
    ]),
  ],
  bounds: () => [
    ['of a request', 'at most'],
    ['its body', `${requestBounds.bodyBytes / 1024} KiB`],
    ['arrays and objects in one another', `${requestBounds.jsonDepth} deep`],
  ],
}

function inWords({ quota, windowSeconds }: Allowance): string {
  const units: Readonly<Record<number, string>> = {
    60: 'a minute',
    3600: 'an hour',
    86_400: 'a day',
  }
  return `${quota} ${units[windowSeconds] ?? `in ${windowSeconds} s`}`
}

const startOf = (name: string) => `<!-- ${name}: written by \`node dev/docs/limits.ts\` -->`
const end = '<!-- end of the written part -->'

/** The document as it should be. Throws where a table has no place in it. */
export async function limitsDocument(): Promise<string> {
  const written = Object.entries(parts).reduce(
    (text, [name, rows]) => {
      const from = text.indexOf(startOf(name))
      const to = text.indexOf(end, from)
      if (from < 0 || to < 0) throw new Error(`${path} has no place for ${name}.`)
      const table = tableOf(rows())
      return `${text.slice(0, from + startOf(name).length)}\n\n${table}\n\n${text.slice(to)}`
    },
    readFileSync(path, 'utf8'),
  )
  const options = (await resolveConfig(path)) ?? {}
  return format(written, { ...options, filepath: path })
}

function tableOf([head = [], ...rows]: string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

if (import.meta.main) writeFileSync(path, await limitsDocument())

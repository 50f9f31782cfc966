/** `node dev/docs/limits.ts`: writes the tables of `docs/limits.md` from the data. */
import { writeFileSync } from 'node:fs'
import {
  budgetNames,
  budgets,
  floodGuards,
  payerKinds,
  requestBounds,
  type Allowance,
} from '../../shared/limits/limits.ts'
import { documentWith, table, type WrittenParts } from './written-parts.ts'

export const path = 'docs/limits.md'

const parts: WrittenParts = {
  budgets: () =>
    table(
      ['budget', 'one is', ...payerKinds.map((payer) => `of one ${payer}`), 'Turnstile'],
      budgetNames.map((name) => {
        const { what, allowances, asksForProof } = budgets[name]
        return [
          `\`${name}\``,
          what,
          ...payerKinds.map((payer) => inWords(allowances[payer])),
          asksForProof ? 'for the second half' : 'no',
        ]
      }),
    ),
  guards: () =>
    table(
      ['guard', 'counts', 'lets through'],
      Object.entries(floodGuards).map(([name, guard]) => [
        `\`${name}\``,
        guard.what,
        inWords(guard),
      ]),
    ),
  bounds: () =>
    table(
      ['of a request', 'at most'],
      [
        ['its body', `${requestBounds.bodyBytes / 1024} KiB`],
        ['arrays and objects in one another', `${requestBounds.jsonDepth} deep`],
      ],
    ),
}

function inWords({ quota, windowSeconds }: Allowance): string {
  const units: Readonly<Record<number, string>> = {
    60: 'a minute',
    3600: 'an hour',
    86_400: 'a day',
  }
  return `${quota} ${units[windowSeconds] ?? `in ${windowSeconds} s`}`
}

/** The document as it should be. */
export function limitsDocument(): Promise<string> {
  return documentWith(path, 'node dev/docs/limits.ts', parts)
}

if (import.meta.main) writeFileSync(path, await limitsDocument())

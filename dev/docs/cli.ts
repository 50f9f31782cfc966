/** `node dev/docs/cli.ts`: writes the tables of `docs/cli.md` from the table of commands. */
import { writeFileSync } from 'node:fs'
import { optionsEverywhere } from '../../clients/cli/commands/everywhere.ts'
import { commands } from '../../clients/cli/commands/table.ts'
import { environmentRows } from '../../clients/cli/help/environment.ts'
import { exitCodeRows, rowOf, usageOf } from '../../clients/cli/help/help.ts'
import { documentWith, table, type WrittenParts } from './written-parts.ts'

export const path = 'docs/cli.md'

const code = (text: string) => `\`${text.replaceAll('|', '\\|')}\``

const parts: WrittenParts = {
  commands: () =>
    table(
      ['call', 'what it does'],
      commands.map((command) => [code(usageOf(command)), command.summary]),
    ),
  options: () =>
    table(
      ['option', 'what it does'],
      optionsEverywhere.map((option) => {
        const [form, words] = rowOf(option)
        return [code(form), words]
      }),
    ),
  'exit codes': () =>
    table(
      ['exit code', 'what it says'],
      exitCodeRows.map(([number, words]) => [code(number), words]),
    ),
  environment: () =>
    table(
      ['variable', 'what it says'],
      environmentRows.map(([name, words]) => [code(name), words]),
    ),
}

/** The document as it should be. */
export function cliDocument(): Promise<string> {
  return documentWith(path, 'node dev/docs/cli.ts', parts)
}

if (import.meta.main) writeFileSync(path, await cliDocument())

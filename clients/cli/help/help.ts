/** Help in the terminal: examples first, then what there is to choose from. */
import type { Command, Option, Positional } from '../command.ts'
import { optionsEverywhere } from '../commands/everywhere.ts'
import type { Style } from '../output/style.ts'
import { wrap } from './wrap.ts'

const program = 'phantom'

/** What help says without a command. */
export function helpOfAll(commands: readonly Command[], style: Style): string {
  const { title } = lettersOf(style)
  return [
    ...wrap('A GitHub login’s public record as an explained score.', 0, style.columns),
    '',
    title('Examples'),
    `  ${program} scan octocat`,
    `  ${program} compare octocat torvalds`,
    `  ${program} card octocat -o card.svg`,
    '',
    title('Commands'),
    ...rows(
      commands.map(({ name, summary }) => [name, summary]),
      style,
    ),
    '',
    title('Options of all commands'),
    ...rows(optionsEverywhere.map(rowOf), style),
    ...rows([['-V, --version', 'show the version']], style, widthOf(optionsEverywhere.map(rowOf))),
    '',
    title('Exit codes'),
    ...rows(exitCodeRows, style),
    '',
    ...wrap(
      `${program} COMMAND --help tells more. Data goes to standard output, all else to standard error.`,
      0,
      style.columns,
    ),
    '',
  ].join('\n')
}

/** What help says of a command. */
export function helpOfCommand(command: Command, style: Style): string {
  const { title } = lettersOf(style)
  const sections = [
    [...wrap(`${command.summary}.`, 0, style.columns)],
    [
      title('Examples'),
      ...command.examples.flatMap((example) => [
        ...wrap(`# ${example.title}`, 2, style.columns),
        `  ${program} ${example.words}`,
      ]),
    ],
    [title('Usage'), ...wrap(usageOf(command), 2, style.columns, 4)],
    wrap(command.description, 0, style.columns),
    section(title('Arguments'), rows(command.positionals.map(positionalRow), style)),
    section(title('Options'), rows(command.options.map(rowOf), style)),
    section(title('Options of all commands'), rows(optionsEverywhere.map(rowOf), style)),
    section(
      title('Fields of --json'),
      command.fields.length > 0 ? wrap(command.fields.join(', '), 2, style.columns) : [],
    ),
    section(
      title('Errors'),
      command.errors.length > 0 ? wrap(command.errors.join(', '), 2, style.columns) : [],
    ),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** `phantom scan [LOGIN…] [options]`. */
export function usageOf({ name, positionals, options }: Command): string {
  const words = positionals.map(({ name: word, isOptional, isRest }) => {
    const form = `${word.toUpperCase()}${isRest ? '…' : ''}`
    return isOptional ? `[${form}]` : form
  })
  return [program, name, ...words, ...(options.length > 0 ? ['[options]'] : [])].join(' ')
}

export const exitCodeRows: [string, string][] = [
  ['0', 'done'],
  ['1', 'it failed, and standard error says why'],
  ['2', 'the call was wrong'],
  ['4', 'it takes a sign-in or a token'],
  ['130', 'ended by Ctrl-C (143: by SIGTERM)'],
]

export function positionalRow({ name, summary, choices }: Positional): [string, string] {
  return [name.toUpperCase(), withChoices(summary, choices)]
}

/** How an option is written, and what it does. */
export function rowOf(option: Option): [string, string] {
  const { name, short, value, isValueOptional, summary, choices } = option
  const form = value === undefined ? '' : isValueOptional ? `[=${value}]` : ` ${value}`
  const usual = option.default === undefined ? '' : ` (${option.default})`
  return [`${short ? `-${short}, ` : ''}--${name}${form}`, withChoices(summary, choices) + usual]
}

function withChoices(summary: string, choices: readonly string[] | undefined): string {
  return choices ? `${summary}: ${choices.join(', ')}` : summary
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines] : []
}

const widthOf = (all: readonly (readonly [string, string])[]) =>
  Math.max(...all.map(([left]) => left.length))

/** Two columns; where there is no room for the second it stands below the first. */
function rows(
  all: readonly (readonly [string, string])[],
  { columns }: Style,
  width = widthOf(all),
): string[] {
  const indent = width + 4
  if (columns - indent < 30)
    return all.flatMap(([left, right]) => [`  ${left}`, ...wrap(right, 6, columns)])
  return all.flatMap(([left, right]) => {
    const [first = '', ...others] = wrap(right, indent, columns)
    return [`  ${left.padEnd(width)}  ${first.trimStart()}`, ...others]
  })
}

function lettersOf({ colours }: Style) {
  return {
    title: (text: string) => (colours === 'none' ? text : `\u001b[1m${text}\u001b[0m`),
  }
}

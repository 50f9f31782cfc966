/** The manual page, `phantom.1`, in mdoc (mandoc.bsd.lv), of the same table as the help. */
import type { Command, Option } from '../command.ts'
import { optionsEverywhere } from '../commands/everywhere.ts'
import { exitCodeRows, positionalRow, rowOf } from './help.ts'
import { environmentRows } from './environment.ts'

export function manual(commands: readonly Command[]): string {
  return `${[
    '.Dd November 22, 2026',
    '.Dt PHANTOM 1',
    '.Os',
    '.Sh NAME',
    '.Nm phantom',
    '.Nd a GitHub login\u2019s public record as an explained score',
    '.Sh SYNOPSIS',
    '.Nm',
    '.Ar command',
    '.Op Ar options',
    '.Sh DESCRIPTION',
    text(
      'Reads the public record of a GitHub account, explains a score in four dimensions and draws it. Without a service it reads GitHub by itself, with the token of the person who calls it. Data goes to standard output, everything else to standard error.',
    ),
    '.Pp',
    'These options are taken by every command:',
    ...list(optionsEverywhere.map(optionItem)),
    '.Sh COMMANDS',
    ...commands.flatMap(sectionOf),
    '.Sh ENVIRONMENT',
    ...list(environmentRows.map(([name, words]) => [`.It Ev ${text(name)}`, text(words)])),
    '.Sh EXIT STATUS',
    ...list(exitCodeRows.map(([code, words]) => [`.It ${code}`, text(words)])),
    '.Sh EXAMPLES',
    ...commands
      .flatMap(({ examples }) =>
        examples.flatMap(({ title, words }) => [
          `${text(title)}:`,
          '.Bd -literal -offset indent',
          text(`phantom ${words}`),
          '.Ed',
          '.Pp',
        ]),
      )
      .slice(0, -1),
    '.Sh SEE ALSO',
    '.Xr git 1',
  ].join('\n')}\n`
}

function sectionOf(command: Command): string[] {
  const { name, summary, description, positionals, options } = command
  const places = positionals.map(({ name: word, isOptional, isRest }) => {
    const form = `${text(word)}${isRest ? ' ...' : ''}`
    return isOptional ? `.Op Ar ${form}` : `.Ar ${form}`
  })
  return [
    `.Ss ${text(name)}`,
    text(`${summary}.`),
    '.Pp',
    '.Nm',
    `.Cm ${text(name)}`,
    ...places,
    ...(options.length > 0 ? ['.Op Ar options'] : []),
    '.Pp',
    text(description),
    ...(positionals.length + options.length > 0
      ? list([
          ...positionals
            .map(positionalRow)
            .map(([word, words]) => [`.It Ar ${text(word.toLowerCase())}`, text(words)]),
          ...options.map(optionItem),
        ])
      : []),
  ]
}

function list(items: readonly (readonly string[])[]): string[] {
  return ['.Bl -tag -width Ds', ...items.flat(), '.El']
}

function optionItem(option: Option): string[] {
  const { name, short, value, isValueOptional } = option
  const both = `${short ? `Fl ${short} , ` : ''}Fl -${text(name)}`
  const rest =
    value === undefined
      ? ''
      : isValueOptional
        ? ` Ns Op Ns = Ns Ar ${text(value)}`
        : ` Ar ${text(value)}`
  return [`.It ${both}${rest}`, text(rowOf(option)[1])]
}

/** Nothing in it is taken for an order to the formatter. */
function text(words: string): string {
  const escaped = words.replaceAll('\\', '\\e').replaceAll('-', '\\-')
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped
}

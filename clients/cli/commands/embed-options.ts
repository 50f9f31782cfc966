/** The options of badges and cards: what the embeds take as parameters. */
import type { OwnEmbed } from '../../../shared/embed/routes.ts'
import { ownRoute } from '../../../shared/embed/routes.ts'
import { takes } from '../../../shared/embed/parameters/index.ts'
import type { Parameter } from '../../../shared/embed/parameters/parameter.ts'
import type { Option } from '../command.ts'

export function optionsOfEmbed(kind: OwnEmbed): Option[] {
  return Object.entries(ownRoute(kind).parameters).map(([name, parameter]) => ({
    name: name.replaceAll('_', '-'),
    ...formOf(parameter),
  }))
}

function formOf(parameter: Parameter): Omit<Option, 'name'> {
  const { summary, kind } = parameter
  // What a choice understands beside its values cannot be listed.
  if (kind === 'choice' && !parameter.meaning)
    return { summary, value: 'NAME', choices: parameter.values, default: parameter.default }
  if (kind === 'integer') return { summary: told(parameter), value: 'NUMBER', isNumber: true }
  if (kind === 'flag') return { summary, value: 'yes|no', isValueOptional: true }
  return { summary: told(parameter), value: 'VALUE' }
}

const told = (parameter: Parameter) => `${parameter.summary}; it ${takes(parameter)}`

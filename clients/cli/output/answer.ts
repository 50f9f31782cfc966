/** The answer of a command on standard output: as text for people, or as JSON for programs. */
import { has, type Call } from '../call.ts'
import { Misuse } from '../problem.ts'
import { cleanJson } from './clean.ts'
import { chooseFields } from './choose-fields.ts'

/** Counts up when the form of what a command writes as JSON changes so that old readers fail. */
const jsonVersion = 1

export function isJson(call: Call): boolean {
  return has(call, 'json')
}

/** Writes the data as JSON where that was asked for, else what `inWords` makes of it. */
export function answer(call: Call, data: unknown, inWords: () => string): void {
  const { stdout } = call.terminal
  if (!isJson(call)) {
    const text = inWords()
    stdout.write(text === '' || text.endsWith('\n') ? text : `${text}\n`)
    return
  }
  const envelope = {
    schema: `phantom.${call.command.name}/${jsonVersion}`,
    data: chosen(call, data),
  }
  stdout.write(`${cleanJson(envelope, stdout.isTTY ? 2 : undefined)}\n`)
}

function chosen({ options, command }: Call, data: unknown): unknown {
  const { json } = options
  if (typeof json !== 'string') return data
  const paths = json.split(',').filter((path) => path !== '')
  return chooseFields(data, paths, (message) => new Misuse(message, command.name))
}

/** Throws a `Misuse` where `--json` names what the command never has, before anything is asked. */
export function checkFields({ options, command }: Call): void {
  if (options['json'] === undefined) return
  const { fields, name } = command
  if (fields.length === 0) throw new Misuse(`${name} writes no JSON.`, name)
  if (typeof options['json'] !== 'string') return
  for (const path of options['json'].split(',')) {
    const [top = ''] = path.split('.')
    if (path !== '' && !fields.includes(top))
      throw new Misuse(`There is no field ${top}. There are ${fields.join(', ')}.`, name)
  }
}

/** `phantom help [COMMAND]`, and the manual. */
import { has, type Handler } from '../call.ts'
import { exitCodes } from '../exit-codes.ts'
import { helpOfAll, helpOfCommand } from '../help/help.ts'
import { Misuse } from '../problem.ts'
import { didYouMean } from '../words/closest.ts'
import { commands } from './table.ts'

export const run: Handler = async (call) => {
  const { positionals, style, terminal } = call
  const [name] = positionals
  if (has(call, 'man')) {
    const { manual } = await import('../help/manual.ts')
    terminal.stdout.write(manual(commands))
    return exitCodes.done
  }
  if (name === undefined) {
    terminal.stdout.write(helpOfAll(commands, style))
    return exitCodes.done
  }
  const command = commands.find((one) => one.name === name)
  if (!command) {
    const names = commands.map((one) => one.name)
    throw new Misuse(`There is no command ${name}.${didYouMean(name, names)}`)
  }
  terminal.stdout.write(helpOfCommand(command, style))
  return exitCodes.done
}

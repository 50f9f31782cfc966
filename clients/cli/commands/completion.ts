/** `phantom completion SHELL`: the script by which a shell completes words. */
import type { Handler } from '../call.ts'
import { bashCompletion } from '../completion/bash.ts'
import { candidatesOf } from '../completion/candidates.ts'
import { fishCompletion } from '../completion/fish.ts'
import { powershellCompletion } from '../completion/powershell.ts'
import { zshCompletion } from '../completion/zsh.ts'
import { exitCodes } from '../exit-codes.ts'
import type { shells } from './own.ts'
import { commands } from './table.ts'

const writers = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
  powershell: powershellCompletion,
} as const

export const run: Handler = async ({ positionals, terminal }) => {
  const shell = positionals[0] as (typeof shells)[number]
  terminal.stdout.write(writers[shell](candidatesOf(commands)))
  return exitCodes.done
}

/** `phantom review …`: what is done about code reviews, by its first word. */
import { valueOf, type Handler } from '../call.ts'
import { Misuse } from '../problem.ts'
import { changeHook, tryHook, undoHook } from '../review/own-hook.ts'
import { setUp } from '../review/set-up.ts'

const tasks: Readonly<Record<string, Handler>> = {
  setup: setUp,
  test: tryHook,
  rotate: changeHook,
  remove: undoHook,
}

export const run: Handler = async (call) => {
  const [task = ''] = call.positionals
  if (valueOf(call, 'host') !== undefined && task !== 'setup')
    throw new Misuse('--host goes with setup: a hook knows its host.', 'review')
  return tasks[task]!(call)
}

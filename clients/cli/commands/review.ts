/** `phantom review …`: a review of what changed or of a pull request, and what is done about webhooks. */
import { valueOf, type Handler } from '../call.ts'
import { cleanLine } from '../output/clean.ts'
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
  const [task] = call.positionals
  if (valueOf(call, 'host') !== undefined && task !== 'setup')
    throw new Misuse('--host goes with setup: a hook knows its host.', 'review')
  if (task !== undefined && Object.hasOwn(tasks, task)) return tasks[task]!(call)
  if (task !== undefined && !URL.canParse(task))
    throw new Misuse(
      `There is no ${cleanLine(task)} in review: it takes nothing, the address of a pull request, or setup, test, rotate or remove.`,
      'review',
    )
  return (await import('../review/run-review.ts')).review(call)
}

/** Places handed to a call by their address (`decode(&x)`): what stands there after it. */
import type { Expression } from '../form/form.ts'
import type { FlowContext } from './context.ts'
import { nameOf } from './guards.ts'
import type { Scope } from './scope.ts'
import { dependingOn, type Value } from './value.ts'

/**
 * What the profile says of the call, else something unknown that reaches as far as what the call gives: a
 * decoder writes what it reads.
 */
export function writeToAddresses(
  expression: Expression & { kind: 'call' },
  path: string,
  given: readonly Value[],
  result: Value,
  scope: Scope,
  context: FlowContext,
): void {
  expression.arguments.forEach(({ value: argument }, index) => {
    if (argument.kind !== 'same' || argument.isAddress !== true) return
    const name = nameOf(argument.value)
    const before = given[index]
    if (name === undefined || before === undefined) return
    const others = given.filter((_, other) => other !== index)
    const after = context.profile.changed?.(path, before, others) ?? writtenBy(before, result)
    scope.set(name, after)
  })
}

/** The same kind of thing, with unknown content. */
function writtenBy(before: Value, result: Value): Value {
  const { path, isResolved } = before
  const after = dependingOn([{ ...before, reach: before.reach === 0 ? 1 : before.reach }, result])
  return {
    ...after,
    ...(path !== undefined && { path }),
    ...(isResolved !== undefined && { isResolved }),
  }
}

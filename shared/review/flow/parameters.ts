/** What the parameters of a function are when the world calls it. */
import type { FunctionForm } from '../form/form.ts'
import type { FlowContext } from './context.ts'
import type { FunctionPlace } from './profile.ts'
import { typePath } from './paths.ts'
import type { Scope } from './scope.ts'
import { ofReach, type Value } from './value.ts'

/**
 * The values of the parameters at an entry. Where the profile knows none: of a function handed to a call, the
 * first is what the call works on (`first`) and the others are not known; else they are anybody's.
 */
export function parameterValues(
  form: FunctionForm,
  place: FunctionPlace,
  scope: Scope,
  context: FlowContext,
  first?: Value,
): Value[] {
  return form.parameters.map((parameter, index) => {
    const base = valueByPlace(place, index, first)
    const type = parameter.type === undefined ? undefined : typePath(parameter.type, scope, context)
    const value: Value = {
      ...base,
      ...(type !== undefined && { path: type, isResolved: true }),
      ...context.profile.parameter?.(parameter, index, form, place),
    }
    return value
  })
}

function valueByPlace(place: FunctionPlace, index: number, first: Value | undefined): Value {
  if (place.handedTo === undefined) return ofReach(2)
  if (index === 0 && first !== undefined)
    return {
      reach: first.reach,
      cleaned: first.cleaned,
      ...(first.origin && { origin: first.origin }),
    }
  return ofReach(1)
}

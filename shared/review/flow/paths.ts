/** What a value is by its path: by imports, types and members; and who listens to texts. */
import type { Expression } from '../form/form.ts'
import type { FlowContext } from './context.ts'
import { nameOf } from './guards.ts'
import type { Scope } from './scope.ts'
import { cleanedOf, unknown, type Value } from './value.ts'

/** Paths longer than this are cut: nothing is looked up by them. */
const longestPath = 160

/** A value that is known by its path; where the path is a source, it reaches as far as the source does. */
export function ofPath(
  path: string,
  isResolved: boolean,
  from: Value,
  expression: Expression,
  context: FlowContext,
): Value {
  if (path.length > longestPath) return { reach: from.reach, cleaned: from.cleaned, expression }
  const source = context.profile.sourceTable.find(path)
  const reaches = source.length === 0 ? 0 : Math.max(...source)
  const isSource = reaches > from.reach
  const origin = isSource ? expression : from.origin
  return {
    reach: (isSource ? reaches : from.reach) as Value['reach'],
    cleaned: isSource ? unknown.cleaned : from.cleaned,
    path,
    isResolved,
    expression,
    ...(origin !== undefined && { origin }),
  }
}

/** The path of an object, to which the name of a member is joined. */
export function pathOf(object: Value, expression: Expression, context: FlowContext): string {
  if (object.path !== undefined) return object.path
  if (object.skeleton !== undefined) return context.profile.textPath
  return nameOf(expression) ?? '?'
}

/** The path of a declared type, by the imports of the file. */
export function typePath(type: string, scope: Scope, context: FlowContext): string {
  const path = context.profile.typePath?.(type) ?? type
  const dot = path.indexOf('.')
  const first = dot === -1 ? path : path.slice(0, dot)
  const imported = scope.get(first)?.path
  if (imported === undefined) return path
  return dot === -1 ? imported : imported + path.slice(dot)
}

/** Whether the path of a value says what it is better than a declared type can. */
export const isMadeAs = (value: Value, profile: FlowContext['profile']): boolean =>
  profile.isClass === undefined ||
  (value.path !== undefined && profile.isClass(value.path) && value.path !== 'Object')

/** A value as what it is declared: of a type that holds no text nothing harmful comes. */
export function typedAs(value: Value, type: string, profile: FlowContext['profile']): Value {
  const typed = { ...value, path: type, isResolved: true }
  return profile.harmlessTypes?.has(type) ? cleanedOf(typed, '*') : typed
}

/** A value as its variable is declared, where what it is made of does not say more. */
export function asDeclared(value: Value, type: string, profile: FlowContext['profile']): Value {
  const isKnown =
    (value.constant !== undefined && value.constant !== null) ||
    value.function !== undefined ||
    (profile.isClass !== undefined && isMadeAs(value, profile))
  return isKnown ? value : typedAs(value, type, profile)
}

/** The type a variable was declared with before; in languages with classes it stays what it was. */
export function typeBefore(
  target: Expression,
  scope: Scope,
  context: FlowContext,
): string | undefined {
  const name = context.profile.isClass === undefined ? undefined : nameOf(target)
  return name === undefined ? undefined : scope.typeOf(name.replace(/^this\./, ''))
}

/** The path of an item: of `Cookie[]` it is `Cookie`. */
export const itemPath = (path: string): string =>
  path.endsWith('[]') && !path.endsWith('.[]') ? path.slice(0, -2) : `${path}.[]`

/** Tells those who listen to texts of one that was written or put together here. */
export function tellTexts(value: Value, expression: Expression, context: FlowContext): void {
  for (const rule of context.rules.texts) {
    const { file, enclosing } = context
    context.report(
      rule,
      expression.node,
      rule.texts!({ file, enclosing, node: expression.node, value }),
    )
  }
}

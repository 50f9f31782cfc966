/** Notes in a scope what a test has proved of names. */
import type { Expression } from '../form/form.ts'
import { nameOf, type Cleared } from './guards.ts'
import type { Scope } from './scope.ts'
import { cleanedOf, unknown } from './value.ts'

export function clear(names: readonly Cleared[], scope: Scope): void {
  for (const { name, harm } of names) {
    const value = scope.get(name)
    if (value !== undefined) scope.set(name, cleanedOf(value, harm))
    else scope.set(name, cleanedOf({ ...unknown, path: name }, harm))
    clearWhatWasParsed(name, scope)
  }
}

/** `host = urlparse(x).hostname`, or the host of what was parsed before. */
function parsedOf(member: Expression & { kind: 'member' }, scope: Scope): Expression | undefined {
  if (!/^(?:host|hostname|netloc|origin)$/.test(member.property)) return undefined
  const name = nameOf(member.object)
  return name === undefined ? member.object : scope.get(name)?.expression
}

const parsers = new Set(['urlparse', 'urlsplit', 'URL', 'URI', 'parse', 'Parse', 'create', 'new'])

/** `url = urlparse(x)`, and the host of `url` is a known one: `x` leads there. */
function clearWhatWasParsed(name: string, scope: Scope): void {
  const dot = name.indexOf('.')
  const held = scope.get(dot === -1 ? name : name.slice(0, dot))?.expression
  const parsed = held?.kind === 'member' ? parsedOf(held, scope) : held
  if (parsed?.kind !== 'call') return
  const called = nameOf(parsed.callee)
  const source = nameOf(parsed.arguments[0]?.value)
  if (called === undefined || source === undefined) return
  if (!parsers.has(called.slice(called.lastIndexOf('.') + 1))) return
  const value = scope.get(source)
  if (value !== undefined) scope.set(source, cleanedOf(value, 'url'))
}

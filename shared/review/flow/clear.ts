/** Notes in a scope what a test has proved of names. */
import type { Cleared } from './guards.ts'
import type { Scope } from './scope.ts'
import { cleanedOf, unknown } from './value.ts'

export function clear(names: readonly Cleared[], scope: Scope): void {
  for (const { name, harm } of names) {
    const value = scope.get(name)
    if (value !== undefined) scope.set(name, cleanedOf(value, harm))
    else scope.set(name, cleanedOf({ ...unknown, path: name }, harm))
  }
}

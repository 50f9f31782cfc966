import type { Value } from '../../flow/value.ts'

/** Whether this is a function whose whole body returns the one literal. */
export function returnsOnly(value: Value | undefined, literal: boolean | null): boolean {
  const body = value?.function?.body
  const [only] = body ?? []
  return (
    body?.length === 1 &&
    only?.kind === 'return' &&
    only.value?.kind === 'literal' &&
    only.value.value === literal
  )
}

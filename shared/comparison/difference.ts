/** How far values of several people lie apart; what is unknown is compared with nothing. */

export type Difference =
  | { kind: 'unknown' }
  | { kind: 'same' }
  /** `most` and `least` are places in the list. */
  | { kind: 'apart'; most: number; least: number; by: number }

/** The difference among those that are known, in tenths; null is unknown. */
export function differenceOf(values: readonly (number | null)[]): Difference {
  const known = values.flatMap((value, at) => (value === null ? [] : [{ value, at }]))
  const [least, ...others] = known.toSorted((one, other) => one.value - other.value)
  const most = others.at(-1)
  if (!least || !most) return { kind: 'unknown' }
  const by = Math.round((most.value - least.value) * 10) / 10
  return by === 0 ? { kind: 'same' } : { kind: 'apart', most: most.at, least: least.at, by }
}

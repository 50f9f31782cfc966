/**
 * Gives what was made for a key the first time. Formatters of Intl take long to make, and the memory of
 * each lies outside of the heap, where the garbage collector does not see how much there is.
 */
export function oncePer<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

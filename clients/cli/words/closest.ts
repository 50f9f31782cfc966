/** What somebody may have meant who wrote a word that there is not. */

/** The known word that is nearest, where it is near enough to be meant; null else. */
export function closestOf(word: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3))
  const [nearest] = known
    .map((name) => ({ name, distance: distanceOf(word.slice(0, 40), name) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance)
  return nearest?.name ?? null
}

/** ` Did you mean NAME?`, or nothing. */
export function didYouMean(word: string, known: readonly string[], prefix = ''): string {
  const nearest = closestOf(word, known)
  return nearest === null ? '' : ` Did you mean ${prefix}${nearest}?`
}

/** Letters to change, add, drop or swap with a neighbour: optimal string alignment (Boytsov 2011). */
function distanceOf(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      current.push(
        Math.min(
          last[column]! + 1,
          current[column - 1]! + 1,
          last[column - 1]! + (isSame ? 0 : 1),
          ...(isSwapped ? [beforeLast[column - 2]! + 1] : []),
        ),
      )
    }
    beforeLast = last
    last = current
  }
  return last[other.length]!
}

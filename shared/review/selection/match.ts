/**
 * Which finding is which of those that are known. Several alike are told apart by what stands around them, and
 * where that does not tell, by their order: who removes one of them has removed that one.
 */
import { likeness, partsOf } from './context.ts'
import type { KnownFinding } from './known-finding.ts'
import type { FoundFinding } from './named-finding.ts'

/**
 * Each finding with what is known of it: in the same file, else (after a rename) by its shape. What was known of a
 * file that was not read now is still there, and went nowhere.
 */
export function matchKnown<Found extends FoundFinding>(
  findings: readonly Found[],
  known: readonly KnownFinding[],
  wasRead: (file: string) => boolean,
): Map<Found, KnownFinding> {
  const matches = new Map<Found, KnownFinding>()
  const taken = new Set<KnownFinding>()
  for (const key of [alikeOf, shapeOf]) {
    const isSought = (each: KnownFinding) =>
      !taken.has(each) && (key === alikeOf || wasRead(each.file))
    const waiting = Map.groupBy(known.filter(isSought), key)
    const asking = Map.groupBy(
      findings.filter((each) => !matches.has(each)),
      key,
    )
    for (const [name, found] of asking) {
      for (const [one, match] of pairs(found, waiting.get(name) ?? [])) {
        matches.set(one, match)
        taken.add(match)
      }
    }
  }
  return matches
}

type Keyed = Pick<KnownFinding, 'alike' | 'shape'> & { fingerprint?: string }

const alikeOf = ({ alike, fingerprint }: Keyed): string => alike ?? fingerprint ?? ''
const shapeOf = ({ shape }: Keyed): string => shape

type Pair<Found> = [Found, KnownFinding]

/** Beyond that, comparing each with each costs more than it tells: a change may hold thousands that are alike. */
const mostCompared = 200 * 200

/** Pairs as many as there can be, those that are most alike first. */
function pairs<Found extends FoundFinding>(
  found: readonly Found[],
  known: readonly KnownFinding[],
): Pair<Found>[] {
  if (found.length * known.length > mostCompared) return manyPairs(found, known)
  const all: Pair<Found>[] = []
  let [left, right] = [inOrder(found), inOrder(known)]
  while (left.length > 0 && right.length > 0) {
    const aligned = align(left, right)
    all.push(...aligned)
    const isPaired = new Set<unknown>(aligned.flat())
    // What changed places is what an order cannot pair.
    left = left.filter((each) => !isPaired.has(each))
    right = right.filter((each) => !isPaired.has(each))
  }
  return all
}

const inOrder = <Each extends { file: string; line?: number | undefined }>(all: readonly Each[]) =>
  all.toSorted((one, other) =>
    one.file === other.file ? (one.line ?? 0) - (other.line ?? 0) : one.file < other.file ? -1 : 1,
  )

/** Pairs in as many steps as there are: what stands between the same lines, and the others by their order. */
function manyPairs<Found extends FoundFinding>(
  found: readonly Found[],
  known: readonly KnownFinding[],
): Pair<Found>[] {
  const openFirst = inOrder(known).toSorted(
    (one, other) => Number(one.state !== 'open') - Number(other.state !== 'open'),
  )
  // From the end of each list, the next is taken in one step.
  const byContext = Map.groupBy(openFirst.toReversed(), ({ context }) => context)
  const all: Pair<Found>[] = []
  const left = inOrder(found).filter((one) => {
    const match = byContext.get(one.context)?.pop()
    if (match) all.push([one, match])
    return match === undefined
  })
  const isPaired = new Set(all.map(([, match]) => match))
  const rest = openFirst.filter((each) => !isPaired.has(each))
  for (const [at, match] of inOrder(rest.slice(0, left.length)).entries())
    all.push([left[at]!, match])
  return all
}

/** Less than a line around: among those otherwise equal, what is open is still there, and where it was. */
const openBonus = 0.5
const sameLineBonus = 0.25

/**
 * The pairs in order that have most in common in sum (Needleman and Wunsch, 1970, where leaving one out costs
 * nothing).
 */
function align<Found extends FoundFinding>(
  found: readonly Found[],
  known: readonly KnownFinding[],
): Pair<Found>[] {
  const contexts = found.map(({ context }) => partsOf(context))
  const knownContexts = known.map(({ context }) => partsOf(context))
  const worth = (at: number, of: number) => {
    const { state, line } = known[of]!
    const isSameLine = line === found[at]!.line
    const bonus = (state === 'open' ? openBonus : 0) + (isSameLine ? sameLineBonus : 0)
    return 1 + likeness(contexts[at], knownContexts[of]) + bonus
  }
  const best = Array.from({ length: found.length + 1 }, () =>
    Array.from({ length: known.length + 1 }, () => 0),
  )
  for (let at = found.length - 1; at >= 0; at -= 1)
    for (let of = known.length - 1; of >= 0; of -= 1)
      best[at]![of] = Math.max(
        worth(at, of) + best[at + 1]![of + 1]!,
        best[at + 1]![of]!,
        best[at]![of + 1]!,
      )
  const paired: Pair<Found>[] = []
  for (let at = 0, of = 0; at < found.length && of < known.length;) {
    if (best[at]![of] === worth(at, of) + best[at + 1]![of + 1]!) {
      paired.push([found[at]!, known[of]!])
      at += 1
      of += 1
    } else if (best[at]![of] === best[at + 1]![of]) at += 1
    else of += 1
  }
  return paired
}

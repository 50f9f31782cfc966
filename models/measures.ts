/** By what models are judged. */

/** A guess, and what came of it. */
export interface Judged {
  score: number
  isTrue: boolean
}

/**
 * The area under the ROC curve: how often what was true has the higher score, ties counted as half. `NaN` where all were
 * true, or none. Source: Mann and Whitney (1947).
 */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const inOrder = judged.toSorted((one, other) => one.score - other.score)
  let ranksOfTrue = 0
  for (let begin = 0; begin < inOrder.length;) {
    let end = begin
    while (end < inOrder.length && inOrder[end]!.score === inOrder[begin]!.score) end += 1
    const trueOnes = inOrder.slice(begin, end).filter(({ isTrue }) => isTrue).length
    ranksOfTrue += (trueOnes * (begin + end + 1)) / 2
    begin = end
  }
  const positives = judged.filter(({ isTrue }) => isTrue).length
  const pairs = positives * (judged.length - positives)
  return (ranksOfTrue - (positives * (positives + 1)) / 2) / pairs
}

/**
 * The expected calibration error: by how much scores and what came of them differ, on average, in bins of equal width.
 * Source: Guo et al., On Calibration of Modern Neural Networks (2017), https://arxiv.org/abs/1706.04599
 */
export function calibrationError(judged: readonly Judged[], bins = 10): number {
  const binOf = ({ score }: Judged) => Math.min(bins - 1, Math.floor(score * bins))
  const gaps = Array.from({ length: bins }, (_, bin) => {
    const inside = judged.filter((each) => binOf(each) === bin)
    return Math.abs(inside.reduce((gap, { score, isTrue }) => gap + score - Number(isTrue), 0))
  })
  return gaps.reduce((sum, gap) => sum + gap, 0) / judged.length
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length

/** The value below which the share of the numbers lies. */
export const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[
    Math.min(numbers.length - 1, Math.floor(share * numbers.length))
  ]!

/** To so many places: more would say nothing, and differ from one engine to the next. */
export const rounded = (value: number, places = 4): number => Number(value.toFixed(places))

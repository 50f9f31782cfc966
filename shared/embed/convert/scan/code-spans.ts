/** Runs of backticks: code lies between two of the same length. Source: CommonMark 0.31.2, 6.1. */

export type BacktickRuns = {
  /** Where the run that closes one of that length begins, behind `offset`; null where none does. */
  closing(length: number, offset: number): number | null
}

/** Asked for with rising offsets, all answers together take one pass through the text. */
export function backtickRunsIn(text: string): BacktickRuns {
  const byLength = new Map<number, number[]>()
  for (let offset = text.indexOf('`'); offset >= 0;) {
    const length = runLength(text, offset)
    const runs = byLength.get(length)
    if (runs) runs.push(offset)
    else byLength.set(length, [offset])
    offset = text.indexOf('`', offset + length)
  }
  const passed = new Map<number, number>()
  return {
    closing(length, offset) {
      const runs = byLength.get(length) ?? []
      let next = passed.get(length) ?? 0
      while (next < runs.length && runs[next]! < offset) next += 1
      passed.set(length, next)
      return runs[next] ?? null
    },
  }
}

export function runLength(text: string, offset: number): number {
  let until = offset
  while (text[until] === '`') until += 1
  return until - offset
}

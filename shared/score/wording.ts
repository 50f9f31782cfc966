/** The small change of sentences: numbers with their nouns, lists, and the next round number. */
import type { Measure, Seen } from './measure.ts'

/** "1 commit", "12 commits", "1,234 commits". */
export function numbered(value: number, noun: string, plural = `${noun}s`): string {
  const number = grouped(value)
  return `${number} ${number === '1' ? noun : plural}`
}

/** The same of a measure: "no commits", or "at least 12 commits" where more may be unseen. */
export function tally(measure: Measure, noun: string, plural = `${noun}s`): string {
  if (!measure.known) return ''
  if (measure.value === 0) return `no ${plural}`
  return `${measure.best > measure.value ? 'at least ' : ''}${numbered(measure.value, noun, plural)}`
}

/**
 * What a sentence goes on with that says "no commits" of a measure, where only a part was seen: ",
 * as far as can be told from 2 of 5 repositories". Nothing where the sentence is true as it is.
 */
export function asFarAsSeen(measure: Measure): string {
  if (!measure.known || measure.value > 0 || measure.best <= 0 || !measure.seen) return ''
  return `, as far as can be told from ${inWords(measure.seen)}`
}

function inWords({ of, read, all }: Seen): string {
  switch (of) {
    case 'own-commits-alone':
      return 'own commits alone'
    case 'own-commits-read':
      return read === null ? 'the own commits read' : `the ${numbered(read, 'own commit')} read`
    case 'own-commits':
      return `${grouped(read ?? 0)} of ${grouped(all ?? 0)} own commits`
    case 'first-repositories':
      return `the first ${read} repositories`
    case 'newest-pull-requests':
      return `the ${read} newest pull requests`
    case 'lists-given':
      return 'the lists that GitHub gave'
    case 'listed':
      return 'what was listed'
    case 'parts-of-repositories':
      return `what was read of ${numbered(read ?? 0, 'repository', 'repositories')}`
    case 'repositories':
      return `${grouped(read ?? 0)} of ${numbered(all ?? 0, 'repository', 'repositories')}`
    case 'repositories-listed':
      return 'the repositories listed'
  }
}

/** The first of the names, at most `most` of them, and how many more there are. */
export function namesOf(names: readonly string[], most = 5): { names: string[]; further: number } {
  return { names: names.slice(0, most), further: Math.max(0, names.length - most) }
}

/** "Go, Rust and C", at most `most` of them, then "and 4 more". */
export function listed(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most)
  const left = names.length - shown.length
  if (left > 0) return `${shown.join(', ')} and ${left} more`
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** The next of 1, 2, 3, 5, 10, 20, 30, 50, 100, … above `value`. */
export function nextRoundNumber(value: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 3, 5]) if (step * power > value) return step * power
}

/** In tenths, with commas between thousands; `toLocaleString` would be a thousand times slower. */
export function grouped(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/\B(?=(\d{3})+$)/g, ',')
}

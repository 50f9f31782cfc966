/** What is said of the share of AI marks. */
import type { EmbedFacts } from '../../embed/facts.ts'
import { fill, type Locale } from '../locale/locale.ts'

export type AiFacts = EmbedFacts['ai']

/**
 * Whether marks were found. None are found only where somebody looked: commits were read, or there
 * are none to read.
 */
export function marksIn({ shareFloor, marked, read, ownCommits }: AiFacts): Marks {
  if (marked > 0) return shareFloor === null ? { found: null } : { found: 'some', shareFloor }
  return ownCommits === 0 || (read ?? 0) > 0 ? { found: 'none' } : { found: null }
}

/** `null` where it is unknown. */
type Marks = { found: 'some'; shareFloor: number } | { found: 'none' } | { found: null }

/** At least so much, that there are no marks, or the word for unknown. */
export function shareText(ai: AiFacts, { messages, percent }: Locale): string {
  const marks = marksIn(ai)
  if (marks.found === 'some') return fill(messages.atLeast, { percent: percent(marks.shareFloor) })
  return marks.found === 'none' ? messages.noMarks : messages.unknown
}

/**
 * What the share is made of: marked commits of all own commits of the year, and how many of these
 * were read. Where GitHub did not say how many there are, those read stand alone.
 */
export function readText({ marked, read, ownCommits }: AiFacts, locale: Locale): string {
  const { messages, number } = locale
  if (read === null) return ''
  const counts = { marked: number(marked), read: number(read) }
  if (ownCommits === null) return read > 0 ? fill(messages.commitsRead, counts) : ''
  // GitHub's own count leaves some commits out that can be read.
  const own = number(Math.max(ownCommits, marked))
  return fill(messages.ownCommitsRead, { ...counts, own })
}

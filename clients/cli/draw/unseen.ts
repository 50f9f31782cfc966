/** What could not be seen, by the reason why. */
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { heading } from './bars.ts'
import { faint, inked, type Line, plain } from './line.ts'
import type { Paper } from './paper.ts'
import { wrapped } from './width.ts'

/** None where all was seen. */
export function unseenLines({ unseen }: Scorecard, columns: number, paper: Paper): Line[] {
  if (unseen.length === 0) return []
  const byReason = new Map<string, string[]>()
  for (const { what, text } of unseen)
    byReason.set(text, [...(byReason.get(text) ?? []), what.replace(/^the /, '')])
  return [
    heading('Not seen', 'unknown, not zero', columns, paper),
    ...[...byReason].flatMap(([reason, parts]) =>
      wrapped(paper.say(`${reason}: ${parts.join(', ')}`), columns - 3, paper.signs.ellipsis).map(
        (text, index): Line => [
          index === 0 ? inked(paper.signs.unknown.repeat(2), 'muted') : plain('  '),
          faint(` ${text}`),
        ],
      ),
    ),
  ]
}

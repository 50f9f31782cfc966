/** What the AI marks come to, always a floor, in the language of the words. */
import type { AiMarksSummary } from '../../../shared/ai-marks/summary.ts'
import { say } from '../../words/define-words.ts'
import { formatsIn } from '../../words/formats.ts'
import type { ScorecardWords } from '../scorecard-words.ts'

/** The count, and that the absence of marks proves nothing. */
export function marksSentence(summary: AiMarksSummary, words: ScorecardWords): string {
  const caveat = say(words.marks, 'caveat')
  return formatsIn(words.language).sentences([countOf(summary, words), caveat])
}

function countOf(summary: AiMarksSummary, { marks }: ScorecardWords): string {
  const { read, authored, assisted, ownCommits } = summary
  if (read === null) return say(marks, 'unreadable')
  // GitHub's own count leaves some commits out that can be read.
  const all = ownCommits === null ? null : Math.max(ownCommits, read)
  const count = authored + assisted
  if (count > 0) {
    if (all === null) return say(marks, 'marked.of-read', { count, all: read })
    return all > read
      ? say(marks, 'marked.of-more', { count, all, read })
      : say(marks, 'marked.of-all', { count, all })
  }
  if (read === 0) return all ? say(marks, 'unread', { count: all }) : say(marks, 'nothing-read')
  return all !== null && all > read
    ? say(marks, 'unmarked.of-more', { count: read, all })
    : say(marks, 'unmarked', { count: read })
}

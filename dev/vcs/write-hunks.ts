/** Writes hunks as hosts and git do. */
import type { Hunk } from '../../shared/review/diff/index.ts'

/** The text of hunks, without names before them. */
export const writeHunks = (hunks: readonly Hunk[]): string => hunks.map(writeHunk).join('')

function writeHunk({ oldStart, newStart, lines }: Hunk): string {
  const oldCount = lines.filter(({ mark }) => mark !== '+').length
  const newCount = lines.filter(({ mark }) => mark !== '-').length
  const written = lines.map(({ mark, text }) =>
    text.endsWith('\n') ? `${mark}${text}` : `${mark}${text}\n\\ No newline at end of file\n`,
  )
  return `@@ -${oldStart},${oldCount} +${newStart},${newCount} @@\n${written.join('')}`
}

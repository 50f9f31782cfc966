/** A review in the terminal: by file, the gravest first, with the reason under each, and one line at the end. */
import type { Review } from '../../../shared/api/reviews.ts'
import { cleanLine } from '../output/clean.ts'
import type { Style } from '../output/style.ts'
import { noteWords } from './model-words.ts'

type Finding = Review['findings'][number]

const colours: Readonly<Record<Finding['severity'], number>> = {
  critical: 31,
  high: 31,
  medium: 33,
  low: 36,
  info: 90,
}

/** What is told of findings of low confidence: nothing but their number, unless all are asked for. */
export function drawReview(review: Review, style: Style, isAll: boolean): string {
  const shown = review.findings.filter(({ confidence }) => isAll || confidence !== 'low')
  const paths = [...new Set(shown.map(({ path }) => path))]
  const lines = paths.flatMap((path) => [
    bold(cleanLine(path), style),
    ...shown
      .filter((finding) => finding.path === path)
      .flatMap((finding) => linesOf(finding, style)),
    '',
  ])
  return [
    ...lines,
    ...unreadLines(review),
    ...riskLines(review),
    ...(review.model ? [noteWords(review.model)] : []),
    summaryLine(review, shown.length),
  ].join('\n')
}

function linesOf({ line, severity, rule, message, cwe, by }: Finding, style: Style): string[] {
  const about = [
    cleanLine(rule),
    ...(cwe === null ? [] : [cwe]),
    ...(by === undefined ? [] : [`said by ${cleanLine(by)}`]),
  ].join(', ')
  return [
    `  ${String(line).padStart(5)}  ${coloured(severity.padEnd(8), colours[severity], style)}  ${cleanLine(message)}`,
    `  ${' '.repeat(17)}${coloured(about, 90, style)}`,
  ]
}

function unreadLines({ unread, unnamed }: Review): string[] {
  const lines = unread.map(
    ({ path, reason }) => `not read: ${cleanLine(path)} (${reason.replaceAll('_', ' ')})`,
  )
  return unnamed > 0 ? [...lines, `not read: ${unnamed} more`] : lines
}

/** A band with what it was made of: a hint, and no finding. */
function riskLines({ risk }: Review): string[] {
  if (risk === null || risk.band === 'low') return []
  const { added, deleted, files, directories } = risk.metrics
  return [
    `change risk by size and spread alone: ${risk.band} (lines added ${added}, deleted ${deleted}; files ${files}, folders ${directories})`,
  ]
}

function summaryLine({ summary, findings }: Review, shown: number): string {
  const hidden = findings.length - shown
  const read = `${summary.filesRead} of ${summary.files} changed files read, ${summary.lines} added lines`
  if (summary.files === 0) return 'Nothing has changed.'
  const unsure = hidden > 0 ? `; ${hidden} less sure (--all)` : ''
  const found = shown === 1 ? '1 finding' : `${shown === 0 ? 'no' : shown} findings`
  return `${found}${unsure}; ${read}`
}

const coloured = (text: string, colour: number, { colours: known }: Style) =>
  known === 'none' ? text : `\u001b[${colour}m${text}\u001b[0m`

const bold = (text: string, { colours: known }: Style) =>
  known === 'none' ? text : `\u001b[1m${text}\u001b[0m`

/** A review as the API and the terminal tell it. */
import type { Review } from '../../api/reviews.ts'
import type { Change } from '../change.ts'
import { severities, type Category, type Finding } from '../finding.ts'
import { inOrder } from '../order.ts'
import type { ChangeReview } from '../review-change.ts'
import { riskOf, riskVersion } from '../risk/index.ts'
import type { ModelNote } from '../large-model/review-by-model.ts'
import { missedFiles, unreadIn } from '../comments/outcome.ts'
import { densityOf, totalsOf } from '../selection/totals.ts'
import { rulesVersion } from '../version.ts'

/** What of a review is told where only some categories are asked for; `model`: how a large model was asked, if one was. */
export function reviewAnswer(
  change: Change,
  { findings: found, unread }: ChangeReview,
  check: readonly Category[],
  model?: ModelNote,
): Review {
  const findings = inOrder(found.filter(({ category }) => check.includes(category)))
  const left = new Set(unread.map(({ path }) => path))
  const read = change.files.filter(({ path, text }) => text !== undefined && !left.has(path))
  const lines = read.reduce((sum, { addedLines }) => sum + addedLines.length, 0)
  return {
    findings: findings.map(toldFinding),
    summary: {
      ...totalsOf(findings),
      bySeverity: Object.fromEntries(
        severities.map((severity) => [
          severity,
          findings.filter((finding) => finding.severity === severity).length,
        ]),
      ) as Review['summary']['bySeverity'],
      density: densityOf(findings.length, lines),
      files: change.files.length,
      filesRead: read.length,
      lines,
    },
    unread,
    unnamed: Math.max(
      0,
      change.unreadFiles - missedFiles({ unread: unreadIn(change.files) }).length,
    ),
    risk: riskTold(change),
    version: rulesVersion,
    ...(model !== undefined && { model }),
  }
}

function riskTold(change: Change): Review['risk'] {
  const risk = riskOf(change)
  return risk === undefined
    ? null
    : { band: risk.band, metrics: risk.metrics, version: riskVersion }
}

/** A finding without the code it stands on. */
export const toldFinding = (finding: Finding): Review['findings'][number] => {
  const { path, line, endLine, rule, category, severity, confidence, cwe, message, by } = finding
  return {
    path,
    line,
    endLine,
    rule,
    category,
    severity,
    confidence,
    cwe: cwe === undefined ? null : `CWE-${cwe}`,
    message,
    ...(by !== undefined && { by }),
  }
}

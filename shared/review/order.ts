/** The order in which findings are told: worst and surest first, then by place. */
import { confidences, severities, type Finding } from './finding.ts'

export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
      byText(a.path, b.path) ||
      a.line - b.line ||
      byText(a.rule, b.rule),
  )

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The order in which findings are told: worst first, rules before models, surest first, then by place. */
import { confidences, severities, type Finding } from './finding.ts'
import { isByModel } from './large-model/model-rules.ts'

export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      Number(isByModel(a)) - Number(isByModel(b)) ||
      confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
      byText(a.path, b.path) ||
      a.line - b.line ||
      byText(a.rule, b.rule),
  )

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

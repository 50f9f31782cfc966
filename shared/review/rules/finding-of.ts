/** Makes a finding of what a rule says of itself and of the place it speaks on. */
import type { Finding } from '../finding.ts'
import type { Hit, RuleDescription } from '../rule.ts'
import { shapeOf } from '../shape.ts'

/** The finding of a hit in a file with these lines. What the hit does not say is as the rule describes itself. */
export function findingOf(
  rule: RuleDescription,
  path: string,
  lines: readonly string[],
  hit: Hit,
): Finding {
  const endLine = hit.endLine ?? hit.line
  const cwe = hit.cwe ?? rule.cwe
  return {
    rule: rule.id,
    path,
    line: hit.line,
    endLine,
    category: rule.category,
    severity: hit.severity ?? rule.severity,
    confidence: hit.confidence ?? rule.confidence,
    ...(cwe !== undefined && { cwe }),
    message: hit.message ?? `${rule.title}. ${rule.fix}`,
    ...(hit.suggestion && { suggestion: hit.suggestion }),
    shape: hit.shape ?? shapeOf(lines.slice(hit.line - 1, endLine).join('\n')),
  }
}

/** Makes a finding of what a rule says of itself and of the place it speaks on. */
import type { Finding } from '../finding.ts'
import type { Hit, RuleDescription } from '../rule.ts'

/** The longest shape: what is longer tells no more. */
const longestShape = 400

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
    message: hit.message ?? rule.why,
    ...(hit.suggestion && { suggestion: hit.suggestion }),
    shape: hit.shape ?? shapeOf(lines.slice(hit.line - 1, endLine)),
  }
}

/** Lines without their layout. */
const shapeOf = (lines: readonly string[]) =>
  lines.join(' ').replace(/\s+/g, ' ').trim().slice(0, longestShape)

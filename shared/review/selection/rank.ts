/** Which findings matter most, and which two say the same. */
import { confidences, severities, type Finding, type Severity } from '../finding.ts'
import { isByModel } from '../large-model/model-rules.ts'

/** How much people made of what a rule says in such files: more is said first, among findings otherwise alike. */
export type FindingWeight = (finding: Pick<Finding, 'rule' | 'path' | 'confidence'>) => number

/** Orders from what matters most to what matters least; always in the same way. */
export const byRank =
  (weight: FindingWeight) =>
  (one: Finding, other: Finding): number =>
    gravity(one.severity) - gravity(other.severity) ||
    Number(isByModel(one)) - Number(isByModel(other)) ||
    confidences.indexOf(one.confidence) - confidences.indexOf(other.confidence) ||
    weight(other) - weight(one) ||
    compare(one.path, other.path) ||
    one.line - other.line ||
    compare(one.rule, other.rule)

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other))

/** Zero for what is worst. */
export const gravity = (severity: Severity) => severities.indexOf(severity)

/** Whether a severity is at least as bad as another; nothing is as bad as `off`. */
export const isAtLeast = (severity: Severity, least: Severity | 'off'): boolean =>
  least !== 'off' && gravity(severity) <= gravity(least)

/** Whether two findings say the same of the same line. */
export const saysTheSame = (one: Finding, other: Finding): boolean =>
  one.path === other.path &&
  one.line === other.line &&
  (one.rule === other.rule ||
    one.message === other.message ||
    (one.cwe !== undefined && one.cwe === other.cwe))

/** Runs the rules over text on one file: secrets, pipelines, containers, sources of packages. */
import type { Finding } from '../finding.ts'
import type { TextFile, TextRule } from '../rule.ts'
import { sourceRules } from './dependencies/sources.ts'
import { findingOf } from './finding-of.ts'
import { infrastructureRules } from './infrastructure/index.ts'
import { findSecrets } from './secrets/find.ts'
import { settingOf } from './setting.ts'

export const textRules: readonly TextRule[] = [...infrastructureRules, ...sourceRules]

/**
 * What the rules over text find in a whole file. The caller keeps what stands on added lines. In tests
 * and documentation they are less sure of themselves.
 */
export function findInText(path: string, text: string): Finding[] {
  const file: TextFile = { path, text, lines: text.split('\n') }
  const isProduct = settingOf(path) === 'product'
  const findings = findSecrets(file).map(({ rule, hit }) => findingOf(rule, path, file.lines, hit))
  for (const rule of textRules) {
    if (!rule.reads(path)) continue
    for (const hit of rule.find(file)) {
      const finding = findingOf(rule, path, file.lines, hit)
      findings.push(isProduct ? finding : { ...finding, confidence: 'low' })
    }
  }
  return findings
}

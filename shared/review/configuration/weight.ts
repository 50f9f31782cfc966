/** What a repository's configuration makes of findings: left out, or as grave as it says. */
import type { Finding } from '../finding.ts'
import type { Configuration } from './configuration.ts'
import { matchesPath } from './path-pattern.ts'

/** Whether the configuration leaves a file out. */
export const isIgnored = ({ ignore }: Pick<Configuration, 'ignore'>, path: string): boolean =>
  ignore.some((pattern) => matchesPath(pattern, path))

/**
 * The findings that count, each as grave as the configuration says: what it says of the rule goes before
 * what it says of the rule's area, and that before its category.
 */
export function weighed(findings: readonly Finding[], configuration: Configuration): Finding[] {
  return findings.flatMap((finding) => {
    if (isIgnored(configuration, finding.path)) return []
    const { severities } = configuration
    const [area = ''] = finding.rule.split('/')
    const name = [finding.rule, area, finding.category].find((each) =>
      Object.hasOwn(severities, each),
    )
    const weight = name === undefined ? finding.severity : severities[name]!
    return weight === 'off' ? [] : [{ ...finding, severity: weight }]
  })
}

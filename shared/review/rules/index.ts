/** The table of all rules: what they say of themselves, for the pages, the configuration and the exports. */
import type { RuleDescription } from '../rule.ts'
import { changeRules } from './find-in-change.ts'
import { textRules } from './find-in-text.ts'
import { secretRules } from './secrets/find.ts'

/** Every rule there is, by area. */
export const ruleDescriptions: readonly RuleDescription[] = [
  ...secretRules,
  ...textRules,
  ...changeRules,
]

/** Where a rule is described, in the repository: `docs/rules/secrets.md#github-personal-token`. */
export function documentOf(id: string): string {
  const [area, name] = id.split('/')
  return `docs/rules/${area}.md#${name}`
}

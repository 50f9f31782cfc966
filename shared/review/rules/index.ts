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

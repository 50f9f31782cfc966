/** What the rules say of themselves, for reports: loaded only where one is written. */
import type { RuleDescription } from '../../../shared/review/rule.ts'
import { ruleDescriptions } from '../../../shared/review/rules/index.ts'

const rules = new Map<string, RuleDescription>(ruleDescriptions.map((rule) => [rule.id, rule]))

export const ruleOf = (id: string): RuleDescription | undefined => rules.get(id)

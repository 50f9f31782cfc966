/** What the rules say of themselves, for reports: loaded only where one is written. */
import { languages } from '../../../shared/review/language.ts'
import type { RuleDescription } from '../../../shared/review/rule.ts'
import { languageRules } from '../../../shared/review/rules/language-rules.ts'

const rules = new Map<string, RuleDescription>(
  languages.flatMap((language) =>
    (languageRules(language)?.rules.all ?? []).map((rule) => [rule.id, rule] as const),
  ),
)

export const ruleOf = (id: string): RuleDescription | undefined => rules.get(id)

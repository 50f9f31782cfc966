/** What rules say of themselves, by their names: for comments and explanations. */
import { languages } from '../../../shared/review/language.ts'
import { isByModel, modelPage } from '../../../shared/review/large-model/model-rules.ts'
import type { RuleDescription } from '../../../shared/review/rule.ts'
import { languageRules } from '../../../shared/review/rules/language-rules.ts'

/** Every rule that may speak, by its name; those over text and over the change come from the tools of the review. */
export function ruleBook(others: readonly RuleDescription[]): ReadonlyMap<string, RuleDescription> {
  const ofLanguages = languages.flatMap((language) => languageRules(language)?.rules.all ?? [])
  return new Map([...ofLanguages, ...others].map((rule) => [rule.id, rule]))
}

/** Where a rule's page is on the site. */
export const rulePage = (rule: string): string =>
  isByModel({ rule }) ? modelPage : `/rules/${rule}`

/** The table of all rules: what they say of themselves, for the pages, the configuration and the exports. */
import { languages } from '../language.ts'
import type { RuleDescription } from '../rule.ts'
import { changeRules } from './change-rules.ts'
import { languageRules } from './language-rules.ts'
import { textRules } from './text-rules.ts'

/** Rules over syntax; one that reads several languages comes once. */
export const syntaxRules: readonly RuleDescription[] = [
  ...new Set(languages.flatMap((language) => languageRules(language)?.rules.all ?? [])),
]

/** Every rule there is, by area. */
export const ruleDescriptions: readonly RuleDescription[] = [
  ...textRules,
  ...changeRules,
  ...syntaxRules,
]

/** Where a rule is described, in the repository: `docs/rules/secrets.md#github-personal-token`. */
export function documentOf(id: string): string {
  const [area, name] = id.split('/')
  return `docs/rules/${area}.md#${name}`
}

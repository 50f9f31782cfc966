/** What is known of each language: its profile and its rules, made ready when first asked for. */
import { compiledProfile, type CompiledProfile } from '../flow/context.ts'
import type { LanguageProfile } from '../flow/profile.ts'
import type { Language } from '../language.ts'
import { goProfile } from './go/profile.ts'
import { goRules } from './go/index.ts'
import { javaProfile } from './java/profile.ts'
import { javaRules } from './java/index.ts'
import { javascriptProfile } from './javascript/profile.ts'
import { javascriptRules } from './javascript/index.ts'
import { pythonRules } from './python/index.ts'
import { pythonProfile } from './python/profile.ts'
import { qualityRules } from './quality/index.ts'
import { RuleSet } from './rule-set.ts'
import type { SyntaxRule } from './syntax-rule.ts'

interface Known {
  profile: CompiledProfile
  rules: RuleSet
}

const profiles: readonly { profile: LanguageProfile; rules: readonly SyntaxRule[] }[] = [
  { profile: javascriptProfile, rules: javascriptRules },
  { profile: goProfile, rules: goRules },
  { profile: javaProfile, rules: javaRules },
  { profile: pythonProfile, rules: pythonRules },
]

const ready = new Map<Language, Known | undefined>()

/** The profile and rules of a language; `undefined` where none are there. */
export function languageRules(language: Language): Known | undefined {
  if (!ready.has(language)) {
    const own = profiles.find(({ profile }) => profile.languages.includes(language))
    ready.set(
      language,
      own && {
        profile: compiledProfile(own.profile),
        rules: new RuleSet([...own.rules, ...qualityRules], language),
      },
    )
  }
  return ready.get(language)
}

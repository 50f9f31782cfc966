/** The rules over a whole change: dependencies, architecture, sensitive places. */
import type { ChangeRule } from '../rule.ts'
import { architectureRules } from './architecture/index.ts'
import { manifestRules } from './dependencies/manifest-rules.ts'
import { qualityChangeRules } from './quality/change-rules.ts'
import { usedDependencyRules } from './dependencies/used-dependencies.ts'

export const changeRules: readonly ChangeRule[] = [
  ...manifestRules,
  ...usedDependencyRules,
  ...architectureRules,
  ...qualityChangeRules,
]

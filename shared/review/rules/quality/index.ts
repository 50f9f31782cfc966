/** The rules of quality over syntax, of all languages. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { branchRules } from './branches.ts'
import { complexityRules } from './complexity.ts'
import { errorRules } from './errors.ts'
import { leftoverRules } from './leftovers.ts'
import { loopRules } from './loops.ts'
import { promiseRules } from './promises.ts'
import { reachedRules } from './reached.ts'
import { repeatedRules } from './repeated.ts'
import { testRules } from './tests.ts'
import { valueRules } from './values.ts'

export const qualityRules: readonly SyntaxRule[] = [
  ...complexityRules,
  ...branchRules,
  ...repeatedRules,
  ...reachedRules,
  ...errorRules,
  ...promiseRules,
  ...valueRules,
  ...loopRules,
  ...leftoverRules,
  ...testRules,
]

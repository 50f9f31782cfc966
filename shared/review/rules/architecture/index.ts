/** All rules for how a change fits the rest. */
import type { ChangeRule } from '../../rule.ts'
import { exportRules } from './export-rules.ts'
import { growthRules } from './growth-rules.ts'
import { importRules } from './import-rules.ts'
import { migrationRules } from './migration-rules.ts'

export const architectureRules: readonly ChangeRule[] = [
  ...importRules,
  ...exportRules,
  ...migrationRules,
  ...growthRules,
]

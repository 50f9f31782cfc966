/** The rules over the text of one file: secrets, pipelines, containers, clouds, sources of packages. */
import type { TextRule } from '../rule.ts'
import { sourceRules } from './dependencies/sources.ts'
import { infrastructureRules } from './infrastructure/index.ts'
import { secretTextRules } from './secrets/text-rules.ts'

export const textRules: readonly TextRule[] = [
  ...secretTextRules,
  ...infrastructureRules,
  ...sourceRules,
]

/** The rules of Go. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { sqlRules } from './sql.ts'

export const goRules: readonly SyntaxRule[] = [...sqlRules]

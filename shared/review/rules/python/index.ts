/** The rules of Python. */
import type { SyntaxRule } from '../syntax-rule.ts'

export const pythonRules: readonly SyntaxRule[] = []

/** The rules of JavaScript and TypeScript. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeRules } from './code.ts'
import { shellRules } from './shell.ts'

export const javascriptRules: readonly SyntaxRule[] = [...shellRules, ...codeRules]

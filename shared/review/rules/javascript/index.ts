/** The rules of JavaScript and TypeScript. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { shellFromInput } from './shell.ts'

export const javascriptRules: readonly SyntaxRule[] = [shellFromInput]

/** The rules of JavaScript and TypeScript. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeRules } from './code.ts'
import { fileRules } from './files.ts'
import { markupRules } from './markup.ts'
import { pageRules } from './pages.ts'
import { queryRules } from './queries.ts'
import { requestRules } from './requests.ts'
import { shellRules } from './shell.ts'

export const javascriptRules: readonly SyntaxRule[] = [
  ...shellRules,
  ...codeRules,
  ...fileRules,
  ...queryRules,
  ...requestRules,
  ...markupRules,
  ...pageRules,
]

/** The rules of Go. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeRules } from './code.ts'
import { cookieRules } from './cookies.ts'
import { cryptoRules } from './crypto.ts'
import { fileRules } from './files.ts'
import { sqlRules } from './sql.ts'
import { transportRules } from './transport.ts'
import { webRules } from './web.ts'

export const goRules: readonly SyntaxRule[] = [
  ...sqlRules,
  ...codeRules,
  ...webRules,
  ...fileRules,
  ...cryptoRules,
  ...transportRules,
  ...cookieRules,
]

/** The rules of Go. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { addressRules } from './addresses.ts'
import { certificateRules } from './certificates.ts'
import { cipherRules } from './ciphers.ts'
import { codeRules } from './code.ts'
import { commandRules } from './commands.ts'
import { cookieRules } from './cookies.ts'
import { fileRules } from './files.ts'
import { hashRules } from './hashes.ts'
import { keyRules } from './keys.ts'
import { logRules } from './logs.ts'
import { markupRules } from './markup.ts'
import { originRules } from './origins.ts'
import { pathRules } from './paths.ts'
import { queryRules } from './queries.ts'
import { randomRules } from './random.ts'
import { sqlRules } from './sql.ts'
import { tokenRules } from './tokens.ts'
import { transportRules } from './transport.ts'

export const goRules: readonly SyntaxRule[] = [
  ...sqlRules,
  ...commandRules,
  ...codeRules,
  ...queryRules,
  ...markupRules,
  ...addressRules,
  ...originRules,
  ...pathRules,
  ...fileRules,
  ...hashRules,
  ...cipherRules,
  ...randomRules,
  ...keyRules,
  ...tokenRules,
  ...certificateRules,
  ...transportRules,
  ...cookieRules,
  ...logRules,
]

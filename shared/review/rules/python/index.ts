/** The rules of Python. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeRules } from './code.ts'
import { commandRules } from './commands.ts'
import { credentialRules } from './credentials.ts'
import { cryptoRules } from './crypto.ts'
import { deserializationRules } from './deserialization.ts'
import { fileRules } from './files.ts'
import { injectionRules } from './injection.ts'
import { markupRules } from './markup.ts'
import { requestRules } from './requests.ts'
import { serviceRules } from './services.ts'
import { settingRules } from './settings.ts'
import { sqlRules } from './sql.ts'
import { transportRules } from './transport.ts'
import { xmlRules } from './xml.ts'

export const pythonRules: readonly SyntaxRule[] = [
  ...commandRules,
  ...codeRules,
  ...sqlRules,
  ...markupRules,
  ...transportRules,
  ...cryptoRules,
  ...deserializationRules,
  ...fileRules,
  ...requestRules,
  ...injectionRules,
  ...xmlRules,
  ...settingRules,
  ...serviceRules,
  ...credentialRules,
]

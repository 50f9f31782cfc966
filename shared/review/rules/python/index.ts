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
import { qualityRules } from './quality.ts'
import { requestRules } from './requests.ts'
import { serviceRules } from './services.ts'
import { settingRules } from './settings.ts'
import { sqlRules } from './sql.ts'
import { transportRules } from './transport.ts'
import { xmlRules } from './xml.ts'
import { browserRules } from './cookies.ts'
import { djangoRules } from './django.ts'
import { cipherRules } from './ciphers.ts'
import { recordRules } from './records.ts'
import { tokenRules } from './tokens.ts'
import { certificateRules } from './certificates.ts'
import { derivationRules } from './derivations.ts'
import { outsideRules } from './outside.ts'
import { paddingRules } from './padding.ts'
import { reflectionRules } from './reflection.ts'

export const pythonRules: readonly SyntaxRule[] = [
  ...commandRules,
  ...codeRules,
  ...sqlRules,
  ...markupRules,
  ...transportRules,
  ...certificateRules,
  ...cryptoRules,
  ...cipherRules,
  ...deserializationRules,
  ...fileRules,
  ...requestRules,
  ...injectionRules,
  ...recordRules,
  ...xmlRules,
  ...settingRules,
  ...djangoRules,
  ...browserRules,
  ...serviceRules,
  ...credentialRules,
  ...derivationRules,
  ...outsideRules,
  ...paddingRules,
  ...reflectionRules,
  ...tokenRules,
  ...qualityRules,
]

/** The rules of JavaScript and TypeScript. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeRules } from './code.ts'
import { credentialRules } from './credentials.ts'
import { cryptographyRules } from './cryptography.ts'
import { transportRules } from './transport.ts'
import { fileRules } from './files.ts'
import { markupRules } from './markup.ts'
import { pageRules } from './pages.ts'
import { objectRules } from './objects.ts'
import { patternRules } from './patterns.ts'
import { documentRules } from './documents.ts'
import { platformRules } from './platforms.ts'
import { webSettingsRules } from './web-settings.ts'
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
  ...objectRules,
  ...patternRules,
  ...webSettingsRules,
  ...documentRules,
  ...platformRules,
  ...cryptographyRules,
  ...transportRules,
  ...credentialRules,
]

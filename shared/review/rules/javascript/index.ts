/** The rules of JavaScript and TypeScript. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeRules } from './code.ts'
import { comparisonsRules } from './comparisons.ts'
import { cookiesRules } from './cookies.ts'
import { credentialsRules } from './credentials.ts'
import { cryptographyRules } from './cryptography.ts'
import { documentsRules } from './documents.ts'
import { drivenBrowserRules } from './driven-browser.ts'
import { escapingRules } from './escaping.ts'
import { filesRules } from './files.ts'
import { keysRules } from './keys.ts'
import { logsRules } from './logs.ts'
import { markupRules } from './markup.ts'
import { objectsRules } from './objects.ts'
import { pageMarkupRules } from './page-markup.ts'
import { pageMessagesRules } from './page-messages.ts'
import { pagesRules } from './pages.ts'
import { patternsRules } from './patterns.ts'
import { platformsRules } from './platforms.ts'
import { prototypeCopiesRules } from './prototype-copies.ts'
import { queriesRules } from './queries.ts'
import { redirectsRules } from './redirects.ts'
import { requestsRules } from './requests.ts'
import { shellRules } from './shell.ts'
import { sqlRules } from './sql.ts'
import { templatesRules } from './templates.ts'
import { tokensRules } from './tokens.ts'
import { transportRules } from './transport.ts'
import { uploadsRules } from './uploads.ts'
import { webSettingsRules } from './web-settings.ts'

export const javascriptRules: readonly SyntaxRule[] = [
  ...shellRules,
  ...codeRules,
  ...templatesRules,
  ...drivenBrowserRules,
  ...filesRules,
  ...uploadsRules,
  ...sqlRules,
  ...queriesRules,
  ...requestsRules,
  ...redirectsRules,
  ...markupRules,
  ...escapingRules,
  ...pageMarkupRules,
  ...pagesRules,
  ...pageMessagesRules,
  ...objectsRules,
  ...prototypeCopiesRules,
  ...patternsRules,
  ...cookiesRules,
  ...webSettingsRules,
  ...documentsRules,
  ...logsRules,
  ...platformsRules,
  ...cryptographyRules,
  ...keysRules,
  ...transportRules,
  ...credentialsRules,
  ...tokensRules,
  ...comparisonsRules,
]

/** The rules of Java. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { openWebView } from './android.ts'
import {
  classFromInput,
  codeFromInput,
  commandFromInput,
  expressionFromInput,
  formatFromInput,
  propertiesFromInput,
  templateFromInput,
} from './commands.ts'
import { cookieForScripts, cookieInClear } from './cookies.ts'
import { fixedVector, shortKey, weakCipher, weakHash, weakRandom } from './crypto.ts'
import { ldapFromInput, xpathFromInput } from './directories.ts'
import { openPermissions, pathFromInput, regexFromInput, temporaryFiles } from './files.ts'
import { objectsFromInput } from './objects.ts'
import { emptyCatch, equalsWithoutHash, leavingFinally, textsByIdentity } from './quality.ts'
import { comparedSecret, secretInLog, tokenUnchecked, writtenSecret } from './secrets.ts'
import { anyOrigin, csrfOff, errorsShown, headersOff, openEndpoints } from './spring.ts'
import { myBatisText, noSqlFromInput, sqlFromInput } from './sql.ts'
import { anyCertificate, clearText, oldTls } from './transport.ts'
import {
  dispatchFromInput,
  headerFromInput,
  logFromInput,
  markupFromInput,
  redirectFromInput,
  requestFromInput,
  trustFromInput,
  viewFromInput,
} from './web.ts'
import { xmlFromInput, xmlParserWithEntities } from './xml.ts'

export const javaRules: readonly SyntaxRule[] = [
  sqlFromInput,
  myBatisText,
  noSqlFromInput,
  commandFromInput,
  codeFromInput,
  expressionFromInput,
  templateFromInput,
  classFromInput,
  formatFromInput,
  propertiesFromInput,
  markupFromInput,
  redirectFromInput,
  viewFromInput,
  dispatchFromInput,
  headerFromInput,
  requestFromInput,
  logFromInput,
  trustFromInput,
  pathFromInput,
  openPermissions,
  temporaryFiles,
  regexFromInput,
  ldapFromInput,
  xpathFromInput,
  xmlParserWithEntities,
  xmlFromInput,
  objectsFromInput,
  weakCipher,
  weakHash,
  shortKey,
  fixedVector,
  weakRandom,
  anyCertificate,
  oldTls,
  clearText,
  cookieInClear,
  cookieForScripts,
  csrfOff,
  anyOrigin,
  openEndpoints,
  headersOff,
  errorsShown,
  writtenSecret,
  comparedSecret,
  secretInLog,
  tokenUnchecked,
  openWebView,
  textsByIdentity,
  equalsWithoutHash,
  emptyCatch,
  leavingFinally,
]

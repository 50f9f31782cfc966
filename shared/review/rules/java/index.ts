/** The rules of Java. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { redirectFromInput, requestFromInput } from './addresses.ts'
import { openWebView } from './android.ts'
import { fixedVector, weakRandom } from './chance.ts'
import { codeFromInput, expressionFromInput, templateFromInput } from './code.ts'
import {
  classFromInput,
  commandFromInput,
  formatFromInput,
  propertiesFromInput,
} from './commands.ts'
import { cookieForScripts, cookieInClear } from './cookies.ts'
import { shortKey, weakCipher, weakHash } from './crypto.ts'
import { lostDigits } from './digits.ts'
import { ldapFromInput, xpathFromInput } from './directories.ts'
import { openPermissions, pathFromInput, regexFromInput, temporaryFiles } from './files.ts'
import { objectsFromInput } from './objects.ts'
import {
  emptyCatch,
  equalsWithoutHash,
  fixedCondition,
  leavingFinally,
  sameOnBothSides,
  textsByIdentity,
} from './quality.ts'
import { headerFromInput, logFromInput, trustFromInput } from './records.ts'
import { comparedSecret, secretInLog } from './secrets-shown.ts'
import { writtenSecret } from './secrets.ts'
import { anyOrigin, csrfOff, errorsShown, headersOff, openEndpoints } from './spring.ts'
import { myBatisText, noSqlFromInput, sqlFromInput } from './sql.ts'
import { tokenUnchecked } from './tokens.ts'
import { anyCertificate, clearText, oldTls } from './transport.ts'
import { dispatchFromInput, markupFromInput, viewFromInput } from './web.ts'
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
  lostDigits,
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
  sameOnBothSides,
  fixedCondition,
]

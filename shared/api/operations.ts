/** The table of operations: what the product can do, whichever door it is asked through. */
import { createKeyOperation, listKeysOperation, revokeKeyOperation } from './api-keys.ts'
import { confirmOptOutOperation, startOptOutOperation, withdrawOptOutOperation } from './opt-out.ts'
import { comparisonOperation } from './comparison.ts'
import { embedAddressOperation } from './embed-address.ts'
import { findingsOperation, ownFindingsOperation } from './findings.ts'
import { aliveOperation, readyOperation } from './health.ts'
import {
  connectedHookOperation,
  createHookOperation,
  removeHookOperation,
  rotateHookOperation,
  testHookOperation,
} from './hooks.ts'
import { insightsOperation } from './insights.ts'
import {
  answerClientRequestOperation,
  authorizationOperation,
  endClientOperation,
  protectedMcpOperation,
  protectedResourceOperation,
  showClientRequestOperation,
} from './clients.ts'
import {
  authorizationServerOperation,
  deviceOperation,
  revocationOperation,
  tokenKeysOperation,
  tokenOperation,
} from './oauth.ts'
import {
  cancelJobOperation,
  deleteJobOperation,
  showJobOperation,
  startJobOperation,
  watchJobOperation,
} from './jobs.ts'
import { ownScanOperation } from './own-scan.ts'
import { openRouterCallbackOperation, openRouterOperation } from './openrouter.ts'
import { providersOperation } from './providers.ts'
import { reviewCountsOperation } from './review-counts.ts'
import { createReviewOperation } from './reviews.ts'
import { retentionOperation } from './retention.ts'
import { samplesOperation } from './samples.ts'
import { scanOperation } from './scan.ts'
import { forgetSessionOperation, showSessionOperation, startSessionOperation } from './session.ts'
import {
  signInCallbackOperation,
  signInOperation,
  signOutEverywhereOperation,
  signOutOperation,
} from './sign-in.ts'
import { statusOperation } from './status.ts'
import { writeTextOperation } from './texts.ts'
import { vaultOperation } from './vault.ts'

export const operations = [
  scanOperation,
  comparisonOperation,
  embedAddressOperation,
  samplesOperation,
  startOptOutOperation,
  confirmOptOutOperation,
  withdrawOptOutOperation,
  showSessionOperation,
  startSessionOperation,
  forgetSessionOperation,
  signInOperation,
  signInCallbackOperation,
  signOutOperation,
  signOutEverywhereOperation,
  ownScanOperation,
  listKeysOperation,
  createKeyOperation,
  revokeKeyOperation,
  providersOperation,
  startJobOperation,
  showJobOperation,
  watchJobOperation,
  cancelJobOperation,
  deleteJobOperation,
  writeTextOperation,
  createReviewOperation,
  reviewCountsOperation,
  findingsOperation,
  ownFindingsOperation,
  vaultOperation,
  openRouterOperation,
  openRouterCallbackOperation,
  deviceOperation,
  tokenOperation,
  revocationOperation,
  tokenKeysOperation,
  authorizationServerOperation,
  authorizationOperation,
  showClientRequestOperation,
  answerClientRequestOperation,
  endClientOperation,
  protectedMcpOperation,
  protectedResourceOperation,
  statusOperation,
  insightsOperation,
  retentionOperation,
  createHookOperation,
  connectedHookOperation,
  testHookOperation,
  rotateHookOperation,
  removeHookOperation,
  aliveOperation,
  readyOperation,
] as const

/** The table of operations: what the product can do, whichever door it is asked through. */
import { confirmOptOutOperation, startOptOutOperation, withdrawOptOutOperation } from './opt-out.ts'
import { aliveOperation, readyOperation } from './health.ts'
import { retentionOperation } from './retention.ts'
import { samplesOperation } from './samples.ts'
import { scanOperation } from './scan.ts'
import { forgetSessionOperation, showSessionOperation, startSessionOperation } from './session.ts'
import { statusOperation } from './status.ts'

export const operations = [
  scanOperation,
  samplesOperation,
  startOptOutOperation,
  confirmOptOutOperation,
  withdrawOptOutOperation,
  showSessionOperation,
  startSessionOperation,
  forgetSessionOperation,
  statusOperation,
  retentionOperation,
  aliveOperation,
  readyOperation,
] as const

/** What every handler of the accounts is given. */
import type { JobsEnv } from '../../platform/bindings.ts'
import type { Accounts } from './accounts.ts'

export type AccountContext = {
  Bindings: JobsEnv
  Variables: { requestId: string; accounts: Accounts }
}

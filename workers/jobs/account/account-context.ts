/** What every handler of the accounts is given. */
import type { StudioEnv } from '../studio/studio-env.ts'
import type { Accounts } from './accounts.ts'

export type AccountContext = {
  Bindings: StudioEnv
  Variables: { requestId: string; accounts: Accounts }
}

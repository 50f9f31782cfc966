/** What every handler of the accounts is given. */
import type { JobsEnv } from '../../platform/bindings.ts'
import type { Sessions } from '../../platform/session/index.ts'

export type AccountContext = {
  Bindings: JobsEnv
  Variables: { requestId: string; sessions: Sessions }
}

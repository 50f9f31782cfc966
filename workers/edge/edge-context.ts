/** What every handler of the edge Worker is given. */
import type { EdgeEnv } from '../platform/bindings.ts'

export type EdgeContext = {
  Bindings: EdgeEnv
  Variables: { requestId: string }
}

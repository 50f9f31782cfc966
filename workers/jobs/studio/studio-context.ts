/** What every handler of the studio is given. */
import type { FactsOfLogin } from '../../platform/bindings.ts'
import type { StudioEnv } from './studio-env.ts'

export type StudioContext = {
  Bindings: StudioEnv
  Variables: { requestId: string; factsOf: FactsOfLogin }
}

/** The doors of opting out: ask for the tokens, confirm, withdraw. */
import type { Context } from 'hono'
import { Hono } from '../router/index.ts'
import { paths } from '../../../shared/api/paths.ts'
import type { EdgeContext } from '../edge-context.ts'
import { loginOf, patternOf } from '../operation-route.ts'
import { optOutsOf, type OnOptOutChange } from './context.ts'
import { proofLifetimeMilliseconds, proofPlaces, proofTokenOf, type ProofOf } from './proof.ts'
import { changeIfProved } from './change-if-proved.ts'

/** The routes; `onChange` are those who keep something of a login. */
export function optOutRoutes(onChange: readonly OnOptOutChange[]) {
  const changed = async (context: Context<EdgeContext>, wish: ProofOf) => {
    const login = loginOf(context)
    const status = await changeIfProved(context, optOutsOf(context, onChange), wish, login)
    return answer(context, { login, status })
  }
  return new Hono<EdgeContext>()
    .post(patternOf(paths.optOut), async (context) => {
      const login = loginOf(context)
      const issuedAt = Date.now()
      const tokenOf = (wish: ProofOf) =>
        proofTokenOf({ secret: context.env.SCAN_SECRET, wish, login }, issuedAt)
      return answer(context, {
        login,
        token: await tokenOf('opt-out'),
        withdrawalToken: await tokenOf('opt-in'),
        expiresAt: new Date(issuedAt + proofLifetimeMilliseconds).toISOString(),
        places: proofPlaces,
        status: 'waiting',
      })
    })
    .post(patternOf(paths.optOutConfirmation), (context) => changed(context, 'opt-out'))
    .delete(patternOf(paths.optOut), (context) => changed(context, 'opt-in'))
}

function answer(context: Context<EdgeContext>, body: object): Response {
  context.header('cache-control', 'no-store')
  return context.json(body)
}

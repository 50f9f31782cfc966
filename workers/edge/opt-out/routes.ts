/** The doors of opting out: ask for the tokens, confirm, withdraw. */
import { Hono, type Context } from 'hono'
import { paths } from '../../../shared/api/paths.ts'
import { PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { loginOf, patternOf } from '../operation-route.ts'
import { optOutsOf, type OnOptOutChange } from './context.ts'
import { proofPlaces, proofTokenOf, type ProofOf } from './proof.ts'

/** The routes; `onChange` are those who keep something of a login. */
export function optOutRoutes(onChange: readonly OnOptOutChange[]) {
  return new Hono<EdgeContext>()
    .post(patternOf(paths.optOut), async (context) => {
      const login = loginOf(context)
      const tokenOf = (wish: ProofOf) => proofTokenOf(context.env.SCAN_SECRET, wish, login)
      return answer(context, {
        login,
        token: await tokenOf('opt-out'),
        withdrawalToken: await tokenOf('opt-in'),
        places: proofPlaces,
        status: 'waiting',
      })
    })
    .post(patternOf(paths.optOutConfirmation), async (context) => {
      const login = loginOf(context)
      await requireProof(context, 'opt-out', login)
      await optOutsOf(context, onChange).optOut(login)
      return answer(context, { login, status: 'opted-out' })
    })
    .delete(patternOf(paths.optOut), async (context) => {
      const login = loginOf(context)
      await requireProof(context, 'opt-in', login)
      await optOutsOf(context, onChange).withdraw(login)
      return answer(context, { login, status: 'withdrawn' })
    })
}

async function requireProof(
  { env }: Context<EdgeContext>,
  wish: ProofOf,
  login: string,
): Promise<void> {
  const { isShownOnGitHub } = await import('../github-access/index.ts')
  const token = await proofTokenOf(env.SCAN_SECRET, wish, login)
  if (!(await isShownOnGitHub(env, login, token, () => Date.now())))
    throw new PhantomError('proof_missing')
}

function answer(context: Context<EdgeContext>, body: object): Response {
  context.header('cache-control', 'no-store')
  return context.json(body)
}

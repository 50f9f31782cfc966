/** People side by side, for programs: read at the same time, and each fails alone. */
import { Hono } from '../router/index.ts'
import { paths } from '../../../shared/api/paths.ts'
import { compareScorecards, type Found } from '../../../shared/comparison/compare.ts'
import { foldLogin, isLogin } from '../../../shared/evidence/login.ts'
import type { Scorecard } from '../../../shared/score/scorecard.ts'
import { asPhantomError, PhantomError } from '../../platform/errors/index.ts'
import type { EdgeContext } from '../edge-context.ts'
import { scanContextOf, scanLogin, type ScanContext } from '../scan/index.ts'

const mostPeople = 4
/** Four of the longest logins, with room for spaces. */
const longestList = 200

export const comparisonRoutes = new Hono<EdgeContext>().get(paths.comparison, async (context) => {
  const logins = loginsOf(context.req.query('logins') ?? '')
  const scans = scanContextOf(context)
  const { signal } = context.req.raw
  const found = await Promise.all(logins.map((login) => readOne(scans, login, signal)))
  // What was read for a visitor, and what it cost them, is for nobody else.
  return context.json(compareScorecards(found), 200, { 'cache-control': 'private, no-store' })
})

/** Each once, in the order in which they are asked for. Throws where there are not two to four. */
function loginsOf(asked: string): string[] {
  const named = asked.split(',').map((login) => login.trim())
  const folded = named.map(foldLogin)
  const logins = named.filter(
    (login, at) => login !== '' && folded.indexOf(foldLogin(login)) === at,
  )
  const isShort = asked.length <= longestList && logins.length <= mostPeople
  if (isShort && logins.length >= 2) return logins
  throw new PhantomError('validation_failed', {
    fields: [
      { field: 'logins', problem: 'takes two to four different logins with commas between' },
    ],
  })
}

async function readOne(scans: ScanContext, login: string, signal: AbortSignal): Promise<Found> {
  try {
    if (!isLogin(login)) throw new PhantomError('invalid_login')
    const { scan } = await scanLogin(scans, login, { signal })
    const scorecard = JSON.parse(new TextDecoder().decode(scan.body)) as Scorecard
    return { login, kind: 'scorecard', scorecard }
  } catch (error) {
    return { login, kind: 'problem', code: asPhantomError(error).code }
  }
}

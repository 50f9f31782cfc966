/** What is left of the scans that a visitor may ask for; nothing is spent by asking. */
import { foldLogin } from '../../../shared/evidence/login.ts'
import type { ScansLeft } from '../../../shared/pages/account-orders.ts'
import { budgetsOf, type EdgeEnv } from '../../platform/bindings.ts'
import { payerName, type Payer } from '../../platform/limits/payer-name.ts'
import { payersOf } from '../../platform/limits/payers.ts'
import { within } from '../../platform/within.ts'

const patienceMilliseconds = 300

/** One entry for each who pays; none where the budgets fail or are silent. `now` is in milliseconds. */
export async function scansLeft(
  { BUDGETS, SCAN_SECRET }: EdgeEnv,
  headers: Headers,
  login: string | null,
  now: number,
): Promise<ScansLeft[]> {
  const own: Payer[] = login === null ? [] : [{ kind: 'login', is: foldLogin(login) }]
  const asked = [...own, ...payersOf(headers)].map(async (payer) => {
    const name = await payerName(SCAN_SECRET, payer, now)
    const object = BUDGETS.get(BUDGETS.idFromName(budgetsOf(name)))
    return { payer: payer.kind, ...(await object.look(name, 'scans', payer.kind)) }
  })
  return within(patienceMilliseconds, Promise.all(asked), () => []).catch(() => [])
}

/** What beginning a job costs: the job itself, the images that models make, and a key that is tried. */
import type { Payment } from '../../platform/limits/pay.ts'
import { payHere } from '../limits/pay-here.ts'
import type { StudioEnv } from './studio-env.ts'

type PayingEnv = Pick<
  StudioEnv,
  'BUDGETS' | 'STUDIO_SECRET' | 'TURNSTILE_SECRET_KEY' | 'TURNSTILE_VERIFY_URL'
>

type Cost = {
  /** How many images a model makes. */
  images: number
  triesKey: boolean
}

/**
 * Pays for a job, or for nothing of it. Throws `too_many` where something is spent (whatever cookies
 * somebody drops, their address pays), `challenge_required` where first has to be shown that a person
 * asks, and `challenge_unavailable` where nobody can say whether it was. `giveBack` is for a job that
 * could not begin; a key was tried all the same.
 */
export async function payForJob(
  env: PayingEnv,
  asking: { headers: Headers; requestId: string },
  { images, triesKey }: Cost,
): Promise<Pick<Payment, 'giveBack'>> {
  const here = { env, secret: env.STUDIO_SECRET, ...asking }
  const paid: Payment[] = []
  const giveBack = () => Promise.all(paid.map((payment) => payment.giveBack()))
  try {
    paid.push(await payHere('jobs', here))
    // Who brings a key pays the provider: no script spends anybody else's money with it.
    const isProved = triesKey
    if (images > 0) paid.push(await payHere('images', { ...here, isProved }, images))
    if (triesKey) await payHere('keys', here)
  } catch (error) {
    await giveBack()
    throw error
  }
  return { giveBack }
}

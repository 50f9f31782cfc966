/** A Worker that pays for jobs as the studio does, from the real budgets. */
import { PhantomError } from '../../platform/errors/index.ts'
import { payForJob } from './pay-for-job.ts'
import type { StudioEnv } from './studio-env.ts'

export { Budgets } from '../limits/budgets.ts'

/** What is asked of it: the cost, and whether the job then cannot begin. */
export type Order = { images?: number; triesKey?: boolean; fails?: boolean }

export default {
  fetch: async (request: Request, env: StudioEnv): Promise<Response> => {
    const { images = 0, triesKey = false, fails = false } = await request.json<Order>()
    const asking = { headers: request.headers, requestId: 'of-the-test' }
    try {
      const { giveBack } = await payForJob(env, asking, { images, triesKey })
      if (fails) await giveBack()
      return new Response('paid')
    } catch (error) {
      return new Response(error instanceof PhantomError ? error.code : String(error))
    }
  },
}

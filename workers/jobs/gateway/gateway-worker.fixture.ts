/** A Worker that asks the gateway of its deployment, and gives what came of it. */
import { tallyOf } from '../tally/tally-of.ts'
import { gatewayOf, siteChoicesOf } from './gateway-of.ts'
import { choiceOf, exampleOrder, writingBudget } from './gateway-world.fixture.ts'
import type { LlmProviderId } from '../../../shared/llm/provider-ids.ts'

export { EmbedTally } from '../tally/embed-tally.ts'
export { StoreShard } from '../store/store-shard.ts'

type Env = Parameters<typeof gatewayOf>[0]

/** Whom to ask with a key of theirs; whom the site pays where nobody is named. */
export type AskedOf = {
  providers?: LlmProviderId[]
  isImpersonal?: boolean
  deadlineMilliseconds?: number
}

export default {
  fetch: async (request: Request, env: Env): Promise<Response> => {
    if (request.method === 'GET') return Response.json(await tallyOf(env).totals())
    const {
      providers,
      isImpersonal = false,
      deadlineMilliseconds = 5_000,
    } = await request.json<AskedOf>()
    const { budget, settled } = writingBudget()
    const asked = await gatewayOf(env).ask(
      { ...exampleOrder, isImpersonal },
      {
        choices: providers?.map(choiceOf) ?? siteChoicesOf(env),
        deadlineMilliseconds,
        signal: request.signal,
        budget,
      },
    )
    return Response.json({ asked, settled })
  },
}

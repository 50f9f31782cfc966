/** The jobs Worker's doors. Nobody reaches it from outside: the queue, the clock and the edge do. */
import type { JobsEnv } from '../platform/bindings.ts'
import { applyMessages, forgetAppliedMessages } from './counters/apply-messages.ts'
import { consumeCounters } from './counters/consume.ts'
import { openCounters } from './counters/open-database.ts'

export { Accounts } from './account/accounts-entrypoint.ts'
export { Budgets } from './limits/budgets.ts'
export { Challenges } from './limits/challenges-entrypoint.ts'
export { GitHubApp } from './github-app/github-app-entrypoint.ts'
export { GitHubBudget } from './budget/github-budget.ts'
export { Health } from './health/health-entrypoint.ts'
export { Insights } from './insights/insights-entrypoint.ts'
export { Renderer } from './render/render-entrypoint.ts'
export { ScanCoordinator } from './scan/scan-coordinator.ts'
export { StoreShard } from './store/store-shard.ts'
export { EmbedTally } from './tally/embed-tally.ts'

export default {
  async queue(batch, env) {
    await consumeCounters(batch, {
      apply: (messages) => applyMessages(openCounters(env), messages, new Date()),
      log: (text) => console.log(text),
    })
  },
  async scheduled(controller, env) {
    await forgetAppliedMessages(openCounters(env), new Date(controller.scheduledTime))
  },
} satisfies ExportedHandler<JobsEnv>

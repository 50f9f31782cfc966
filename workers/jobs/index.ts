/** The jobs Worker's doors. Nobody reaches it from outside: the queue, the clock and the edge do. */
import { logLine } from '../platform/log/index.ts'
import { applyMessages } from './counters/apply-messages.ts'
import { consumeCounters } from './counters/consume.ts'
import { openCounters } from './counters/open-database.ts'
import { runCron } from './cron.ts'
import { consumeStudioBatch, studioDeadLetters, studioQueue } from './studio/consume-in-worker.ts'
import type { StudioEnv } from './studio/studio-env.ts'
import { countJobs } from './tally/tally-of.ts'

export { Accounts } from './account/accounts-entrypoint.ts'
export { Budgets } from './limits/budgets.ts'
export { Challenges } from './limits/challenges-entrypoint.ts'
export { GitHubApp } from './github-app/github-app-entrypoint.ts'
export { GitHubBudget } from './budget/github-budget.ts'
export { Health } from './health/health-entrypoint.ts'
export { HookShard } from './hooks/hook-shard.ts'
export { Insights } from './insights/insights-entrypoint.ts'
export { ImageKeeper } from './images/image-keeper.ts'
export { KeyVault } from './vault/key-vault.ts'
export { Oversight } from './oversight/oversight-entrypoint.ts'
export { ReviewCounts } from './counters/review-counts-entrypoint.ts'
export { ReviewModels } from './review-models/review-models-entrypoint.ts'
export { Renderer } from './render/render-entrypoint.ts'
export { ScanCoordinator } from './scan/scan-coordinator.ts'
export { SignedIn } from './account/signed-in-entrypoint.ts'
export { Store } from './store/store-entrypoint.ts'
export { Studio } from './studio/studio-entrypoint.ts'
export { StudioJob } from './studio/studio-job.ts'
export { StudioOwner } from './studio/studio-owner.ts'
export { Texts } from './texts/texts-entrypoint.ts'
export { StoreShard } from './store/store-shard.ts'
export { EmbedTally } from './tally/embed-tally.ts'

export default {
  async queue(batch, env) {
    const started = Date.now()
    if (batch.queue === studioQueue || batch.queue === studioDeadLetters) {
      await countJobs(env, 'make-assets', await consumeStudioBatch(batch, env))
    } else {
      const consumed = await consumeCounters(batch, {
        apply: (messages) => applyMessages(openCounters(env), messages, new Date()),
        log: (text) => console.log(text),
      })
      await countJobs(env, 'count', consumed)
    }
    logWork('queue_batch', started, batch.messages.length)
  },
  async scheduled(controller, env) {
    const started = Date.now()
    await runCron(env, controller.scheduledTime, (text) => console.log(text))
    logWork('cron', started)
  },
} satisfies ExportedHandler<StudioEnv>

/** What the other Worker's requests have, for work that nobody asked for. */
function logWork(event: 'queue_batch' | 'cron', started: number, count?: number): void {
  const requestId = crypto.randomUUID()
  const durationMilliseconds = Date.now() - started
  const line = { event, requestId, durationMilliseconds, ...(count !== undefined && { count }) }
  logLine(line, (text) => console.log(text))
}

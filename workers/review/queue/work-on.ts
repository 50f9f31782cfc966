/** What is done for an event, by its kind, with all that a deployment has. */
import type { Change } from '../../../shared/review/change.ts'
import type { Configuration } from '../../../shared/review/configuration/configuration.ts'
import type { Finding } from '../../../shared/review/finding.ts'
import { modelRule } from '../../../shared/review/large-model/model-rules.ts'
import { reviewChange } from '../../../shared/review/review-change.ts'
import { errorNameOf, logLine } from '../../platform/log/index.ts'
import { sendTo } from '../../platform/outgoing/index.ts'
import { createDurableStore } from '../../platform/store/durable.ts'
import { dropAppToken } from '../app/app-tokens.ts'
import { createReviewCounter } from '../counts/count-reviews.ts'
import { rulePage, ruleBook } from '../engine/rule-book.ts'
import { reviewTools } from '../engine/tools.ts'
import { createHost, HostProblem, type HostId, type PullReference } from '../hosts/index.ts'
import type { ReviewEnv } from '../review-env.ts'
import { handleEvent } from '../session/handle-event.ts'
import { openMemory, type Memory } from '../session/memory.ts'
import { longestRunMilliseconds } from '../session/turn.ts'
import type { FindingWeight } from '../../../shared/review/selection/rank.ts'
import { learnedWeight } from '../counts/learned-weight.ts'
import type { Subject } from '../hooks/hook-keys.ts'
import type { Access, MemoryPlace } from './access.ts'
import type { PullAssignment, Work, Worked } from './consume.ts'
import { askSiteModel } from './site-model.ts'

/** Behind the queue nobody waits: a store may take its time. */
const patient = { reading: 10_000, writing: 10_000 }

/** The work of a deployment. */
export const workOn =
  (env: ReviewEnv): Work =>
  (assignment, access) =>
    workOnPull(env, assignment, access)

/** Forgets what was dismissed in a repository that is no longer ours to read. */
export const forgetIn = (env: ReviewEnv) => async (place: MemoryPlace) => {
  const memory = await memoryOf(env, place)
  await (await memory.repository()).forget()
}

async function workOnPull(
  env: ReviewEnv,
  { by, host, site, event }: PullAssignment,
  { credential, through, repository, subject, memory }: Access,
) {
  const reference: PullReference = { host, ...repository, number: event.number }
  const apiUrl = addressOf[host](env)
  const tools = await reviewTools()
  const rules = ruleBook([...tools.textRules, ...tools.changeRules])
  const counter = counterOf(env, subject)
  const runId = crypto.randomUUID()
  let weight: FindingWeight = () => 0
  let isTokenOver = false
  const session = {
    reference,
    host: createHost(host, {
      apiUrl,
      credential,
      send: through(sendTo(apiUrl)),
      now: () => Date.now(),
    }),
    memory: await memoryOf(env, memory),
    review: async (change: Change, { layers }: Configuration) => {
      const review = reviewChange(change, tools, layers)
      const isWhole = review.unread.length === 0 && change.unreadFiles === 0
      await counter.review(isWhole ? 'whole' : 'partial')
      weight = await learnedWeight(review.findings, {
        secret: env.REVIEW_SECRET,
        now: Date.now(),
        read: (names) => env.REVIEW_COUNTS.read(names),
      })
      return review
    },
    askModel: (change: Change, found: readonly Finding[], configuration: Configuration) => {
      const about = { models: env.REVIEW_MODELS, secret: env.REVIEW_SECRET, host, runId }
      const asked = { ...about, repository: reference.repositoryId ?? reference.repository }
      return askSiteModel(asked, change, found, configuration)
    },
    voice: {
      site,
      describe: (rule: string) => rules.get(rule) ?? modelRule(rule),
      pageOf: rulePage,
    },
    weight: (finding: Parameters<FindingWeight>[0]) => weight(finding),
    count: counter.findings,
    interrupted(error: unknown) {
      isTokenOver ||= error instanceof HostProblem && error.kind === 'credentials'
      logLine({ event: 'review_interrupted', errorName: errorNameOf(error) }, console.log)
    },
    now: () => Date.now(),
    runId,
    signal: AbortSignal.timeout(longestRunMilliseconds),
  }
  const worked = await handleEvent(session, event)
  if (by.kind === 'hook' || !isTokenOver) return worked
  // An installation's token ends with a change of its rights, long before its time: the next one is asked for.
  dropAppToken(by.installation)
  return soon
}

const soon: Worked = { kind: 'later', seconds: 1 }

const usualDelaySeconds = 60

const counterOf = (env: ReviewEnv, subject: Subject) =>
  createReviewCounter(subject, {
    secret: env.REVIEW_SECRET,
    queue: env.COUNTERS,
    longestDelaySeconds: longestDelayOf(env),
    random: Math.random,
    now: () => Date.now(),
    log: (text) => console.log(text),
  })

/** What is no number counts as not set. */
function longestDelayOf({ COUNTERS_DELAY_SECONDS: seconds }: ReviewEnv): number {
  return /^\d{1,4}$/.test(seconds ?? '') ? Number(seconds) : usualDelaySeconds
}

const memoryOf = (env: ReviewEnv, { host, memoryKey, name }: MemoryPlace): Promise<Memory> =>
  openMemory({
    store: createDurableStore(env.STORE_SHARD, patient),
    random: (bytes) => void crypto.getRandomValues(bytes),
    memoryKey,
    host,
    repository: name,
  })

const addressOf: Record<HostId, (env: ReviewEnv) => string> = {
  github: (env) => env.GITHUB_API_URL,
  gitlab: (env) => env.GITLAB_API_URL,
  bitbucket: (env) => env.BITBUCKET_API_URL,
}

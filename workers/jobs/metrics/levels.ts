/** What metrics tell besides counts: how full the queue and how far spent the tokens are. */
import type { JobsEnv } from '../../platform/bindings.ts'
import type { TokenState } from '../../platform/github/token-pool.ts'
import { within } from '../../platform/within.ts'
import type { Levels } from './families.ts'

const deadlineMilliseconds = 2_000

/** The levels at a moment (milliseconds since 1970); null for what does not answer in time. */
export async function levelsOf(env: JobsEnv, now: number): Promise<Levels> {
  const [queue, allowance] = await Promise.all([
    known(queueLevel(env, now)),
    known(allowanceLevel(env, now)),
  ])
  return { queue, allowance }
}

async function queueLevel({ COUNTERS }: JobsEnv, now: number): Promise<Levels['queue']> {
  const { backlogCount, oldestMessageTimestamp } = await COUNTERS.metrics()
  const oldestAt = oldestMessageTimestamp?.getTime() || now
  return { messages: backlogCount, oldestSeconds: Math.max(0, (now - oldestAt) / 1000) }
}

async function allowanceLevel(env: JobsEnv, now: number): Promise<Levels['allowance']> {
  const states = await env.GITHUB_BUDGET.get(env.GITHUB_BUDGET.idFromName('budget')).snapshot()
  const told = states.filter(({ resetAt }) => (resetAt ?? 0) > now / 1000)
  if (told.length === 0) return null
  const sumOf = (name: keyof Pick<TokenState, 'remaining' | 'limit'>) =>
    told.reduce((sum, state) => sum + (state[name] ?? 0), 0)
  return { remaining: sumOf('remaining'), limit: sumOf('limit') }
}

function known<Value>(work: Promise<Value | null>): Promise<Value | null> {
  return within(deadlineMilliseconds, work, () => null).catch(() => null)
}

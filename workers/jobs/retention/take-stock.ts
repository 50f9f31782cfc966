/** Looks into every store of a deployment and says what lies there, by class. */
import type { Retention } from '../../../shared/api/retention.ts'
import { budgetsOf, coordinatorOf, hookShardOf, type JobsEnv } from '../../platform/bindings.ts'
import { listKv, listUpstash } from '../../platform/store/list-names.ts'
import { within } from '../../platform/within.ts'
import { mostObjectsAtOnce, type ListedObject } from '../images/image-bucket.ts'
import { imageLifetimeMilliseconds } from '../images/image-name.ts'
import { endOfObject } from '../images/sweep.ts'
import { classesByPrefix, type ClassName } from './classes.ts'
import { countDatabase } from './count-database.ts'
import { reportOf, stocksOf, type Finding, type Stock } from './report.ts'

const deadlineMilliseconds = 4_000
const mostPagesOfImages = 20
const ofNames = Object.values(classesByPrefix)

/** The report at a moment (milliseconds since 1970). A store that fails is unknown in it. */
export async function takeStock(env: JobsEnv, now: number): Promise<Retention> {
  const findings = await Promise.all([
    finding(ofNames, async () => {
      const { entries, isWhole } = await listKv(env.SCANS_KV)
      return stocksOf(entries, isWhole)
    }),
    finding(ofNames, () => stocksInUpstash(env, now)),
    finding(ofNames, async () => {
      const names = [...lastSigns].map((sign) => `store ${sign}`)
      const entries = await eachOf(env.STORE_SHARD, names, (shard) => shard.inventory())
      return stocksOf(entries.flat(), true)
    }),
    finding(['images'], () => stocksInBucket(env)),
    finding(['ends of images'], async () => {
      const keeper = env.IMAGE_KEEPER.get(env.IMAGE_KEEPER.idFromName('images'))
      const { count, firstEnd } = await keeper.inventory()
      const oldestAt = firstEnd === null ? null : firstEnd - imageLifetimeMilliseconds
      return [stock('ends of images', count, { firstEnd, oldestAt })]
    }),
    finding(['who opted out, once more'], async () => {
      const names = [...firstSigns].map(coordinatorOf)
      const counts = await eachOf(env.SCAN_COORDINATOR, names, (object) => object.countBarred())
      const count = counts.reduce((sum, n) => sum + n, 0)
      return [stock('who opted out, once more', count, {})]
    }),
    finding(['budgets of visitors'], async () => {
      const names = [...firstSigns].map(budgetsOf)
      const all = await eachOf(env.BUDGETS, names, (object) => object.inventory())
      return [stockOfMany('budgets of visitors', all)]
    }),
    finding(['webhooks of reviews', 'deliveries of webhooks'], async () => {
      const names = [...lastSigns].map(hookShardOf)
      const all = await eachOf(env.HOOK_SHARD, names, (object) => object.inventory())
      return [
        stockOfMany(
          'webhooks of reviews',
          all.map(({ hooks }) => hooks),
        ),
        stockOfMany(
          'deliveries of webhooks',
          all.map(({ deliveries }) => deliveries),
        ),
      ]
    }),
    finding(['budget of GitHub tokens'], async () => {
      const budget = env.GITHUB_BUDGET.get(env.GITHUB_BUDGET.idFromName('budget'))
      return [stock('budget of GitHub tokens', (await budget.snapshot()).length, {})]
    }),
    finding(['tally of embeds', 'metrics'], async () => {
      const tally = env.EMBED_TALLY.get(env.EMBED_TALLY.idFromName('tally'))
      const { minutes, oldestAt, totals } = await tally.inventory()
      return [stock('tally of embeds', minutes, { oldestAt }), stock('metrics', totals, {})]
    }),
    finding(['counters under way'], () => stockInQueue('counters under way', env.COUNTERS)),
    finding(['jobs under way'], () => stockInQueue('jobs under way', env.STUDIO)),
    finding(['reviews under way'], () => stockInQueue('reviews under way', env.REVIEWS)),
    finding(['counters', 'counts of reviews', 'messages already counted'], async () => {
      const { counters, reviews, messages } = await countDatabase(env)
      return [
        stock('counters', counters.count, counters),
        stock('counts of reviews', reviews.count, reviews),
        stock('messages already counted', messages.count, messages),
      ]
    }),
  ])
  return reportOf(findings, now)
}

/** A keyed name is base64url of 256 bits: it begins with any sign, and ends with four bits alone. */
const firstSigns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const lastSigns = 'AEIMQUYcgkosw048'

async function finding(
  classes: readonly ClassName[],
  look: () => Promise<Stock[]>,
): Promise<Finding> {
  const late = (): never => {
    throw new Error('Late')
  }
  try {
    return { classes, stocks: await within(deadlineMilliseconds, look(), late) }
  } catch {
    return { classes, stocks: null }
  }
}

function stock(of: ClassName, count: number, known: Partial<Stock>): Stock {
  const unknown = { oldestAt: null, firstEnd: null, lastEnd: null, endless: 0, isWhole: true }
  return { ...unknown, ...known, of, count }
}

/** What several objects hold of a class. */
function stockOfMany(
  of: ClassName,
  all: readonly { count: number; firstEnd: number | null }[],
): Stock {
  const ends = all.flatMap(({ firstEnd }) => firstEnd ?? [])
  const count = all.reduce((sum, one) => sum + one.count, 0)
  return stock(of, count, { firstEnd: ends.length > 0 ? Math.min(...ends) : null })
}

function eachOf<Api extends Rpc.DurableObjectBranded, Value>(
  namespace: DurableObjectNamespace<Api>,
  names: readonly string[],
  ask: (object: DurableObjectStub<Api>) => Promise<Value>,
): Promise<Value[]> {
  return Promise.all(names.map((name) => ask(namespace.get(namespace.idFromName(name)))))
}

async function stocksInUpstash(env: JobsEnv, now: number): Promise<Stock[]> {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = env
  if (!url || !token) return []
  const signal = AbortSignal.timeout(deadlineMilliseconds)
  const { entries, isWhole } = await listUpstash({ url, token }, now, signal)
  return stocksOf(entries, isWhole)
}

async function stockInQueue(of: ClassName, queue: Pick<Queue, 'metrics'>): Promise<Stock[]> {
  const { backlogCount, oldestMessageTimestamp } = await queue.metrics()
  const oldestAt = oldestMessageTimestamp?.getTime() || null
  return [stock(of, backlogCount, { oldestAt })]
}

async function stocksInBucket({ IMAGES }: JobsEnv): Promise<Stock[]> {
  const found: ListedObject[] = []
  let isWhole = false
  for (let page = 0; page < mostPagesOfImages && !isWhole; page += 1) {
    const startAfter = found.at(-1)?.key
    const listed = await IMAGES.list({
      limit: mostObjectsAtOnce,
      ...(startAfter === undefined ? {} : { startAfter }),
    })
    found.push(...listed.objects)
    isWhole = !listed.truncated
  }
  const ends = found.map(endOfObject)
  const firstEnd = ends.length > 0 ? ends.reduce((one, other) => Math.min(one, other)) : null
  const oldestAt = firstEnd === null ? null : firstEnd - imageLifetimeMilliseconds
  return [stock('images', found.length, { isWhole, firstEnd, oldestAt })]
}

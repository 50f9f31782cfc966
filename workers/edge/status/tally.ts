/** What this isolate counts for the last hour's tally, sent behind answers now and then. */
import type { EdgeEnv } from '../../platform/bindings.ts'
import type {
  EmbedOutcome,
  EmbedSource,
  ReadingEnding,
  TallyCounts,
  TallyName,
} from '../../platform/tally/index.ts'

/** How often an isolate sends what it counted, in milliseconds. */
const sendMilliseconds = 15_000

type TallyEnv = Pick<EdgeEnv, 'EMBED_TALLY'>

/** One an isolate. What is not sent when it ends is lost: the tally shows shares, not bills. */
let isolate: { env: TallyEnv; counts: TallyCounts; sentAt: number } | null = null

/** Counts an embed: what it showed, and where that came from. */
export function countEmbed(
  env: TallyEnv,
  { outcome, from }: { outcome: EmbedOutcome; from: EmbedSource },
): void {
  count(env, outcome)
  count(env, from)
}

/** Counts a reading by how GitHub took it. */
export function countReading(env: TallyEnv, ending: ReadingEnding): void {
  count(env, ending)
}

/**
 * Sends what was counted, at most every 15 s; null when it is not time yet, so that nothing has to be
 * waited for. What cannot be sent is counted again with the next.
 */
export function flushTally(env: TallyEnv, now: number): Promise<void> | null {
  if (isolate?.env !== env || now - isolate.sentAt < sendMilliseconds) return null
  const { counts } = isolate
  isolate = { env, counts: {}, sentAt: now }
  return tallyOf(env)
    .add(counts)
    .catch(() => {
      for (const [name, n] of Object.entries(counts)) count(env, name as TallyName, n)
    })
}

/** The object that adds up what all isolates counted. */
export function tallyOf(env: TallyEnv) {
  return env.EMBED_TALLY.get(env.EMBED_TALLY.idFromName('tally'))
}

function count(env: TallyEnv, name: TallyName, n = 1): void {
  if (isolate?.env !== env) isolate = { env, counts: {}, sentAt: 0 }
  isolate.counts[name] = (isolate.counts[name] ?? 0) + n
}

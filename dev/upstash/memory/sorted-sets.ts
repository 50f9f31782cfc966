/** Commands on sorted sets: members in order of score, and of their bytes where scores are equal. */
import { RedisError, type Reply } from '../backend.ts'
import {
  exactly,
  integerOf,
  keyAndMore,
  pairsOf,
  scoreOf,
  syntaxError,
  type Command,
} from './command.ts'
import type { Keyspace } from './keyspace.ts'

type Scored = [member: string, score: number]

export const sortedSetCommands: Record<string, Command> = {
  ZADD: { least: 3, run: addScored },
  ZREM: keyAndMore((keyspace, key, members) => remove(keyspace, key, members)),
  ZCARD: exactly(1, (keyspace, key) => scoresOf(keyspace, key).size),
  ZSCORE: exactly(2, (keyspace, key, member) => {
    const score = scoresOf(keyspace, key).get(member)
    return score === undefined ? null : textOfScore(score)
  }),
  ZRANGE: { least: 3, run: range },
  ZRANGEBYSCORE: {
    least: 3,
    run: (keyspace, [key = '', min = '', max = '', ...options]) =>
      range(keyspace, [key, min, max, 'BYSCORE', ...options]),
  },
  ZREMRANGEBYSCORE: exactly(3, (keyspace, key, min, max) => {
    const members = sorted(keyspace, key)
      .filter(between(min, max))
      .map(([member]) => member)
    return remove(keyspace, key, members)
  }),
}

function addScored(keyspace: Keyspace, [key = '', ...args]: string[]): Reply {
  const options = new Set<string>()
  while (/^(NX|XX|GT|LT|CH)$/i.test(args[0] ?? '')) options.add(args.shift()?.toUpperCase() ?? '')
  if (args.length === 0 || args.length % 2 !== 0) throw syntaxError()
  if (options.has('NX') && options.has('XX')) {
    throw new RedisError('ERR XX and NX options at the same time are not compatible')
  }
  const pairs = pairsOf(args, 'zadd').map(([score, member]) => [member, scoreOf(score)] as const)
  const { scores } = keyspace.readOrPut<'zset'>(key, { kind: 'zset', scores: new Map() })
  let added = 0
  let changed = 0
  for (const [member, score] of pairs) {
    const old = scores.get(member)
    if (!isWanted(options, old, score)) continue
    scores.set(member, score)
    if (old === undefined) added++
    else if (old !== score) changed++
  }
  if (scores.size === 0) keyspace.remove(key)
  return options.has('CH') ? added + changed : added
}

function isWanted(options: Set<string>, old: number | undefined, score: number): boolean {
  if (old === undefined) return !options.has('XX')
  if (options.has('NX')) return false
  return !(options.has('GT') && score <= old) && !(options.has('LT') && score >= old)
}

function range(keyspace: Keyspace, [key = '', start = '', stop = '', ...words]: string[]): Reply {
  const { byScore, reversed, withScores, limit } = rangeOptions(words)
  if (limit && !byScore) throw syntaxError()
  const inOrder = sorted(keyspace, key)
  if (reversed) inOrder.reverse()
  const [min, max] = reversed ? [stop, start] : [start, stop]
  const chosen = byScore ? inOrder.filter(between(min, max)) : slice(inOrder, start, stop)
  const limited = limit ? chosen.slice(limit.offset, limit.end) : chosen
  return limited.flatMap(([member, score]) =>
    withScores ? [member, textOfScore(score)] : [member],
  )
}

function rangeOptions(words: string[]) {
  const found = { byScore: false, reversed: false, withScores: false }
  let limit: { offset: number; end: number | undefined } | null = null
  for (let index = 0; index < words.length; index++) {
    const word = words[index]?.toUpperCase()
    if (word === 'BYSCORE') found.byScore = true
    else if (word === 'REV') found.reversed = true
    else if (word === 'WITHSCORES') found.withScores = true
    else if (word === 'LIMIT') {
      const offset = integerOf(words[++index])
      const count = integerOf(words[++index])
      limit = { offset, end: count < 0 ? undefined : offset + count }
    } else throw syntaxError()
  }
  return { ...found, limit }
}

function slice(members: Scored[], start: string, stop: string): Scored[] {
  const fromEnd = (index: number) => (index < 0 ? Math.max(0, members.length + index) : index)
  const last = integerOf(stop)
  if (last < -members.length) return []
  return members.slice(fromEnd(integerOf(start)), fromEnd(last) + 1)
}

/** Whether a score lies between two bounds; a bound that begins with `(` is left out itself. */
function between(min: string, max: string): (scored: Scored) => boolean {
  const low = boundOf(min)
  const high = boundOf(max)
  return ([, score]) =>
    (low.open ? score > low.score : score >= low.score) &&
    (high.open ? score < high.score : score <= high.score)
}

function boundOf(text: string): { score: number; open: boolean } {
  const open = text.startsWith('(')
  try {
    return { score: scoreOf(open ? text.slice(1) : text), open }
  } catch {
    throw new RedisError('ERR min or max is not a float')
  }
}

function sorted(keyspace: Keyspace, key: string): Scored[] {
  return [...scoresOf(keyspace, key)].sort(
    ([leftMember, left], [rightMember, right]) =>
      (left < right ? -1 : left > right ? 1 : 0) ||
      Buffer.compare(Buffer.from(leftMember), Buffer.from(rightMember)),
  )
}

function remove(keyspace: Keyspace, key: string, members: string[]): number {
  const scores = scoresOf(keyspace, key)
  const removed = members.filter((member) => scores.delete(member)).length
  if (scores.size === 0) keyspace.remove(key)
  return removed
}

function scoresOf(keyspace: Keyspace, key: string): Map<string, number> {
  return keyspace.read(key, 'zset')?.scores ?? new Map<string, number>()
}

function textOfScore(score: number): string {
  return Number.isFinite(score) ? String(score) : score < 0 ? '-inf' : 'inf'
}

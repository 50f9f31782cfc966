/** Commands on keys of whatever kind, on their ends, and on the whole keyspace. */
import { RedisError, type Reply } from '../backend.ts'
import { exactly, integerOf, syntaxError, type Command } from './command.ts'
import { momentOf, type ExpiryUnit } from './expiry.ts'
import { globOf } from './glob.ts'
import type { Keyspace } from './keyspace.ts'

export const keyCommands: Record<string, Command> = {
  DEL: { least: 1, run: (keyspace, keys) => keys.filter((key) => keyspace.remove(key)).length },
  UNLINK: { least: 1, run: (keyspace, keys) => keys.filter((key) => keyspace.remove(key)).length },
  EXISTS: { least: 1, run: (keyspace, keys) => keys.filter((key) => keyspace.has(key)).length },
  TYPE: exactly(1, (keyspace, key) => keyspace.kindOf(key) ?? 'none'),
  EXPIRE: expiring('EX'),
  PEXPIRE: expiring('PX'),
  EXPIREAT: expiring('EXAT'),
  PEXPIREAT: expiring('PXAT'),
  PERSIST: exactly(1, (keyspace, key) => {
    const expires = typeof keyspace.expiryOf(key) === 'number'
    keyspace.expireAt(key, null)
    return Number(expires)
  }),
  TTL: exactly(1, (keyspace, key) => {
    const milliseconds = remaining(keyspace, key)
    return milliseconds < 0 ? milliseconds : Math.round(milliseconds / 1000)
  }),
  PTTL: exactly(1, remaining),
  KEYS: exactly(1, (keyspace, pattern) => {
    const glob = globOf(pattern)
    return keyspace
      .list()
      .map(({ key }) => key)
      .filter((key) => glob.test(key))
  }),
  SCAN: { least: 1, run: scan },
  DBSIZE: exactly(0, (keyspace) => keyspace.list().length),
  FLUSHALL: { least: 0, most: 1, run: flush },
  FLUSHDB: { least: 0, most: 1, run: flush },
  PING: { least: 0, most: 1, run: (_, [text]) => text ?? 'PONG' },
  ECHO: exactly(1, (_, text) => text),
  EVAL: { least: 1, run: refuseScript },
  EVALSHA: { least: 1, run: refuseScript },
  SCRIPT: { least: 1, run: refuseScript },
}

function flush(keyspace: Keyspace): Reply {
  keyspace.clear()
  return 'OK'
}

function refuseScript(): never {
  throw new RedisError(
    'ERR scripts run alone and by EVAL here; a real Redis does more: set REDIS_URL',
  )
}

/** `unit amount [NX | XX | GT | LT]`: 1 when the end was set, 0 when there was no key or no need. */
function expiring(unit: ExpiryUnit): Command {
  return {
    least: 2,
    most: 3,
    run(keyspace, [key = '', amount, condition]) {
      const moment = momentOf(unit, amount, keyspace.now())
      const current = keyspace.expiryOf(key)
      if (current === undefined || !isWanted(condition, current, moment)) return 0
      keyspace.expireAt(key, moment)
      return 1
    },
  }
}

function isWanted(condition: string | undefined, current: number | null, moment: number): boolean {
  switch (condition?.toUpperCase()) {
    case undefined:
      return true
    case 'NX':
      return current === null
    case 'XX':
      return current !== null
    case 'GT':
      return moment > (current ?? Infinity)
    case 'LT':
      return moment < (current ?? Infinity)
    default:
      throw new RedisError(`ERR Unsupported option ${condition}`)
  }
}

/** Milliseconds to the end of a key; -1 when it has none, -2 when there is no such key. */
function remaining(keyspace: Keyspace, key: string): number {
  const expiresAt = keyspace.expiryOf(key)
  if (expiresAt === undefined) return -2
  return expiresAt === null ? -1 : expiresAt - keyspace.now()
}

/** A key that is there from the first call to the last is told exactly once. */
function scan(keyspace: Keyspace, [cursor, ...options]: string[]): Reply {
  const { count, glob, kind } = scanOptions(options)
  const after = integerOf(cursor)
  const ahead = keyspace.list().filter(({ serial }) => serial > after)
  const page = ahead.slice(0, count)
  const next = ahead.length > count ? (page.at(-1)?.serial ?? 0) : 0
  const found = page.filter((entry) => glob.test(entry.key) && (!kind || entry.kind === kind))
  return [String(next), found.map(({ key }) => key)]
}

function scanOptions(options: string[]) {
  let count = 10
  let glob = globOf('*')
  let kind: string | undefined
  for (let index = 0; index < options.length; index += 2) {
    const argument = options[index + 1]
    if (argument === undefined) throw syntaxError()
    const word = options[index]?.toUpperCase()
    if (word === 'COUNT') count = integerOf(argument)
    else if (word === 'MATCH') glob = globOf(argument)
    else if (word === 'TYPE') kind = argument.toLowerCase()
    else throw syntaxError()
  }
  if (count < 1) throw syntaxError()
  return { count, glob, kind }
}

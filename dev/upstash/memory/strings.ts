/** Commands on strings and counters. */
import { RedisError, type Reply } from '../backend.ts'
import { exactly, integerOf, pairsOf, syntaxError, type Command } from './command.ts'
import { futureMomentOf, isExpiryUnit } from './expiry.ts'
import type { Keyspace } from './keyspace.ts'

export const stringCommands: Record<string, Command> = {
  GET: exactly(1, (keyspace, key) => textOf(keyspace, key)),
  SET: { least: 2, run: set },
  SETEX: exactly(3, (keyspace, key, seconds, text) => {
    putText(keyspace, key, text, futureMomentOf('EX', seconds, keyspace.now(), 'setex'))
    return 'OK'
  }),
  SETNX: exactly(2, (keyspace, key, text) => {
    if (keyspace.has(key)) return 0
    putText(keyspace, key, text)
    return 1
  }),
  GETDEL: exactly(1, (keyspace, key) => {
    const text = textOf(keyspace, key)
    keyspace.remove(key)
    return text
  }),
  GETEX: { least: 1, run: getAndExpire },
  MGET: {
    least: 1,
    run: (keyspace, keys) =>
      keys.map((key) => (keyspace.kindOf(key) === 'string' ? textOf(keyspace, key) : null)),
  },
  MSET: {
    least: 2,
    run(keyspace, args) {
      for (const [key, text] of pairsOf(args, 'mset')) putText(keyspace, key, text)
      return 'OK'
    },
  },
  STRLEN: exactly(1, (keyspace, key) => Buffer.byteLength(textOf(keyspace, key) ?? '')),
  INCR: exactly(1, (keyspace, key) => add(keyspace, key, 1n)),
  INCRBY: exactly(2, (keyspace, key, amount) => add(keyspace, key, bigIntOf(amount))),
  DECR: exactly(1, (keyspace, key) => add(keyspace, key, -1n)),
  DECRBY: exactly(2, (keyspace, key, amount) => add(keyspace, key, -bigIntOf(amount))),
}

function set(keyspace: Keyspace, [key = '', text = '', ...options]: string[]): Reply {
  const { onlyIf, answersOld, keepsExpiry, expiresAt } = setOptions(keyspace, options)
  const old = answersOld ? textOf(keyspace, key) : null
  const refused = onlyIf !== null && keyspace.has(key) !== (onlyIf === 'XX')
  if (!refused) {
    putText(keyspace, key, text, keepsExpiry ? (keyspace.expiryOf(key) ?? null) : expiresAt)
  }
  if (answersOld) return old
  return refused ? null : 'OK'
}

function setOptions(keyspace: Keyspace, options: string[]) {
  let onlyIf: 'NX' | 'XX' | null = null
  let answersOld = false
  let keepsExpiry = false
  let expiresAt: number | null = null
  for (let index = 0; index < options.length; index++) {
    const word = options[index]?.toUpperCase() ?? ''
    if ((word === 'NX' || word === 'XX') && (onlyIf === null || onlyIf === word)) onlyIf = word
    else if (word === 'GET') answersOld = true
    else if (word === 'KEEPTTL' && expiresAt === null) keepsExpiry = true
    else if (isExpiryUnit(word) && expiresAt === null && !keepsExpiry) {
      expiresAt = futureMomentOf(word, options[++index], keyspace.now(), 'set')
    } else throw syntaxError()
  }
  return { onlyIf, answersOld, keepsExpiry, expiresAt }
}

function getAndExpire(keyspace: Keyspace, [key = '', ...options]: string[]): Reply {
  const [option, amount, ...more] = options
  const word = option?.toUpperCase()
  if (more.length > 0) throw syntaxError()
  if (word === undefined) return textOf(keyspace, key)
  if (word === 'PERSIST' && amount === undefined) {
    const text = textOf(keyspace, key)
    keyspace.expireAt(key, null)
    return text
  }
  if (!isExpiryUnit(word)) throw syntaxError()
  const expiresAt = futureMomentOf(word, amount, keyspace.now(), 'getex')
  const text = textOf(keyspace, key)
  keyspace.expireAt(key, expiresAt)
  return text
}

function add(keyspace: Keyspace, key: string, amount: bigint): number {
  const sum = bigIntOf(textOf(keyspace, key) ?? '0') + amount
  if (BigInt.asIntN(64, sum) !== sum) {
    throw new RedisError('ERR increment or decrement would overflow')
  }
  putText(keyspace, key, String(sum), keyspace.expiryOf(key) ?? null)
  return Number(sum)
}

function bigIntOf(text: string): bigint {
  integerOf(text)
  return BigInt(text)
}

function textOf(keyspace: Keyspace, key: string): string | null {
  return keyspace.read(key, 'string')?.text ?? null
}

function putText(keyspace: Keyspace, key: string, text: string, expiresAt: number | null = null) {
  keyspace.put(key, { kind: 'string', text }, expiresAt)
}

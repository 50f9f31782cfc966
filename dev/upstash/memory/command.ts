/** How the commands of the in-process Redis are written down, and how they read their arguments. */
import { RedisError, type Reply } from '../backend.ts'
import type { Keyspace } from './keyspace.ts'

/** `least` and `most` arguments, not counting the command's name. Errors are thrown. */
export type Command = {
  least: number
  most?: number
  run(keyspace: Keyspace, args: string[]): Reply
}

/** A command with exactly as many arguments as its function names. */
export function exactly(
  count: number,
  run: (keyspace: Keyspace, ...args: string[]) => Reply,
): Command {
  return { least: count, most: count, run: (keyspace, args) => run(keyspace, ...args) }
}

/** A command of a key and one or more further arguments. */
export function keyAndMore(
  run: (keyspace: Keyspace, key: string, more: string[]) => Reply,
): Command {
  return { least: 2, run: (keyspace, [key, ...more]) => run(keyspace, key ?? '', more) }
}

/** A 64-bit integer as Redis reads it, refused where it is none. */
export function integerOf(text: string | undefined): number {
  if (text === undefined) throw syntaxError()
  if (!/^-?(0|[1-9]\d*)$/.test(text) || BigInt.asIntN(64, BigInt(text)) !== BigInt(text)) {
    throw new RedisError('ERR value is not an integer or out of range')
  }
  return Number(text)
}

/** A score, with Redis' `inf` and `-inf`. */
export function scoreOf(text: string | undefined): number {
  if (text === undefined) throw syntaxError()
  const infinite = /^([+-]?)inf(inity)?$/i.exec(text)
  if (infinite) return infinite[1] === '-' ? -Infinity : Infinity
  const score = Number(text)
  if (text.trim() === '' || Number.isNaN(score)) {
    throw new RedisError('ERR value is not a valid float')
  }
  return score
}

/** The arguments two by two; an odd one out is an error in the name of the command. */
export function pairsOf(args: string[], commandName: string): [string, string][] {
  if (args.length % 2 !== 0) throw wrongArguments(commandName)
  return Array.from({ length: args.length / 2 }, (_, index) => [
    args[index * 2] ?? '',
    args[index * 2 + 1] ?? '',
  ])
}

export function wrongArguments(commandName: string): RedisError {
  return new RedisError(`ERR wrong number of arguments for '${commandName}' command`)
}

export function syntaxError(): RedisError {
  return new RedisError('ERR syntax error')
}

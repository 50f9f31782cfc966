/** The ways in which Redis' commands say when a key ends. */
import { RedisError } from '../backend.ts'
import { integerOf } from './command.ts'

const units = {
  EX: { milliseconds: 1000, absolute: false },
  PX: { milliseconds: 1, absolute: false },
  EXAT: { milliseconds: 1000, absolute: true },
  PXAT: { milliseconds: 1, absolute: true },
} as const
export type ExpiryUnit = keyof typeof units

export function isExpiryUnit(word: string): word is ExpiryUnit {
  return word in units
}

/** The moment (milliseconds since 1970) that `amount` of a unit stands for. */
export function momentOf(unit: ExpiryUnit, amount: string | undefined, now: number): number {
  const { milliseconds, absolute } = units[unit]
  return integerOf(amount) * milliseconds + (absolute ? 0 : now)
}

/** As `momentOf`, for the commands that refuse amounts of zero and less. */
export function futureMomentOf(
  unit: ExpiryUnit,
  amount: string | undefined,
  now: number,
  commandName: string,
): number {
  if (integerOf(amount) <= 0) {
    throw new RedisError(`ERR invalid expire time in '${commandName}' command`)
  }
  return momentOf(unit, amount, now)
}

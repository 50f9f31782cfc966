/** Commands on hashes. */
import { RedisError } from '../backend.ts'
import { exactly, integerOf, keyAndMore, pairsOf, type Command } from './command.ts'
import type { Keyspace } from './keyspace.ts'

export const hashCommands: Record<string, Command> = {
  HSET: {
    ...keyAndMore((keyspace, key, more) => {
      const pairs = pairsOf(more, 'hset')
      const fields = ownFields(keyspace, key)
      const before = fields.size
      for (const [field, text] of pairs) fields.set(field, text)
      return fields.size - before
    }),
    least: 3,
  },
  HGET: exactly(2, (keyspace, key, field) => fieldsOf(keyspace, key).get(field) ?? null),
  HMGET: keyAndMore((keyspace, key, names) => {
    const fields = fieldsOf(keyspace, key)
    return names.map((name) => fields.get(name) ?? null)
  }),
  HGETALL: exactly(1, (keyspace, key) => [...fieldsOf(keyspace, key)].flat()),
  HKEYS: exactly(1, (keyspace, key) => [...fieldsOf(keyspace, key).keys()]),
  HLEN: exactly(1, (keyspace, key) => fieldsOf(keyspace, key).size),
  HEXISTS: exactly(2, (keyspace, key, field) => Number(fieldsOf(keyspace, key).has(field))),
  HDEL: keyAndMore((keyspace, key, names) => {
    const fields = fieldsOf(keyspace, key)
    const removed = names.filter((name) => fields.delete(name)).length
    if (fields.size === 0) keyspace.remove(key)
    return removed
  }),
  HINCRBY: exactly(3, (keyspace, key, field, amount) => {
    const change = integerOf(amount)
    const text = fieldsOf(keyspace, key).get(field) ?? '0'
    if (!/^-?\d+$/.test(text)) throw new RedisError('ERR hash value is not an integer')
    const sum = integerOf(text) + change
    ownFields(keyspace, key).set(field, String(sum))
    return sum
  }),
}

function fieldsOf(keyspace: Keyspace, key: string): Map<string, string> {
  return keyspace.read(key, 'hash')?.fields ?? new Map<string, string>()
}

function ownFields(keyspace: Keyspace, key: string): Map<string, string> {
  return keyspace.readOrPut<'hash'>(key, { kind: 'hash', fields: new Map() }).fields
}

/** Commands on sets. */
import { exactly, keyAndMore, type Command } from './command.ts'
import type { Keyspace } from './keyspace.ts'

export const setCommands: Record<string, Command> = {
  SADD: keyAndMore((keyspace, key, more) => {
    const { members } = keyspace.readOrPut<'set'>(key, { kind: 'set', members: new Set() })
    const before = members.size
    for (const member of more) members.add(member)
    return members.size - before
  }),
  SREM: keyAndMore((keyspace, key, more) => {
    const members = membersOf(keyspace, key)
    const removed = more.filter((member) => members.delete(member)).length
    if (members.size === 0) keyspace.remove(key)
    return removed
  }),
  SMEMBERS: exactly(1, (keyspace, key) => [...membersOf(keyspace, key)]),
  SISMEMBER: exactly(2, (keyspace, key, member) => Number(membersOf(keyspace, key).has(member))),
  SCARD: exactly(1, (keyspace, key) => membersOf(keyspace, key).size),
}

function membersOf(keyspace: Keyspace, key: string): Set<string> {
  return keyspace.read(key, 'set')?.members ?? new Set<string>()
}

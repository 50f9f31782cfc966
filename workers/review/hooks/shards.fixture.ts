/** Shards of hooks for tests without a runtime: the real ledger over SQLite as Node brings it. */
import { createSqlStorage } from '../../jobs/images/sql-storage.fixture.ts'
import { createLedger } from '../../jobs/hooks/ledger.ts'
import { hookShardOf, type Delivery } from '../../platform/bindings.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** All shards, as the objects answer; `now` gives milliseconds since 1970. */
export function createTestShards(now: () => number) {
  const ledgers = new Map<string, ReturnType<typeof createLedger>>()
  const ledgerOf = (name: string) => {
    const shard = hookShardOf(name)
    const ledger = ledgers.get(shard) ?? createLedger(createSqlStorage())
    ledgers.set(shard, ledger)
    return ledger
  }
  const shardOf = (name: string) => {
    const ledger = ledgerOf(name)
    return {
      find: async (hook: string) => ledger.find(hook, now()),
      add: async (hook: string, box: Bytes) => ledger.add(hook, box, now()),
      replace: async (hook: string, before: Bytes, box: Bytes) => ledger.replace(hook, before, box),
      remove: async (hook: string) => ledger.remove(hook),
      see: async (hook: string) => ledger.see(hook, now()),
      take: async (hook: string, delivery: Delivery) => ledger.take(hook, delivery, now()),
      finish: async (delivery: string) => ledger.finish(delivery),
      fail: async (delivery: string) => ledger.fail(delivery),
      wait: async (delivery: string, until: number) => ledger.wait(delivery, until),
    }
  }
  return { shardOf, ledgerOf, all: () => [...ledgers.values()] }
}

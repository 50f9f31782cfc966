/**
 * What a shard keeps of hooks and of their deliveries: sealed boxes under keyed names, and how far each
 * delivery is. A delivery is written down before anybody is told that it was taken, so that none is lost;
 * it is known by what the host calls it and by what it says, so that the same one is taken once.
 */
import type { Delivery, HookRow, Taking } from '../../platform/bindings.ts'

type Bytes = Uint8Array<ArrayBuffer>

const day = 24 * 60 * 60_000

/** A hook from which nothing came for so long is gone. */
export const hookLifetimeMilliseconds = 90 * day

/**
 * A delivery that ended is remembered for so long: as long as a pull request is, so that one that somebody
 * kept and sends again changes nothing of what was said since.
 */
export const deliveryLifetimeMilliseconds = 30 * day

/** A delivery that nobody finished is put on the queue once more after so long, and so often at most. */
export const unfinishedAfterMilliseconds = 30 * 60_000
export const mostSendings = 5

/** So many deliveries of one hook may wait; a repository with more is busier than we can be. */
export const mostWaiting = 200

export type Ledger = ReturnType<typeof createLedger>

/** The ledger in an object's own database. Moments are milliseconds since 1970. */
export function createLedger(sql: Pick<SqlStorage, 'exec'>) {
  sql.exec(`create table if not exists hooks (
    name text primary key, box blob not null, seen integer not null, ends_at integer not null
  ) without rowid`)
  sql.exec(`create table if not exists deliveries (
    name text primary key, hook text not null, id text not null, box blob,
    sendings integer not null, due_at integer, ends_at integer not null
  ) without rowid`)
  sql.exec('create index if not exists deliveries_id on deliveries (id)')
  sql.exec('create index if not exists deliveries_due on deliveries (due_at)')

  const rows = <Row extends Record<string, SqlStorageValue>>(query: string, ...values: unknown[]) =>
    sql.exec<Row>(query, ...values).toArray()

  return {
    find(name: string, now: number): HookRow | null {
      const [row] = rows<{ box: ArrayBuffer; seen: number }>(
        'select box, seen from hooks where name = ? and ends_at > ?',
        name,
        now,
      )
      return row ? { box: new Uint8Array(row.box), seen: row.seen } : null
    },

    /** Keeps a new hook; false where there is one of this name. */
    add(name: string, box: Bytes, now: number): boolean {
      if (this.find(name, now) !== null) return false
      const values = [name, box, now + hookLifetimeMilliseconds] as const
      sql.exec(
        'insert or replace into hooks (name, box, seen, ends_at) values (?, ?, 0, ?)',
        ...values,
      )
      return true
    },

    /** Puts another box in the place of one that is still as it was found; false where it is not. */
    replace(name: string, before: Bytes, box: Bytes): boolean {
      const changed = rows(
        'update hooks set box = ? where name = ? and box = ? returning name',
        box,
        name,
        before,
      )
      return changed.length > 0
    },

    /** Takes a hook away with all of its deliveries. */
    remove(name: string): void {
      sql.exec('delete from deliveries where hook = ?', name)
      sql.exec('delete from hooks where name = ?', name)
    },

    /** A good delivery came: the hook lives on. */
    see(name: string, now: number): void {
      sql.exec(
        'update hooks set seen = seen + 1, ends_at = ? where name = ?',
        now + hookLifetimeMilliseconds,
        name,
      )
    },

    take(hook: string, { name, id, box }: Delivery, now: number): Taking {
      const known = 'select name from deliveries where (name = ? or id = ?) and ends_at > ?'
      if (rows(known, name, id, now).length > 0) return 'known'
      const waiting = rows<{ count: number }>(
        'select count(*) as count from deliveries where hook = ? and due_at is not null',
        hook,
      )
      if (waiting[0]!.count >= mostWaiting) return 'full'
      sql.exec(
        `insert or replace into deliveries (name, hook, id, box, sendings, due_at, ends_at)
         values (?, ?, ?, ?, 1, ?, ?)`,
        name,
        hook,
        id,
        box,
        now + unfinishedAfterMilliseconds,
        now + deliveryLifetimeMilliseconds,
      )
      return 'taken'
    },

    /** What was to be done is done: only that it was is remembered. */
    finish(name: string): void {
      sql.exec('update deliveries set box = null, due_at = null where name = ?', name)
    },

    /** Nobody could do it: it is forgotten, so that it may come again. */
    fail(name: string): void {
      sql.exec('delete from deliveries where name = ?', name)
    },

    /** Somebody works on it, or will not before this moment. */
    wait(name: string, until: number): void {
      const due = until + unfinishedAfterMilliseconds
      sql.exec('update deliveries set due_at = ? where name = ? and due_at is not null', due, name)
    },

    /** Boxes of deliveries that nobody finished in time; those that were sent too often end here. */
    unfinished(now: number): Bytes[] {
      sql.exec('delete from deliveries where due_at <= ? and sendings >= ?', now, mostSendings)
      const due = rows<{ box: ArrayBuffer }>(
        `update deliveries set sendings = sendings + 1, due_at = ? where due_at <= ? returning box`,
        now + unfinishedAfterMilliseconds,
        now,
      )
      return due.map(({ box }) => new Uint8Array(box))
    },

    /** Deletes what is over. Gives when something is to be done next; null where nothing is. */
    end(now: number): number | null {
      sql.exec('delete from hooks where ends_at <= ?', now)
      sql.exec('delete from deliveries where ends_at <= ?', now)
      return this.nextMoment()
    },

    nextMoment(): number | null {
      const [next] = rows<{ at: number | null }>(
        `select min(at) as at from (
           select min(ends_at) as at from hooks
           union all select min(ends_at) from deliveries
           union all select min(due_at) from deliveries
         )`,
      )
      return next!.at
    },

    inventory(): { hooks: Inventory; deliveries: Inventory } {
      const of = (table: 'hooks' | 'deliveries') =>
        rows<Inventory>(`select count(*) as count, min(ends_at) as firstEnd from ${table}`)[0]!
      return { hooks: of('hooks'), deliveries: of('deliveries') }
    },
  }
}

/** How many there are, and when the first of them ends; null where there is none. */
type Inventory = { count: number; firstEnd: number | null }

/** Logins that opted out, each under the keyed name of its scan, until they withdraw it. */
export type Bars = {
  set(scan: string): void
  has(scan: string): boolean
  lift(scan: string): void
  count(): number
}

/** Bars in an object's own database: they outlive the object, and every place sees them at once. */
export function storedBars(sql: SqlStorage): Bars {
  sql.exec('create table if not exists bars (scan text primary key) without rowid')
  return {
    set: (scan) => void sql.exec('insert or ignore into bars (scan) values (?)', scan),
    has: (scan) => sql.exec('select 1 from bars where scan = ?', scan).toArray().length > 0,
    lift: (scan) => void sql.exec('delete from bars where scan = ?', scan),
    count: () => sql.exec<{ n: number }>('select count(*) as n from bars').one().n,
  }
}

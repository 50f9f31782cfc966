/** What reviews leave behind: in the objects that remember, on the queue, in the log. */
import type { Found } from './clear-search.ts'
import { textOf } from './stored.ts'
import type { System } from './system.ts'

const tables = { StoreShard: ['entries'], HookShard: ['hooks', 'deliveries'] }

export async function leftBehind({ harness }: Pick<System, 'harness'>): Promise<Found[]> {
  const jobs = harness.getWorker('jobs')
  const found: Found[] = harness
    .getLogs()
    .map((line) => ({ where: 'queue or log', what: JSON.stringify(line) }))
  for (const [name, own] of Object.entries(tables)) {
    for (const id of await jobs.listDurableObjectIds(name)) {
      const storage = await jobs.getDurableObjectStorage(name, { id })
      for (const table of own) {
        const rows = await storage.exec(`select * from ${table}`)
        found.push({ where: `${name} ${table}`, what: textOf(rows) })
      }
    }
  }
  return found
}

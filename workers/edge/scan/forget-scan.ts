/** What an opt-out does to scans: the kept one is deleted, and one under way ends for nobody. */
import type { OnOptOutChange } from '../opt-out/index.ts'
import { scanContextOf } from './context.ts'
import { scansInMemory } from './scans-in-memory.ts'

export const forgetScan: OnOptOutChange = async (context, login, state) => {
  scansInMemory.clear()
  const { store, coordinator } = scanContextOf(context)
  const scans = await coordinator(login)
  await Promise.all([store.forget(login), state === 'opted-out' ? scans.bar() : scans.forget()])
}

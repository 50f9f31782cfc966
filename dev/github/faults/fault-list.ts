/** The faults that are switched on, and which of them strike a request. */
import { foldLogin as fold } from '../../../shared/evidence/index.ts'
import { faultSchema, type Fault, type FaultRequest } from './fault.ts'

export type FaultList = {
  add(fault: FaultRequest): void
  clear(): void
  /** The faults that strike a request about these logins; each call counts as one request. */
  strike(logins: ReadonlySet<string>): readonly Fault[]
}

export function createFaultList(): FaultList {
  let active: { fault: Fault; passed: number; struck: number }[] = []
  return {
    add(request) {
      active.push({ fault: faultSchema.parse(request), passed: 0, struck: 0 })
    },
    clear() {
      active = []
    },
    strike(logins) {
      const striking: Fault[] = []
      for (const entry of active) {
        const { fault } = entry
        if (fault.login !== '*' && !logins.has(fold(fault.login))) continue
        if (entry.passed < fault.afterRequests) {
          entry.passed += 1
          continue
        }
        if (entry.struck >= (fault.times ?? Number.POSITIVE_INFINITY)) continue
        entry.struck += 1
        striking.push(fault)
      }
      return striking
    },
  }
}

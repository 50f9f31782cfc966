export { changedFacts, changesFacts } from './changed-facts.ts'
export { loginsOfQuery, loginsOfUrl } from './concerned-logins.ts'
export { ConnectionReset, delay, deliver } from './delivery.ts'
export { faultNames, faultSchema, type Fault, type FaultName, type FaultRequest } from './fault.ts'
export { createFaultList, type FaultList } from './fault-list.ts'
export { refusalsOf, withNulls } from './refusals.ts'
export {
  badCredentials,
  primaryRefusal,
  refusedByFault,
  secondaryRefusal,
  type Refused,
} from './refused.ts'

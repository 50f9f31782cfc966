export { admitReading, type Admission } from './admit-reading.ts'
export { floodGuard } from './flood-guard.ts'
export { scansLeft } from './scans-left.ts'

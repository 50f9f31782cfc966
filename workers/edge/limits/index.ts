export { admitReading, type Admission } from './admit-reading.ts'
export { floodGuard } from './flood-guard.ts'
export { rateLimitHeadersOf } from './rate-limit-headers.ts'

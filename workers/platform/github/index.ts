export * from './read.ts'
export { GitHubFailure, type FailureKind } from './failure.ts'
export { createMeter, type Meter } from './meter.ts'
export {
  createTokenPool,
  type ReadUrgency,
  type TokenPool,
  type TokenSource,
  type TokenState,
} from './token-pool.ts'

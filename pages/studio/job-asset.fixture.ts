/** An asset of a job that has only been asked for, for tests. */
import type { JobAsset } from '../../shared/api/jobs.ts'

export const waiting: JobAsset = {
  name: 'avatar',
  state: 'waiting',
  problem: null,
  link: null,
  mediaType: null,
  width: null,
  height: null,
  bytes: null,
  original: null,
  preview: null,
  costMicros: null,
}

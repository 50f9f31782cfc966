/** Unified diffs: read, applied in both directions, and made where a host shows none. */
export { baseOf, headOf, linesOf } from './apply.ts'
export { hunksBetween } from './compare.ts'
export { placesOf, readHunks, type Hunk } from './hunks.ts'
export { joined } from './joined.ts'
export { isRepositoryPath } from './paths.ts'
export { readDiff, type FileDiff } from './read-diff.ts'

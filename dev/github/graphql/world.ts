/** What the answers are made from. */
import type { Directory } from '../record/index.ts'

export type World = {
  directory: Directory
  now: Date
}

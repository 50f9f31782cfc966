/** What a kind of repository looks like from outside, before it has a name and an owner. */
import type { Manifest } from './manifest.ts'
import type { Field } from '../messages/vocabulary.ts'

export type Blueprint = {
  /** What its commits speak about. */
  field: Field
  /** Shares of the bytes of the tree; they need not add up to 1. */
  languages: Readonly<Record<string, number>>
  topics: readonly string[]
  /** Entries of the root and paths that signal tools; the manifests are added by themselves. */
  paths: readonly string[]
  manifests?: readonly Manifest[]
}

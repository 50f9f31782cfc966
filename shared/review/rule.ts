/** What every rule says of itself. Its examples are its tests, and its page is made from this. */
import type { Change } from './change.ts'
import type { Layer } from './configuration/configuration.ts'
import type { Category, Confidence, Finding, Severity } from './finding.ts'

export interface RuleDescription {
  /** `area/what-is-wrong`: `python/shell-from-input`, `secrets/github-token`. Never changes. */
  id: string
  /** What is wrong, as a heading. */
  title: string
  category: Category
  severity: Severity
  confidence: Confidence
  /** The number in CWE-79. Every security rule has one. */
  cwe?: number
  /** Why it matters, in one or two sentences. */
  why: string
  /** How it is put right, in one sentence. */
  fix: string
  /** Code that the rule must speak on, and code beside it that it must be silent on. */
  examples: { path: string; bad: readonly string[]; good: readonly string[] }
}

/** A place that a rule speaks on; what is not said here is as the rule describes itself. */
export interface Hit {
  line: number
  endLine?: number
  message?: string
  severity?: Severity
  confidence?: Confidence
  cwe?: number
  suggestion?: Finding['suggestion']
  /** The code it stands on; by default the text of its lines. */
  shape?: string
}

/** A file as the text rules see it. */
export interface TextFile {
  path: string
  text: string
  lines: readonly string[]
}

/** A rule over text: secrets, configuration of CI and containers. */
export interface TextRule extends RuleDescription {
  /** Whether the rule has anything to say of files of this name. */
  reads: (path: string) => boolean
  find: (file: TextFile) => Iterable<Hit>
}

/** What the rules over a change know beside the change. */
export interface ChangeContext {
  /** The repository's own, as it configured them. */
  layers: readonly Layer[]
  /** Files of the head that did not change, by path: manifests above all. None need to be known. */
  otherFiles: ReadonlyMap<string, string>
}

/** A rule over the whole change, with its base: dependencies, architecture. */
export interface ChangeRule extends RuleDescription {
  find: (change: Change, context: ChangeContext) => Iterable<Hit & { path: string }>
}

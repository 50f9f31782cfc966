/** Rules over syntax and flow: a description, the languages it reads, and what it listens to. */
import type {
  AssignSite,
  CallSite,
  ClassSite,
  FunctionSite,
  ImportSite,
  MarkupSite,
  MemberSite,
  OperationSite,
  ReturnSite,
  TextSite,
} from '../flow/sites.ts'
import type { Language } from '../language.ts'
import type { Hit, RuleDescription } from '../rule.ts'
import type { SyntaxNode } from '../syntax/node.ts'
import type { SourceFile } from '../syntax/source-file.ts'

/**
 * What a rule says of a place: `true` speaks on it as the rule describes itself, a part of a hit changes what it
 * says, a list speaks on several; all else is silence. The line is that of the place unless said.
 */
export type Answer = boolean | undefined | Partial<Hit> | readonly Partial<Hit>[]

interface Listener<Site> {
  /** Path patterns (`flow/path-patterns.ts`): `os.system`, `*.execute`, `os.*`. */
  names: readonly string[]
  check: (site: Site) => Answer
}

export interface SyntaxRule extends RuleDescription {
  languages: readonly Language[]
  /** Called where the flow comes by, with values as known there. */
  calls?: readonly Listener<CallSite>[]
  /** Assignments by the path of the target. */
  assigns?: readonly Listener<AssignSite>[]
  /** Members read, by path. */
  members?: readonly Listener<MemberSite>[]
  /** Elements of JSX by name (`*` alone: all). */
  markup?: readonly Listener<MarkupSite>[]
  texts?: (site: TextSite) => Answer
  operations?: (site: OperationSite) => Answer
  returns?: (site: ReturnSite) => Answer
  functions?: (site: FunctionSite) => Answer
  classes?: (site: ClassSite) => Answer
  imports?: (site: ImportSite) => Answer
  /** Nodes of the syntax tree by type, without flow. */
  nodes?: readonly {
    types: readonly string[]
    check: (node: SyntaxNode, file: SourceFile) => Answer
  }[]
  /** The whole file, once, after all else. */
  file?: (file: SourceFile) => Iterable<Partial<Hit> & { line: number }>
}

/** What the parts of the flow share while one file is walked. */
import type { ClassForm, Expression, FunctionForm } from '../form/form.ts'
import type { Answer, SyntaxRule } from '../rules/syntax-rule.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { SyntaxNode } from '../syntax/node.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import { tableOf, type PathTable } from './path-patterns.ts'
import type { LanguageProfile } from './profile.ts'
import type { Scope } from './scope.ts'
import type { Enclosing } from './sites.ts'
import type { Reach, Value } from './value.ts'

/** A profile with its tables made. */
export interface CompiledProfile extends Omit<
  LanguageProfile,
  'sources' | 'cleaners' | 'opaque' | 'ending'
> {
  sourceTable: PathTable<Reach>
  cleanerTable: PathTable<readonly string[]>
  opaqueTable: PathTable<true>
  endingTable: PathTable<true>
}

export const compiledProfile = (profile: LanguageProfile): CompiledProfile => ({
  ...profile,
  sourceTable: tableOf(profile.sources),
  cleanerTable: tableOf(profile.cleaners),
  opaqueTable: setOf(profile.opaque),
  endingTable: setOf(profile.ending ?? []),
})

const setOf = (patterns: readonly string[]): PathTable<true> =>
  tableOf(Object.fromEntries(patterns.map((pattern) => [pattern, true as const])))

/** A class of this file, and the scope its methods see. */
export interface KnownClass {
  form: ClassForm
  scope: Scope
  bases: readonly string[]
  /** The class it stands in. */
  outer: string | undefined
}

export interface FlowContext {
  file: SourceFile
  profile: CompiledProfile
  rules: RuleSet
  /** Where the walk is. */
  enclosing: Enclosing
  classes: Map<string, KnownClass>
  /** Where a function of this file was made, to run it with what it sees. */
  homes: Map<FunctionForm, Home>
  report: (rule: SyntaxRule, node: SyntaxNode, answer: Answer) => void
  evaluate: (expression: Expression, scope: Scope) => Value
  /** Runs a function of this file with these arguments, if there is room for it; gives what it returns. */
  invoke: (
    called: FunctionForm,
    given: readonly Value[],
    named: ReadonlyMap<string, Value>,
  ) => Value | undefined
  /** Runs a function handed to a call, at once. */
  runCallback: (
    called: FunctionForm,
    handedTo: { path: string; arguments: readonly Value[]; receiver: Value | undefined },
    first: Value | undefined,
    scope: Scope,
  ) => Value
  /** Runs a class: its fields now, its methods once all around is known. */
  define: (form: ClassForm, node: SyntaxNode, scope: Scope) => void
  assign: (target: Expression, value: Value, scope: Scope, isDeclaration: boolean) => void
}

export interface Home {
  scope: Scope
  className: string | undefined
  bases: readonly string[]
}

/** The rules of one language, in tables by what they listen to, made once. */
import { PathTable } from '../flow/path-patterns.ts'
import type { AssignSite, CallSite, MarkupSite, MemberSite } from '../flow/sites.ts'
import type { Language } from '../language.ts'
import type { SyntaxNode } from '../syntax/node.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import type { Answer, SyntaxRule } from './syntax-rule.ts'

export interface Bound<Site> {
  rule: SyntaxRule
  check: (site: Site) => Answer
}

type NodeCheck = { rule: SyntaxRule; check: (node: SyntaxNode, file: SourceFile) => Answer }

/** What listens to each kind of place; a rule without a listener of a kind costs nothing there. */
export class RuleSet {
  /** All rules that read the language. */
  readonly all: readonly SyntaxRule[]
  readonly calls = new PathTable<Bound<CallSite>>()
  readonly assigns = new PathTable<Bound<AssignSite>>()
  readonly members = new PathTable<Bound<MemberSite>>()
  readonly markup: { names: readonly string[]; bound: Bound<MarkupSite> }[] = []
  readonly texts: SyntaxRule[]
  readonly operations: SyntaxRule[]
  readonly returns: SyntaxRule[]
  readonly functions: SyntaxRule[]
  readonly classes: SyntaxRule[]
  readonly imports: SyntaxRule[]
  readonly files: SyntaxRule[]
  readonly nodes = new Map<string, NodeCheck[]>()

  constructor(rules: readonly SyntaxRule[], language: Language) {
    const own = rules.filter((rule) => rule.languages.includes(language))
    this.all = own
    for (const rule of own) {
      for (const { names, check } of rule.calls ?? []) addAll(this.calls, names, { rule, check })
      for (const { names, check } of rule.assigns ?? [])
        addAll(this.assigns, names, { rule, check })
      for (const { names, check } of rule.members ?? [])
        addAll(this.members, names, { rule, check })
      for (const { names, check } of rule.markup ?? [])
        this.markup.push({ names, bound: { rule, check } })
      for (const { types, check } of rule.nodes ?? []) {
        for (const type of types) {
          this.nodes.set(type, [...(this.nodes.get(type) ?? []), { rule, check }])
        }
      }
    }
    const having = (key: keyof SyntaxRule) => own.filter((rule) => rule[key] !== undefined)
    this.texts = having('texts')
    this.operations = having('operations')
    this.returns = having('returns')
    this.functions = having('functions')
    this.classes = having('classes')
    this.imports = having('imports')
    this.files = having('file')
  }
}

function addAll<T>(table: PathTable<T>, names: readonly string[], item: T): void {
  for (const name of names) table.add(name, item)
}

/**
 * Walks a program once in the order it runs, with what is known of every value, and tells the rules of the places
 * they listen to. It stays within one file: functions of the file are followed into, all others only by their names.
 */
import type { ClassForm, Expression, FunctionForm, ProgramForm } from '../form/form.ts'
import type { Answer, SyntaxRule } from '../rules/syntax-rule.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import type { SyntaxNode } from '../syntax/node.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import { assignTo } from './assignments.ts'
import type { CompiledProfile, FlowContext, KnownClass } from './context.ts'
import { evaluateExpression } from './expressions.ts'
import { isMadeAs, typedAs, typePath } from './paths.ts'
import { parameterValues } from './parameters.ts'
import { Scope } from './scope.ts'
import { runClass, runStatements } from './statements.ts'
import { joined, unknown, type Value } from './value.ts'

/** How deeply functions of the file are followed into each other. */
const deepestCalls = 4

/** How many expressions may be looked at in one file: some five megabytes of ordinary code. */
const mostSteps = 1_500_000

/** How many statements may be run again for the sake of calls, as a multiple of the file's own. */
const runsPerStatement = 12

/** Gives whether all of it was walked. */
export function runFlow(
  file: SourceFile,
  program: ProgramForm,
  profile: CompiledProfile,
  rules: RuleSet,
  report: (rule: SyntaxRule, node: SyntaxNode, answer: Answer) => void,
): boolean {
  const flow = new Flow(file, profile, rules, report)
  flow.run(program)
  return !flow.isEnded
}

class Flow implements FlowContext {
  readonly file: SourceFile
  readonly profile: CompiledProfile
  readonly rules: RuleSet
  readonly report: FlowContext['report']
  enclosing: FlowContext['enclosing'] = {
    function: undefined,
    className: undefined,
    decorators: [],
  }
  readonly classes = new Map<string, KnownClass>()
  readonly homes: FlowContext['homes'] = new Map()
  /** Functions that were met and are run with what anybody may give them, once all around is known. */
  private waiting: FunctionForm[] = []
  private readonly done = new Set<FunctionForm>()
  private readonly active: FunctionForm[] = []
  private readonly remembered = new Map<FunctionForm, Map<string, Value>>()
  private returned: Value | undefined
  left: Scope[] = []
  private room: number
  private steps = 0

  constructor(
    file: SourceFile,
    profile: CompiledProfile,
    rules: RuleSet,
    report: FlowContext['report'],
  ) {
    this.file = file
    this.profile = profile
    this.rules = rules
    this.report = report
    this.room = 500 + (file.nodes.length / 10) * runsPerStatement
  }

  run(program: ProgramForm): void {
    const scope = new Scope('program')
    runStatements(program.body, scope, this)
    // What sets fields runs before what uses them.
    this.waiting = [
      ...this.waiting.filter((form) => this.setsFields(form)),
      ...this.waiting.filter((form) => !this.setsFields(form)),
    ]
    while (this.waiting.length > 0 && !this.isEnded) {
      const next = this.waiting.shift()!
      if (!this.done.has(next)) this.runEntry(next)
    }
  }

  evaluate(expression: Expression, scope: Scope): Value {
    this.steps += 1
    const value = evaluateExpression(expression, scope, this)
    if (value.function !== undefined) this.wait(value.function)
    return value
  }

  assign(target: Expression, value: Value, scope: Scope, isDeclaration: boolean): void {
    assignTo(target, value, scope, isDeclaration, this)
  }

  define(form: ClassForm, node: SyntaxNode, scope: Scope): void {
    runClass({ kind: 'class', class: form, node }, scope, this)
  }

  /** Notes a function that is to be run later as an entry. */
  wait(form: FunctionForm): void {
    if (!this.done.has(form)) this.waiting.push(form)
  }

  /** A statement is to be run; `false` when the file has had its share. */
  spend(): boolean {
    this.room -= 1
    return !this.isEnded
  }

  /** Whether the file asks for more than a file may: the walk ends where it is. */
  get isEnded(): boolean {
    return this.steps > mostSteps
  }

  returns(value: Value): void {
    this.returned = this.returned === undefined ? value : joined(this.returned, value)
  }

  private setsFields(form: FunctionForm): boolean {
    const { name } = form
    if (name === undefined) return false
    return (
      name === this.homes.get(form)?.className || /^(?:constructor|__init__|set[A-Z_])/.test(name)
    )
  }

  /** Runs a function as the world may call it: parameters are what the profile says, or anybody's. */
  private runEntry(form: FunctionForm): void {
    const home = this.homes.get(form)
    if (home === undefined) return
    this.done.add(form)
    const decorators = form.decorators.map((decorator) =>
      pathOfDecorator(decorator, home.scope, this),
    )
    const place = {
      decorators,
      bases: home.bases,
      ...(home.className !== undefined && { className: home.className }),
    }
    this.runWith(form, parameterValues(form, place, home.scope, this), decorators)
  }

  runCallback(
    form: FunctionForm,
    handedTo: { path: string; arguments: readonly Value[]; receiver: Value | undefined },
    first: Value | undefined,
    scope: Scope,
  ): Value {
    if (this.active.includes(form)) return unknown
    this.done.add(form)
    this.homes.set(form, { scope, className: this.enclosing.className, bases: [] })
    const place = {
      decorators: [],
      bases: [],
      handedTo,
      ...(this.enclosing.className !== undefined && { className: this.enclosing.className }),
    }
    return this.runWith(form, parameterValues(form, place, scope, this, first), [])
  }

  invoke(
    form: FunctionForm,
    given: readonly Value[],
    named: ReadonlyMap<string, Value>,
  ): Value | undefined {
    const home = this.homes.get(form)
    if (home === undefined || form.isAbstract || this.active.includes(form)) return undefined
    if (this.active.length >= deepestCalls || this.room <= 0) return undefined
    const values = form.parameters.map((parameter, index) => {
      const value = named.get(parameter.name) ?? given[index]
      if (value !== undefined) return value
      return parameter.default === undefined
        ? unknown
        : this.evaluate(parameter.default, home.scope)
    })
    // What a method gives depends on the fields of its instance, too.
    const isMethod = home.className !== undefined
    if (
      isMethod ||
      values.some((value) => value.entries !== undefined || value.items !== undefined)
    ) {
      return this.runWith(form, values, [])
    }
    const signature = values.map(signatureOf).join('|')
    const known = this.remembered.get(form)?.get(signature)
    if (known !== undefined) return known
    const result = this.runWith(form, values, [])
    const results = this.remembered.get(form) ?? new Map<string, Value>()
    this.remembered.set(form, results.set(signature, result))
    return result
  }

  /** Runs a function's body with these values of its parameters; gives what it returns. */
  private runWith(
    form: FunctionForm,
    values: readonly Value[],
    decorators: readonly string[],
  ): Value {
    const home = this.homes.get(form)!
    const scope = new Scope('function', home.scope)
    for (const name of form.locals ?? []) scope.declared.add(name)
    form.parameters.forEach((parameter, index) => {
      const value = values[index] ?? unknown
      for (const { name, path } of parameter.bindings ?? []) {
        scope.declare(name, this.boundTo(value, path))
      }
      const type =
        parameter.type === undefined ? undefined : typePath(parameter.type, home.scope, this)
      if (type !== undefined) scope.declareType(parameter.name, type)
      scope.declare(
        parameter.name,
        type !== undefined && !(value.isResolved && isMadeAs(value, this.profile))
          ? typedAs(value, type, this.profile)
          : value,
      )
    })
    const before = { enclosing: this.enclosing, returned: this.returned }
    this.enclosing = { function: form, className: home.className, decorators }
    this.returned = undefined
    this.active.push(form)
    runStatements(form.body, scope, this)
    this.active.pop()
    const result = this.returned ?? unknown
    this.enclosing = before.enclosing
    this.returned = before.returned
    home.scope.takeFrom(scope)
    return result
  }

  /** The value a destructured parameter binds: entry by entry, or by path. */
  private boundTo(value: Value, path: readonly string[]): Value {
    let bound = value
    for (const key of path) {
      const entry = bound.entries?.get(key)
      if (entry !== undefined) {
        bound = entry
        continue
      }
      const joinedPath = bound.path === undefined ? key : `${bound.path}.${key}`
      const sources = this.profile.sourceTable.find(joinedPath)
      bound = {
        reach: Math.max(bound.reach, ...sources) as Value['reach'],
        cleaned: bound.cleaned,
        path: joinedPath,
        isResolved: bound.isResolved ?? false,
        ...(bound.origin !== undefined && { origin: bound.origin }),
      }
    }
    return bound
  }
}

/** The path of a decorator, whether it is called or only named. */
function pathOfDecorator(decorator: Expression, scope: Scope, flow: Flow): string {
  const target = decorator.kind === 'call' ? decorator.callee : decorator
  return flow.evaluate(target, scope).path ?? '?'
}

const signatureOf = (value: Value): string =>
  [
    value.reach,
    [...value.cleaned].join(','),
    value.constant === undefined ? '' : JSON.stringify(value.constant),
    value.path ?? '',
  ].join(':')

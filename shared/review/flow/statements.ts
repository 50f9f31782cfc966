/** Runs statements in order: branches, loops, what leaves, and what a test proves. */
import type { Expression, FunctionForm, Statement } from '../form/form.ts'
import type { FlowContext } from './context.ts'
import { tellAssignment } from './assignments.ts'
import { clear } from './clear.ts'
import { asDeclared, typeBefore, typePath } from './paths.ts'
import { assignedIn } from './assigned.ts'
import { clearedBy, nameOf } from './guards.ts'
import { itemOf } from './items.ts'
import { Scope } from './scope.ts'
import { ofReach, unknown, type Reach, type Value } from './value.ts'

/** What the walk gives beyond the context: room, waiting functions, returned values. */
interface Walk extends FlowContext {
  spend: () => boolean
  wait: (form: FunctionForm) => void
  returns: (value: Value) => void
  /** Where `break` and `continue` left the innermost loop: what was known there counts behind it. */
  left: Scope[]
}

/** Runs statements; gives whether the way goes on behind them. */
export function runStatements(statements: readonly Statement[], scope: Scope, walk: Walk): boolean {
  for (const statement of statements) hoist(statement, scope, walk)
  for (const statement of statements) {
    if (!walk.spend()) return true
    if (!runStatement(statement, scope, walk)) return false
  }
  return true
}

/** Functions, classes and imports are known before the first statement runs. */
function hoist(statement: Statement, scope: Scope, walk: Walk): void {
  if (statement.kind === 'function') {
    const { function: form } = statement
    walk.homes.set(form, { scope, className: walk.enclosing.className, bases: [] })
    if (form.name !== undefined) {
      scope.declare(form.name, {
        ...unknown,
        path: `local.${form.name}`,
        isResolved: true,
        function: form,
      })
    }
  } else if (statement.kind === 'class') {
    const { name } = statement.class
    if (name !== undefined) scope.declare(name, { ...unknown, path: name, isResolved: true })
  } else if (statement.kind === 'import') {
    for (const { name, path } of statement.bindings) {
      const source = walk.profile.sourceTable.find(path)
      const level = source.length === 0 ? 1 : Math.max(...source)
      scope.declare(name, { ...ofReach(level as Reach), path, isResolved: true })
    }
    for (const rule of walk.rules.imports) {
      const { file, enclosing } = walk
      const { node, module, bindings } = statement
      const paths = bindings.map(({ path }) => path)
      walk.report(rule, node, rule.imports!({ file, enclosing, node, module, paths }))
    }
  }
}

/** Runs one statement; `false` where no way goes on behind it. */
function runStatement(statement: Statement, scope: Scope, walk: Walk): boolean {
  switch (statement.kind) {
    case 'assign':
      runAssignment(statement, scope, walk)
      return true
    case 'expression':
      return !isEnding(walk.evaluate(statement.expression, scope), walk)
    case 'if':
      return runIf(statement, scope, walk)
    case 'loop':
      runLoop(statement, scope, walk)
      return true
    case 'switch':
      return runSwitch(statement, scope, walk)
    case 'try':
      return runTry(statement, scope, walk)
    case 'return':
      runReturn(statement, scope, walk)
      return false
    case 'leave':
      if (statement.value === undefined) walk.left.push(scope)
      else walk.evaluate(statement.value, scope)
      return false
    case 'function':
      tellFunction(statement.function, walk)
      for (const decorator of statement.function.decorators) walk.evaluate(decorator, scope)
      walk.wait(statement.function)
      return true
    case 'class':
      runClass(statement, scope, walk)
      return true
    case 'import':
      return true
    case 'special':
      for (const part of statement.parts) walk.evaluate(part, scope)
      return true
    case 'block':
      return runStatements(statement.body, scope, walk)
  }
}

/** Whether a call ends the program, or the way through the function: `os.Exit(1)`, `panic(err)`. */
const isEnding = ({ path, expression }: Value, walk: Walk): boolean =>
  expression?.kind === 'call' &&
  path !== undefined &&
  walk.profile.endingTable.find(path).length > 0

function tellFunction(form: FunctionForm, walk: Walk): void {
  for (const rule of walk.rules.functions) {
    const { file, enclosing } = walk
    const answer = rule.functions!({ file, enclosing, node: form.node, function: form })
    walk.report(rule, form.node, answer)
  }
}

function runAssignment(statement: Statement & { kind: 'assign' }, scope: Scope, walk: Walk): void {
  const { target, node, operator } = statement
  const type = declaredType(statement, scope, walk)
  let value: Value =
    statement.value === undefined
      ? { ...unknown, reach: scope.kind === 'class' ? 1 : 0 }
      : operator === undefined
        ? walk.evaluate(statement.value, scope)
        : walk.evaluate(
            { kind: 'operation', operator, operands: [target, statement.value], node },
            scope,
          )
  if (type !== undefined) value = asDeclared(value, type, walk.profile)
  tellAssignment({ target, node, operator }, value, scope, walk)
  walk.assign(target, value, scope, statement.isDeclaration)
}

/** The declared type of what is assigned to; in languages with classes it stays what it was declared as. */
function declaredType(
  { target, type, isDeclaration }: Statement & { kind: 'assign' },
  scope: Scope,
  walk: Walk,
): string | undefined {
  const name = nameOf(target)
  if (type !== undefined) {
    const path = typePath(type, scope, walk)
    if (name !== undefined) scope.declareType(name, path)
    return path
  }
  return isDeclaration ? undefined : typeBefore(target, scope, walk)
}

function runIf(statement: Statement & { kind: 'if' }, scope: Scope, walk: Walk): boolean {
  const test = walk.evaluate(statement.test, scope)
  if (test.constant !== undefined) {
    return runStatements(test.constant ? statement.whenTrue : statement.otherwise, scope, walk)
  }
  const then = scope.branch()
  clear(clearedBy(statement.test, true), then)
  const thenGoesOn = runStatements(statement.whenTrue, then, walk)
  const otherwise = scope.branch()
  clear(clearedBy(statement.test, false), otherwise)
  const otherwiseGoesOn = runStatements(statement.otherwise, otherwise, walk)
  const ways = [...(thenGoesOn ? [then] : []), ...(otherwiseGoesOn ? [otherwise] : [])]
  scope.meet(ways)
  return ways.length > 0
}

function runLoop(statement: Statement & { kind: 'loop' }, scope: Scope, walk: Walk): void {
  runStatements(statement.before, scope, walk)
  const body = scope.branch()
  for (const name of assignedIn([...statement.body, ...testAsStatements(statement)])) {
    const value = scope.get(name)
    if (value !== undefined) body.set(name, changing(value))
  }
  if (statement.over !== undefined) {
    const over = walk.evaluate(statement.over, scope)
    if (statement.binding !== undefined) {
      walk.assign(statement.binding, itemOf(over, statement.over, walk), body, true)
    }
  }
  if (statement.test !== undefined) {
    walk.evaluate(statement.test, body)
    clear(clearedBy(statement.test, true), body)
  }
  const outer = walk.left
  walk.left = []
  runStatements(statement.body, body, walk)
  const left = walk.left.flatMap((way) => way.since(scope) ?? [])
  walk.left = outer
  scope.meet([body, scope.branch(), ...left])
}

const testAsStatements = ({ test, node }: Statement & { kind: 'loop' }): Statement[] =>
  test === undefined ? [] : [{ kind: 'expression', expression: test, node }]

/** A value that changes from round to round: what it was before the loop is not what it is. */
function changing(value: Value): Value {
  const { constant, skeleton, ...rest } = value
  const isText = typeof constant === 'string' || (constant === undefined && skeleton !== undefined)
  const level = rest.reach === 0 && constant !== undefined && !isText ? 1 : rest.reach
  return { ...rest, reach: level, ...(isText && skeleton !== undefined && { skeleton }) }
}

function runSwitch(statement: Statement & { kind: 'switch' }, scope: Scope, walk: Walk): boolean {
  const subject =
    statement.subject === undefined ? undefined : walk.evaluate(statement.subject, scope)
  const tests = statement.cases.map(({ tests: own }) =>
    own.map((test) => walk.evaluate(test, scope)),
  )
  const only =
    subject?.constant === undefined ? undefined : chosenCase(statement, subject.constant, tests)
  const ways: Scope[] = []
  let goesOn = false
  statement.cases.forEach((one, index) => {
    if (only !== undefined && index < only) return
    if (only !== undefined && index > only && !ranInto(statement, only, index)) return
    const way =
      ways.length > 0 && statement.cases[index - 1]?.fallsThrough ? ways.at(-1)! : scope.branch()
    if (statement.subject === undefined) clear(one.tests.flatMap(provedBy), way)
    else if (isListed(tests[index])) clearSubject(statement.subject, way)
    const isOn = runStatements(withoutBreaks(one.body), way, walk)
    if (isOn && !ways.includes(way)) ways.push(way)
    goesOn ||= isOn
  })
  const isWhole = statement.cases.some(({ isDefault }) => isDefault) || only !== undefined
  scope.meet(isWhole ? ways : [...ways, scope.branch()])
  return goesOn || !isWhole || ways.length > 0
}

/** What the test of a case without a subject proves; of several tests nobody knows which one held. */
const provedBy = (test: Expression, _: number, tests: readonly Expression[]) =>
  tests.length === 1 ? clearedBy(test, true) : []

/** In a case whose tests are all written in the program the subject is one of them. */
const isListed = (tests: readonly Value[] | undefined) =>
  tests !== undefined && tests.length > 0 && tests.every(({ constant }) => constant !== undefined)

function clearSubject(subject: Expression | undefined, way: Scope): void {
  const name = nameOf(subject)
  if (name !== undefined) clear([{ name, harm: '*' }], way)
}

const chosenCase = (
  statement: Statement & { kind: 'switch' },
  constant: Value['constant'],
  tests: readonly (readonly Value[])[],
): number | undefined => {
  if (tests.some((own) => own.some((test) => test.constant === undefined))) return undefined
  const chosen = tests.findIndex((own) => own.some((test) => test.constant === constant))
  const byDefault = statement.cases.findIndex(({ isDefault }) => isDefault)
  return chosen !== -1 ? chosen : byDefault !== -1 ? byDefault : undefined
}

/** Whether the way from the chosen case runs on into a later one. */
const ranInto = (statement: Statement & { kind: 'switch' }, from: number, to: number) =>
  statement.cases.slice(from, to).every(({ fallsThrough }) => fallsThrough)

/** A `break` at the end of a case ends the switch, not the way. */
const withoutBreaks = (body: readonly Statement[]) =>
  body.at(-1)?.kind === 'leave' &&
  (body.at(-1) as Statement & { kind: 'leave' }).value === undefined
    ? body.slice(0, -1)
    : body

function runTry(statement: Statement & { kind: 'try' }, scope: Scope, walk: Walk): boolean {
  runStatements(statement.resources, scope, walk)
  const way = scope.branch()
  const goesOn = runStatements(statement.body, way, walk)
  const ways = goesOn ? [way] : []
  for (const handler of statement.handlers) {
    const caught = scope.branch()
    caught.meet([way, scope.branch()])
    if (handler.name !== undefined) {
      caught.declare(handler.name, { ...unknown, path: handler.type ?? 'error', isResolved: true })
    }
    if (runStatements(handler.body, caught, walk)) ways.push(caught)
  }
  scope.meet(ways)
  const finallyGoesOn = runStatements(statement.finally, scope, walk)
  return finallyGoesOn && ways.length > 0
}

function runReturn(statement: Statement & { kind: 'return' }, scope: Scope, walk: Walk): void {
  const value = statement.value === undefined ? unknown : walk.evaluate(statement.value, scope)
  for (const rule of walk.rules.returns) {
    const { file, enclosing } = walk
    walk.report(
      rule,
      statement.node,
      rule.returns!({ file, enclosing, node: statement.node, value }),
    )
  }
  walk.returns(value)
}

/** Makes a class known: its fields are set, its methods wait. */
export function runClass(statement: Statement & { kind: 'class' }, scope: Scope, walk: Walk): void {
  const { class: form, node } = statement
  const bases = form.bases.map((base) => walk.evaluate(base, scope).path ?? '?')
  for (const decorator of form.decorators) walk.evaluate(decorator, scope)
  for (const rule of walk.rules.classes) {
    const { file, enclosing } = walk
    walk.report(rule, node, rule.classes!({ file, enclosing, node, class: form, bases }))
  }
  const own = new Scope('class', scope)
  const before = walk.enclosing
  walk.enclosing = { function: undefined, className: form.name, decorators: [] }
  if (form.name !== undefined)
    walk.classes.set(form.name, { form, scope: own, bases, outer: before.className })
  for (const method of form.methods)
    walk.homes.set(method, { scope: own, className: form.name, bases })
  for (const [field, level] of Object.entries(walk.profile.fields?.(bases) ?? {})) {
    own.set(`this.${field}`, ofReach(level))
  }
  for (const field of form.fields) {
    runStatement(field, own, walk)
    if (field.kind === 'assign' && field.target.kind === 'name') {
      const value = own.get(field.target.name)
      if (value !== undefined) own.set(`this.${field.target.name}`, value)
    }
  }
  for (const method of form.methods) {
    tellFunction(method, walk)
    for (const decorator of method.decorators) walk.evaluate(decorator, scope)
    walk.wait(method)
  }
  walk.enclosing = before
}

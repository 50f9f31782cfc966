/**
 * The normal form: what a program does, in the same few shapes for every language. A lowering
 * (`form/python`, …) makes it of a syntax tree; the flow (`shared/review/flow`) walks it and the rules ask
 * about it. What has no shape of its own becomes `parts`: its value depends on all of them.
 */
import type { SyntaxNode } from '../syntax/node.ts'

export type Expression =
  /** A text, number, truth value or nothing (`null`, `None`, `nil`), as written. */
  | { kind: 'literal'; value: string | number | boolean | null; node: SyntaxNode }
  /** A text put together: template, f-string, `+` of texts, format. Literal pieces are literals. */
  | { kind: 'text'; parts: Expression[]; node: SyntaxNode }
  | { kind: 'name'; name: string; node: SyntaxNode }
  | { kind: 'member'; object: Expression; property: string; node: SyntaxNode }
  | { kind: 'index'; object: Expression; index: Expression; node: SyntaxNode }
  | {
      kind: 'call'
      callee: Expression
      arguments: Argument[]
      /** Whether it makes an instance: `new T()`, in Java and JavaScript. */
      isNew: boolean
      /** The class made on the spot, whose instance this is: an anonymous class. */
      body?: ClassForm
      node: SyntaxNode
    }
  /** List, array, tuple, set. */
  | { kind: 'list'; items: Expression[]; node: SyntaxNode }
  /** Object, dictionary, struct literal. An entry without a key is spread, or has a computed key. */
  | { kind: 'map'; entries: { key: string | undefined; value: Expression }[]; node: SyntaxNode }
  | { kind: 'function'; function: FunctionForm; node: SyntaxNode }
  | { kind: 'class'; class: ClassForm; node: SyntaxNode }
  /** Arithmetic, comparison, `not`, `instanceof`: the result is never one of the operands. */
  | { kind: 'operation'; operator: string; operands: Expression[]; node: SyntaxNode }
  /** The value is one of these: ternary (with its test), `a || b`, `x if c else y`. */
  | { kind: 'choice'; test?: Expression; options: Expression[]; node: SyntaxNode }
  /** An assignment that has a value of its own. */
  | { kind: 'assign'; target: Expression; value: Expression; operator?: string; node: SyntaxNode }
  /**
   * `await x`, `(x)`, casts, `x!`: the value is that of what it wraps. `type` where a cast says it; `isAddress`
   * where it is handed over to be written to: `&x`.
   */
  | { kind: 'same'; value: Expression; type?: string; isAddress?: boolean; node: SyntaxNode }
  /** An element of JSX: `name` as written, attributes by name, children. */
  | {
      kind: 'markup'
      name: string
      attributes: { key: string | undefined; value: Expression }[]
      children: Expression[]
      node: SyntaxNode
    }
  /** A comprehension: the result for each of what the clauses go through, where their tests are true. */
  | {
      kind: 'each'
      clauses: ({ binding: Expression; over: Expression } | { test: Expression })[]
      result: Expression
      node: SyntaxNode
    }
  /** Anything else; its value depends on all of its parts. */
  | { kind: 'parts'; parts: Expression[]; node: SyntaxNode }

export interface Argument {
  /** The name of a keyword argument. */
  name?: string
  /** `...x`, `*x`, `**x`. */
  isSpread?: boolean
  value: Expression
}

export interface Parameter {
  /** The variable; for a pattern, the variables it binds are in `names`. */
  name: string
  /** What a destructured parameter binds: `{ query: { id } }` binds id to the path query.id. */
  bindings?: { name: string; path: string[] }[]
  /** As written, without generics and qualifiers: `HttpServletRequest`, `*http.Request`. */
  type?: string
  default?: Expression
  /** Names of annotations or decorators on it: `RequestParam`. */
  annotations: string[]
  isRest?: boolean
  node: SyntaxNode
}

export interface FunctionForm {
  /** `undefined` for a function without a name. */
  name: string | undefined
  parameters: Parameter[]
  body: Statement[]
  /** Decorators and annotations above it, as expressions: `@app.route('/x')`. */
  decorators: Expression[]
  /** Declared type of what it returns, as written. */
  returns?: string
  isAsync: boolean
  /** Whether it is only declared: what it does stands elsewhere. */
  isAbstract?: boolean
  /** Names that are its own because it assigns to them, where a language has no declarations. */
  locals?: string[]
  node: SyntaxNode
}

export type Statement =
  /** `x = v`, `let x = v`, `T x = v`; the target is a name, member, index, list (pattern) or map (pattern). */
  | {
      kind: 'assign'
      target: Expression
      value: Expression | undefined
      /** The declared type, as written. */
      type?: string
      /** `+=` and its like, without the `=`: `+`. */
      operator?: string
      isDeclaration: boolean
      node: SyntaxNode
    }
  | { kind: 'expression'; expression: Expression; node: SyntaxNode }
  | {
      kind: 'if'
      test: Expression
      whenTrue: Statement[]
      otherwise: Statement[]
      node: SyntaxNode
    }
  /** Any loop. `binding` takes each item of `over`; `test` of a while. */
  | {
      kind: 'loop'
      binding?: Expression
      over?: Expression
      test?: Expression
      before: Statement[]
      body: Statement[]
      node: SyntaxNode
    }
  | {
      kind: 'switch'
      subject: Expression | undefined
      cases: { tests: Expression[]; isDefault: boolean; body: Statement[]; fallsThrough: boolean }[]
      node: SyntaxNode
    }
  | {
      kind: 'try'
      /** `with open(x) as f`, `try (var x = …)`. */
      resources: Statement[]
      body: Statement[]
      handlers: { name?: string; type?: string; body: Statement[]; node: SyntaxNode }[]
      finally: Statement[]
      node: SyntaxNode
    }
  | { kind: 'return'; value: Expression | undefined; node: SyntaxNode }
  /** Leaves the way: throw, raise, break, continue, panic. */
  | { kind: 'leave'; value: Expression | undefined; node: SyntaxNode }
  | { kind: 'function'; function: FunctionForm; node: SyntaxNode }
  | { kind: 'class'; class: ClassForm; node: SyntaxNode }
  /** `name` now stands for `path`: `import os.path as p` is { name: 'p', path: 'os.path' }. */
  | { kind: 'import'; bindings: { name: string; path: string }[]; module: string; node: SyntaxNode }
  /** `delete x`, `del x`, `assert x`, `defer f()`, `go f()`: named by `what`. */
  | { kind: 'special'; what: string; parts: Expression[]; node: SyntaxNode }
  | { kind: 'block'; body: Statement[]; node: SyntaxNode }

export interface ClassForm {
  name: string | undefined
  /** What it extends and implements, as written. */
  bases: Expression[]
  methods: FunctionForm[]
  /** Fields and class variables; a target is a name. */
  fields: Statement[]
  decorators: Expression[]
  node: SyntaxNode
}

/** A whole file. */
export interface ProgramForm {
  /** The package or module it says it is, where a language has that. */
  package?: string
  body: Statement[]
}

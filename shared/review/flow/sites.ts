/** The places of a program that rules are asked about, with what is known there. */
import type { Argument, ClassForm, Expression, FunctionForm } from '../form/form.ts'
import type { SyntaxNode } from '../syntax/node.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import type { Value } from './value.ts'

/** What encloses a place: the innermost function, and how it is used. */
export interface Enclosing {
  function: FunctionForm | undefined
  className: string | undefined
  /** Paths of the decorators or annotations of the function. */
  decorators: readonly string[]
}

interface Site {
  file: SourceFile
  node: SyntaxNode
  enclosing: Enclosing
}

export interface CallSite extends Site {
  /** What is called: `os.system`, `express.Response.send`, or as written. */
  path: string
  isResolved: boolean
  /** What stands before the last dot. */
  receiver: Value | undefined
  /** What is called, as a value. */
  called: Value
  /** Positional arguments, as far as they are known by place. */
  arguments: readonly Value[]
  /** Keyword arguments. */
  named: ReadonlyMap<string, Value>
  expression: Expression & { kind: 'call' }
  given: readonly Argument[]
  /**
   * An option: the keyword argument of that name, else the entry of that name in the last argument that is an
   * object. `undefined` where it is not given.
   */
  option: (name: string) => Value | undefined
}

export interface AssignSite extends Site {
  /** What is assigned to: `element.innerHTML`, `app.config.DEBUG`, or a plain name. */
  path: string
  target: Expression
  value: Value
  operator: string | undefined
  /** The value of what the member is assigned on. */
  receiver: Value | undefined
  /** What stands in the brackets of `receiver[key]`. */
  key: Value | undefined
}

/** A text put together, or a literal text, where it is made. */
export interface TextSite extends Site {
  value: Value
}

export interface ReturnSite extends Site {
  value: Value
}

/** A member read: `request.args`, as a value. */
export interface MemberSite extends Site {
  path: string
  value: Value
}

/** An operation or comparison of values. */
export interface OperationSite extends Site {
  operator: string
  operands: readonly Value[]
  expressions: readonly Expression[]
}

export interface MarkupSite extends Site {
  name: string
  attributes: ReadonlyMap<string, Value>
  children: readonly Value[]
}

export interface FunctionSite extends Site {
  function: FunctionForm
}

export interface ClassSite extends Site {
  class: ClassForm
  /** Paths of what it extends and implements. */
  bases: readonly string[]
}

export interface ImportSite extends Site {
  module: string
  paths: readonly string[]
}

/** What the flow must know of a language and its libraries, as data. One per language: `shared/review/rules/<language>`. */
import type { Expression, FunctionForm, Parameter, ProgramForm } from '../form/form.ts'
import type { Language } from '../language.ts'
import type { SourceFile } from '../syntax/source-file.ts'
import type { Reach, Value } from './value.ts'

export interface FunctionPlace {
  /** Paths of its decorators or annotations, as evaluated: `flask.Flask.route`, `GetMapping`. */
  decorators: readonly string[]
  /** The class it is a method of: its name and the paths of its bases. */
  className?: string
  bases: readonly string[]
  /** For a function handed to a call: the path of what is called, its other arguments, and its receiver. */
  handedTo?: { path: string; arguments: readonly Value[]; receiver: Value | undefined }
}

export interface LanguageProfile {
  languages: readonly Language[]
  lower: (file: SourceFile) => ProgramForm
  /** What the instance is called within its class: `this`, `self`. */
  self: readonly string[]
  /** Whether fields are seen within the class by their plain names, too: `x` is `this.x`. */
  fieldsAreNames?: boolean
  /** The path of every text: `str`, `String`; the methods of texts are looked up under it. */
  textPath: string
  /** Names that are there without an import, and the paths they stand for: `process`, `document.location`. */
  globals: Readonly<Record<string, string>>
  /**
   * Where values come in, by path pattern (see `path-patterns.ts`): of a member (`flask.request.args`), or of a
   * call's result (`flask.request.get_json()`). All that hangs on it reaches as far.
   */
  sources: Readonly<Record<string, Reach>>
  /** The path of what a call gives, by the path of what is called: `sqlite3.connect`: `sqlite3.Connection`. */
  results: Readonly<Record<string, string>>
  /** Calls that make their first argument (or receiver) safe, by path pattern: for which harms. */
  cleaners: Readonly<Record<string, readonly string[]>>
  /** Calls whose result tells nothing of what they are given: length, comparison, hashing. */
  opaque: readonly string[]
  /** Calls behind which nothing runs, as the path of their result: `os.Exit()`, `System.exit()`. */
  ending?: readonly string[]
  /** The path of a declared type as written (`*http.Request` → `net/http.Request`), before imports are looked up. */
  typePath?: (type: string) => string
  /** What others decide of an instance, by the paths of the bases of its class: field by field. */
  fields?: (bases: readonly string[]) => Readonly<Record<string, Reach>> | undefined
  /** Whether a path is that of a class: what a value was made as says more than how it is declared. */
  isClass?: (path: string) => boolean
  /** Types whose values hold nothing harmful: numbers, dates. */
  harmlessTypes?: ReadonlySet<string>
  /** What a parameter is at an entry point; `undefined` where nothing special is known. */
  parameter?: (
    parameter: Parameter,
    index: number,
    of: FunctionForm,
    place: FunctionPlace,
  ) => Partial<Value> | undefined
  /** The value of a call that the flow can work out itself: methods of texts and lists, formatting. */
  fold?: (
    path: string,
    receiver: Value | undefined,
    given: readonly Value[],
    call: Expression,
    named: ReadonlyMap<string, Value>,
  ) => Value | undefined
  /** What the receiver of a call is after it, where the call changes it: `builder.append(x)`. */
  changed?: (path: string, receiver: Value, given: readonly Value[]) => Value | undefined
  /** Whether a call that gives several values gives first what it was asked for: `file, err := open(x)`. */
  givesFirst?: boolean
}

/** What names stand for at a place in the program; branches see what is around them and write beside it. */
import { joined, type Value } from './value.ts'

export class Scope {
  readonly parent: Scope | undefined
  /** `function` and `class` scopes keep their names; what a `branch` writes is merged where the ways meet. */
  readonly kind: 'program' | 'function' | 'class' | 'branch'
  readonly names = new Map<string, Value>()
  /** Names declared here, by a parameter or a declaration: writes to them go no further out. */
  readonly declared = new Set<string>()
  /** The declared types of names, where they have one. */
  private types: Map<string, string> | undefined

  constructor(kind: Scope['kind'], parent?: Scope) {
    this.kind = kind
    this.parent = parent
  }

  get(name: string): Value | undefined {
    return this.names.get(name) ?? this.parent?.get(name)
  }

  set(name: string, value: Value): void {
    this.names.set(name, value)
  }

  declare(name: string, value: Value): void {
    this.declared.add(name)
    this.names.set(name, value)
  }

  declareType(name: string, type: string): void {
    this.types ??= new Map()
    this.types.set(name, type)
  }

  /** The type a name was declared with, here or further out. */
  typeOf(name: string): string | undefined {
    return this.types?.get(name) ?? this.parent?.typeOf(name)
  }

  /** The class this is in, if any: fields (`this.x`) are kept there. */
  classScope(): Scope | undefined {
    return this.kind === 'class' ? this : this.parent?.classScope()
  }

  branch(): Scope {
    return new Scope('branch', this)
  }

  /** A branch of `outer` with all that was written from there to here; `undefined` where that is not around this. */
  since(outer: Scope): Scope | undefined {
    const names: ReadonlyMap<string, Value>[] = []
    for (const scope of this.outward()) {
      if (scope === outer) {
        const branch = outer.branch()
        for (const own of names.toReversed()) {
          for (const [name, value] of own) branch.names.set(name, value)
        }
        return branch
      }
      names.push(scope.names)
    }
    return undefined
  }

  private *outward(): Generator<Scope> {
    yield this
    if (this.parent !== undefined) yield* this.parent.outward()
  }

  /** Takes over what one of several ways wrote. A way that leaves (returns, throws) is not among them. */
  meet(ways: readonly Scope[]): void {
    const names = new Set(ways.flatMap((way) => [...way.names.keys()]))
    for (const name of names) {
      const before = this.get(name)
      let value: Value | undefined
      for (const way of ways) {
        const inWay = way.names.get(name) ?? before
        if (inWay === undefined) continue
        value = value === undefined ? inWay : joined(value, inWay)
      }
      if (value !== undefined) this.names.set(name, value)
    }
  }

  /** Takes over what a function wrote to names that are not its own. */
  takeFrom(called: Scope): void {
    for (const [name, value] of called.names) {
      if (called.declared.has(name)) continue
      const before = this.get(name)
      if (before !== undefined) this.names.set(name, joined(before, value))
    }
  }
}

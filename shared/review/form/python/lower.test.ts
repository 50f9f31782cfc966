import { describe, expect, it } from 'vitest'
import { parsersInNode } from '../../../../dev/review/parsers.ts'
import { SourceFile } from '../../syntax/source-file.ts'
import { lowerPython } from './lower.ts'

const parsers = await parsersInNode()

/** The form of the first statement, without the nodes it was made of. */
function formOf(code: string): unknown {
  const file = parsers.parse('a.py', 'python', code)
  if (!(file instanceof SourceFile)) throw new Error('The example was not read.')
  const [first] = lowerPython(file).body
  return JSON.parse(
    JSON.stringify(first, (key, value: unknown) => (key === 'node' ? undefined : value)),
  )
}

const name = (text: string) => ({ kind: 'name', name: text })
const literal = (value: unknown) => ({ kind: 'literal', value })
const expression = (of: unknown) => ({ kind: 'expression', expression: of })

describe('Python in the normal form', () => {
  it.each([
    ['import a.b', [{ name: 'a', path: 'a' }]],
    [
      'import a.b as c, d',
      [
        { name: 'c', path: 'a.b' },
        { name: 'd', path: 'd' },
      ],
    ],
    [
      'from a.b import c as d, e',
      [
        { name: 'd', path: 'a.b.c' },
        { name: 'e', path: 'a.b.e' },
      ],
    ],
    ['from .a import b', [{ name: 'b', path: '.a.b' }]],
    ['from telnetlib import *', [{ name: 'Telnet', path: 'telnetlib.Telnet' }]],
    ['from unheard_of import *', []],
  ])('%s binds names to paths', (code, bindings) => {
    expect(formOf(code)).toMatchObject({ kind: 'import', bindings })
  })

  it('joins texts side by side, with the pieces of f-strings between', () => {
    const parts = [literal('a{'), name('b'), literal('}\n'), literal('\\d')]
    expect(formOf(`x(f'a{{{b!r:>3}}}\\n' r'\\d')`)).toMatchObject({
      expression: { arguments: [{ value: { kind: 'text', parts } }] },
    })
    expect(formOf(`x('a' "\\x62" b'c')`)).toMatchObject({
      expression: { arguments: [{ value: literal('abc') }] },
    })
  })

  it.each([
    ['0o755', 493],
    ['0777', 511],
    ['1_000', 1000],
    ['0x1F', 31],
    ['1.5', 1.5],
  ])('reads the number %s', (code, value) => {
    expect(formOf(`x = ${code}`)).toMatchObject({ value: literal(value) })
  })

  it('makes a slice the call of a method, each bound in its place', () => {
    const slice = (...bounds: unknown[]) => ({
      value: {
        callee: { property: '__getslice__' },
        arguments: bounds.map((value) => ({ value: literal(value) })),
      },
    })
    expect(formOf('x = a[1:2]')).toMatchObject(slice(1, 2, null))
    expect(formOf('x = a[:2]')).toMatchObject(slice(null, 2, null))
    expect(formOf('x = a[1:]')).toMatchObject(slice(1, null, null))
    expect(formOf('x = a[::3]')).toMatchObject(slice(null, null, 3))
  })

  it('takes a chain of comparisons apart', () => {
    const below = (a: string, b: string) => ({
      kind: 'operation',
      operator: '<',
      operands: [name(a), name(b)],
    })
    expect(formOf('a < b < c')).toEqual(
      expression({
        kind: 'operation',
        operator: '&&',
        operands: [below('a', 'b'), below('b', 'c')],
      }),
    )
    expect(formOf('a not in b')).toMatchObject({ expression: { operator: 'not in' } })
  })

  it('leaves the instance out of the parameters of a method, not of a static one', () => {
    const code = 'class A:\n  def f(self, a): pass\n  @staticmethod\n  def g(b): pass\n  c = 1'
    expect(formOf(code)).toMatchObject({
      class: {
        methods: [{ parameters: [{ name: 'a' }] }, { parameters: [{ name: 'b' }] }],
        fields: [{ target: name('c') }],
      },
    })
  })

  it('tells which names are a function’s own', () => {
    const code = 'def f(a):\n  global b\n  b = 1\n  c = a\n  if a:\n    d = 2'
    expect(formOf(code)).toMatchObject({ function: { locals: ['c', 'd'] } })
  })

  it('binds what the patterns of a match name', () => {
    const code = 'match x:\n  case "a" | "b": pass\n  case [1, y]: pass\n  case z: pass'
    expect(formOf(code)).toMatchObject({
      kind: 'switch',
      cases: [
        { tests: [literal('a'), literal('b')], isDefault: false, body: [] },
        { isDefault: false, body: [{ kind: 'assign', target: name('y'), value: name('x') }] },
        {
          tests: [],
          isDefault: true,
          body: [{ kind: 'assign', target: name('z'), value: name('x') }],
        },
      ],
    })
  })

  it('knows the calls that never come back', () => {
    const ends = { whenTrue: [{ kind: 'expression' }, { kind: 'leave' }] }
    expect(formOf('if a:\n  flask.abort(400)')).toMatchObject(ends)
    expect(formOf('if a:\n  sys.exit()')).toMatchObject(ends)
  })

  it('reads what Python 2 wrote', () => {
    expect(formOf('print "a"')).toMatchObject({ expression: { callee: name('print') } })
    expect(formOf('exec code')).toMatchObject({ expression: { callee: name('exec') } })
    expect(formOf('try:\n  a()\nexcept E, e:\n  b()')).toMatchObject({
      handlers: [{ type: 'E', name: 'e' }],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { parsersInNode } from '../../../../dev/review/parsers.ts'
import type { Language } from '../../language.ts'
import { SourceFile } from '../../syntax/source-file.ts'
import type { Expression, Statement } from '../form.ts'
import { lowerJavaScript } from './lower.ts'

const parsers = await parsersInNode()

function formOf(text: string, language: Language = 'typescript'): Statement[] {
  const file = parsers.parse('a', language, text)
  if (!(file instanceof SourceFile)) throw new Error(file.unread)
  return lowerJavaScript(file).body
}

/** The value of the first assignment or expression of a program. */
function valueOf(text: string, language?: Language): Expression | undefined {
  const [first] = formOf(text, language)
  if (first?.kind === 'assign') return first.value
  return first?.kind === 'expression' ? first.expression : undefined
}

describe('JavaScript in the normal form', () => {
  it('keeps classes that are values, with their methods', () => {
    for (const text of ['module.exports = class A { f() {} }', 'const B = class { f() {} }']) {
      const value = valueOf(text, 'javascript')
      expect(value?.kind === 'class' && value.class.methods.map(({ name }) => name)).toEqual(['f'])
    }
    const [exported] = formOf('export default class { f() {} }')
    expect(exported?.kind === 'expression' && exported.expression.kind).toBe('class')
  })

  it('makes fields of the parameters a constructor keeps', () => {
    const [made] = formOf('class A { constructor(private readonly users: Users, other: B) {} }')
    const fields = made?.kind === 'class' ? made.class.fields : []
    expect(fields).toMatchObject([{ target: { name: 'users' }, type: 'Users' }])
  })

  it('names a function by what it is assigned to', () => {
    const names = [
      'const handler = async () => 1',
      'exports.handler = function () {}',
      'const a = { handler: () => 1 }',
    ].map((text) => {
      const value = valueOf(text)
      const made = value?.kind === 'map' ? value.entries[0]?.value : value
      return made?.kind === 'function' ? made.function.name : undefined
    })
    expect(names).toEqual(['handler', 'handler', 'handler'])
  })

  it('takes the default of a required module for the module, and import() for a call', () => {
    expect(valueOf("const a = require('axios').default")).toMatchObject({
      kind: 'call',
      callee: { name: 'require' },
    })
    expect(valueOf("import('a')")).toMatchObject({ kind: 'call', callee: { name: 'import' } })
  })

  it('binds what a parameter is taken apart to, by its path', () => {
    const value = valueOf('const f = ({ query: { id }, ...rest }, [first] = []) => id')
    const parameters = value?.kind === 'function' ? value.function.parameters : []
    expect(parameters.map(({ bindings }) => bindings)).toEqual([
      [
        { name: 'id', path: ['query', 'id'] },
        { name: 'rest', path: [] },
      ],
      [{ name: 'first', path: ['0'] }],
    ])
  })

  it('sees through casts, assertions and waiting', () => {
    for (const text of ['x as string', '<string>x', 'x!', '(x)', 'x satisfies string'])
      expect(valueOf(`a = ${text}`)).toMatchObject({ kind: 'same', value: { name: 'x' } })
  })
})

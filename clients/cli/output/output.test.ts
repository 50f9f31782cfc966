import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseFields } from './choose-fields.ts'
import { steering } from '../steering.fixture.ts'
import { clean, cleanJson } from './clean.ts'

const anyText = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom('\u001b', '\u009b', '\u202e', '\u{e0041}'),
  ),
})

describe('text of others', () => {
  it('cannot steer a terminal', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(clean(text)).not.toMatch(steering)
      }),
    )
  })

  it('is the same data as JSON, and harmless there, too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = cleanJson({ [text]: [text] })
        expect(json).not.toMatch(steering)
        expect(JSON.parse(json)).toEqual({ [text]: [text] })
      }),
    )
  })
})

describe('chosen fields', () => {
  const misuse = (message: string) => new Error(message)
  const data = {
    a: 1,
    b: { c: 2, d: null },
    e: [
      { f: 3, g: 4 },
      { f: 5, g: 6 },
    ],
  }

  it.each([
    [['a'], { a: 1 }],
    [['b.c', 'a'], { b: { c: 2 }, a: 1 }],
    [['e.f'], { e: [{ f: 3 }, { f: 5 }] }],
    [['b.d.anything'], { b: { d: null } }],
    [['b', 'b.c'], { b: { c: 2, d: null } }],
    [['b.c', 'b'], { b: { c: 2, d: null } }],
  ])('%j have their places in the whole', (paths, expected) => {
    expect(chooseFields(data, paths, misuse)).toEqual(expected)
  })

  it.each([
    ['x', 'There is no field x. There are a, b, e.'],
    ['e.x', 'There is no field e.x. There are f, g.'],
    ['a.x', 'a has no fields.'],
    ['__proto__', 'There is no field __proto__. There are a, b, e.'],
    ['constructor.name', 'There is no field constructor. There are a, b, e.'],
  ])('%s is none', (path, message) => {
    expect(() => chooseFields(data, [path], misuse)).toThrow(message)
  })
})

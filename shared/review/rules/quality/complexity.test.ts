import { describe, expect, it } from 'vitest'
import { parsersInNode } from '../../../../dev/review/parsers.ts'
import { languageOf } from '../../language.ts'
import { SourceFile } from '../../syntax/source-file.ts'
import { isFunction } from './define.ts'
import { cognitiveComplexity } from './complexity.ts'

const parsers = await parsersInNode()

/** The complexity of the first function in a file. */
function complexityOf(path: string, text: string): number {
  const file = parsers.parse(path, languageOf(path)!, text)
  if (!(file instanceof SourceFile)) throw new Error(file.unread)
  return cognitiveComplexity(file.nodes.find(isFunction)!, file)
}

describe('cognitive complexity', () => {
  it.each([
    [
      'a.java',
      'class A { int sumOfPrimes(int max) { int total = 0; OUT: for (int i = 1; i <= max; ++i) { for (int j = 2; j < i; ++j) { if (i % j == 0) { continue OUT; } } total += i; } return total; } }',
    ],
    [
      'a.js',
      'function sumOfPrimes(max) { let total = 0; OUT: for (let i = 1; i <= max; ++i) { for (let j = 2; j < i; ++j) { if (i % j === 0) { continue OUT } } total += i } return total }',
    ],
    [
      'a.go',
      'package a\nfunc sumOfPrimes(max int) int {\n total := 0\nOUT:\n for i := 1; i <= max; i++ {\n  for j := 2; j < i; j++ {\n   if i%j == 0 {\n    continue OUT\n   }\n  }\n  total += i\n }\n return total\n}',
    ],
  ])('is 7 for the sum of primes, as its definition counts (%s)', (path, text) => {
    expect(complexityOf(path, text)).toBe(7)
  })

  it('is 1 for a switch, however many cases it has', () => {
    const text =
      'function getWords(n) { switch (n) { case 1: return "one"; case 2: return "a couple"; default: return "lots" } }'
    expect(complexityOf('a.js', text)).toBe(1)
  })

  it.each([
    ['one for every run of the same operator', 'if (a && b && c || d || e) g()', 3],
    [
      'one for else if and else, whatever they stand in',
      'if (a) b(); else if (c) d(); else e()',
      3,
    ],
    ['one more for every level', 'if (a) { for (const b of c) { while (d) e() } }', 6],
    ['a level for functions within', 'run(() => { if (a) b() })', 2],
    ['one for a handler, none for try', 'try { a() } catch (e) { if (e) b() }', 3],
    ['one for a call of itself', 'f()', 1],
    ['nothing for what runs in a row', 'a(); b(); return c.d', 0],
  ])('counts %s', (_, body, complexity) => {
    expect(complexityOf('a.js', `function f(a) { ${body} }`)).toBe(complexity)
  })

  it('counts the chains of Python as those of all others', () => {
    const text =
      'def f(a):\n    if a and b:\n        x()\n    elif c:\n        y()\n    else:\n        for i in a:\n            z()\n'
    expect(complexityOf('a.py', text)).toBe(6)
  })
})

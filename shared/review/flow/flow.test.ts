import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsersInNode } from '../../../dev/review/parsers.ts'
import { javascriptProfile } from '../rules/javascript/profile.ts'
import { RuleSet } from '../rules/rule-set.ts'
import type { SyntaxRule } from '../rules/syntax-rule.ts'
import { SourceFile } from '../syntax/source-file.ts'
import { compiledProfile } from './context.ts'
import { runFlow } from './flow.ts'
import type { Value } from './value.ts'

const parsers = await parsersInNode()
const profile = compiledProfile({
  ...javascriptProfile,
  sources: { input: 4, 'request.*': 4, 'process.argv': 3 },
  cleaners: { clean: ['html'], number: ['*'] },
  results: { connect: 'Database' },
  parameter: (parameter) =>
    parameter.name === 'request' ? { path: 'request', isResolved: true } : undefined,
})

interface Seen {
  value: Value
  receiver: string | undefined
  path: string
}

/** What the calls of `sink` and `*.sink` in a program are given, in the order the flow comes by. */
function seenIn(program: string): Seen[] {
  const seen: Seen[] = []
  const rule: SyntaxRule = {
    id: 'test/sink',
    title: '',
    category: 'security',
    severity: 'low',
    confidence: 'low',
    why: '',
    fix: '',
    languages: ['javascript'],
    examples: { path: 'a.js', bad: [], good: [] },
    calls: [
      {
        names: ['sink', '*.sink'],
        check: ({ arguments: [value], receiver, path }) => {
          if (value !== undefined) seen.push({ value, receiver: receiver?.path, path })
          return false
        },
      },
    ],
  }
  const file = parsers.parse('a.js', 'javascript', program)
  if (!(file instanceof SourceFile)) throw new Error(file.unread)
  runFlow(file, profile.lower(file), profile, new RuleSet([rule], 'javascript'), () => undefined)
  return seen
}

/** How far what the sink is given reaches, at the most. */
const reachOf = (program: string) => Math.max(...seenIn(program).map(({ value }) => value.reach))

describe('what comes in reaches a sink', () => {
  it.each([
    ['by name', 'sink(input)'],
    ['by a variable', 'const a = input; sink(a)'],
    ['by a template', 'const a = `x ${input} y`; sink(a)'],
    ['by a sum', 'let a = "x"; a += input; sink(a)'],
    ['by a method of a text', 'sink(input.trim().toLowerCase())'],
    ['by an unknown function', 'sink(wrap(input))'],
    ['by destructuring', 'const { a: { b } } = input; sink(b)'],
    ['by an object', 'const o = { a: 1, b: input }; sink(o.b)'],
    ['by a list', 'const l = [1, input]; sink(l[1])'],
    ['by a list that grows', 'const l = []; l.push(input); sink(l[0])'],
    ['by a field that is set', 'const o = {}; o.a = input; sink(o.a)'],
    ['by a loop over it', 'for (const a of input) sink(a)'],
    ['by a branch', 'let a = "x"; if (b) a = input; sink(a)'],
    ['by either of two', 'sink(a || input)'],
    ['by a ternary', 'sink(c ? "x" : input)'],
    ['by a function of the file', 'function f(a) { return "x" + a } sink(f(input))'],
    ['in a function of the file', 'function f(a) { sink(a) } f(input)'],
    ['through a function that is written later', 'sink(f(input)); function f(a) { return a }'],
    ['by what a callback gives', 'sink(list.map((a) => a + input))'],
    ['by a class that is a value', 'exports.A = class { f() { sink(input) } }'],
    ['by a method of a class', 'class A { f(a) { return a } } const o = new A(); sink(o.f(input))'],
    ['by a field of a class', 'class A { constructor() { this.a = input } f() { sink(this.a) } }'],
    ['by one of two that are assigned at once', 'let a, b; [a, b] = ["x", input]; sink(b)'],
    ['by a parameter that is known', 'function handle(request) { sink(request.query.id) }'],
    ['by a callback', 'input.forEach((a) => { sink(a) })'],
    ['by a closure', 'let a = ""; on("data", (b) => { a += input }); sink(a)'],
    ['after a try', 'let a; try { a = input } catch { a = "x" } sink(a)'],
    ['by a switch', 'let a; switch (b) { case 1: a = input; break; default: a = "x" } sink(a)'],
    ['by await and parentheses', 'async function f() { sink(await (input)) }'],
  ])('%s', (_, program) => {
    expect(reachOf(program)).toBe(4)
  })
})

describe('what does not come in, or not any more', () => {
  it.each([
    ['written in the program', 'sink("x" + "y")'],
    ['overwritten', 'let a = input; a = "x"; sink(a)'],
    ['the other entry', 'const o = { a: "x", b: input }; sink(o.a)'],
    ['the other item', 'const l = [input, "x"]; sink(l[1])'],
    ['a branch never taken', 'let a; if (7 * 6 - 40 > 200) a = input; else a = "x"; sink(a)'],
    [
      'the case of another constant',
      'let a; switch ("b") { case "a": a = input; break; case "b": a = "x"; break } sink(a)',
    ],
    ['a comparison', 'sink(input === "x")'],
    ['a function that gives something else', 'function f(a) { return "x" } sink(f(input))'],
  ])('%s', (_, program) => {
    expect(reachOf(program)).toBe(0)
  })

  it.each([
    ['a list of what is allowed', 'if (!allowed.includes(input2)) return; sink(input2)'],
    ['equality with what is written', 'if (input2 === "x") sink(input2)'],
    ['a pattern', 'if (/^\\d+$/.test(input2)) { sink(input2) }'],
    ['both of two tests', 'if (a && list.has(input2)) sink(input2)'],
    ['a way that leaves', 'if (!isValid(input2)) throw new Error("no"); sink(input2)'],
    ['a place in a list', 'if (list.indexOf(input2) === -1) return; sink(input2)'],
    ['what is mapped', 'sink(input2.map((a) => `<b>${number(a)}</b>`))'],
    ['a sign that makes a number of it', 'sink(+input2)'],
    ['a function that cleans everything', 'sink(number(input2))'],
    ['a function that says so', 'sink(escapeHtml(input2))'],
  ])('is cleaned by %s', (_, test) => {
    const seen = seenIn(`function f() { const input2 = input; ${test} }`)
    expect(seen.map(({ value }) => [value.reach, [...value.cleaned]])).toEqual([[4, ['*']]])
  })

  it('is cleaned only of the harm a cleaner is for, and only where all pieces are', () => {
    expect([...seenIn('sink(clean(input))')[0]!.value.cleaned]).toEqual(['html'])
    expect([...seenIn('sink(clean(input) + input)')[0]!.value.cleaned]).toEqual([])
    expect([...seenIn('sink("<b>" + clean(input))')[0]!.value.cleaned]).toEqual(['html'])
  })

  it('is cleaned as an address where the host that was read from it is a known one', () => {
    const host = 'const a = input; const h = new URL(a).hostname; if (hosts.has(h)) sink(a)'
    expect([...seenIn(host)[0]!.value.cleaned]).toEqual(['url'])
  })

  it('is not cleaned where it was not found in the list', () => {
    const test = 'const a = input; if (list.indexOf(a) === -1) sink(a)'
    expect([...seenIn(test)[0]!.value.cleaned]).toEqual([])
  })

  it('is not cleaned on the way around the test', () => {
    expect([
      ...seenIn('const a = input; if (list.includes(a)) {} sink(a)')[0]!.value.cleaned,
    ]).toEqual([])
  })
})

describe('what is known', () => {
  it('has the path of its import, whatever it is called here', () => {
    const program = `import { exec as run } from 'node:child_process'; const cp = require('child_process')
      run.sink(1); cp.exec.sink(2)`
    expect(seenIn(program).map(({ receiver }) => receiver)).toEqual([
      'child_process.exec',
      'child_process.exec',
    ])
  })

  it('has the type of what made it', () => {
    expect(seenIn('const db = connect(); db.sink(1)')[0]!.path).toBe('Database.sink')
    expect(seenIn('const a = new Agent(); a.sink(1)')[0]!.path).toBe('Agent.sink')
  })

  it('is a text with holes where pieces are not known', () => {
    expect(seenIn('sink(`select ${a} from ${"t"} where ` + b)')[0]!.value.skeleton).toBe(
      'select \0 from t where \0',
    )
  })

  it('changes in a loop', () => {
    expect(seenIn('let i = 0; while (i < 9) { if (i == 5) sink(input); i++ }')).toHaveLength(1)
  })
})

describe('the walk', () => {
  it('follows functions that call each other, and ends', () => {
    const functions = Array.from(
      { length: 60 },
      (_, n) =>
        `function f${n}(a) { return f${(n + 1) % 60}(a + 1) + f${(n + 7) % 60}("x" + a) + f${(n + 3) % 60}(a) }`,
    )
    expect(seenIn(`${functions.join('\n')}\nsink(f0(input))`)).toHaveLength(1)
  })

  it('knows less, never more, of what a branch may have changed', () => {
    const piece = fc.constantFrom('a = input', 'a = "x"', 'a = a + "y"', 'b = a', 'a = b')
    const branches = fc.array(fc.tuple(piece, piece), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(branches, (pairs) => {
        const program = (choose: (pair: [string, string], index: number) => string) =>
          `let a = "s"; let b = "t"; ${pairs.map(choose).join('; ')}; sink(a)`
        const joined = reachOf(
          program(([one, other], n) => `if (c${n}) { ${one} } else { ${other} }`),
        )!
        const alone = [0, 1].map((side) => reachOf(program((pair) => pair[side]!)))
        expect(joined).toBeGreaterThanOrEqual(Math.max(...alone))
      }),
    )
  })
})

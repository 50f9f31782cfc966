/** Slips of Python that run without an error and do something else than they say. */
import { ancestorOf, childOf, childOfType, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { defined } from './define.ts'

const operandsOf = (node: SyntaxNode) => node.children.filter(({ field }) => field !== 'operators')

export const identityOfLiteral = defined({
  id: 'python/identity-of-literal',
  title: 'A text or number is compared with is',
  category: 'quality',
  severity: 'medium',
  confidence: 'high',
  why: 'The operator asks whether both are one object, which equal texts and numbers need not be.',
  fix: 'Compare with == or !=.',
  bad: ['if name is "admin":\n    pass', 'if count is not 0:\n    pass'],
  good: [
    'if name == "admin":\n    pass',
    'if name is None:\n    pass',
    'if found is True:\n    pass',
  ],
  nodes: [
    {
      types: ['comparison_operator'],
      check: (node, file) =>
        node.children.some(
          (sign) => sign.field === 'operators' && file.textOf(sign).startsWith('is'),
        ) &&
        operandsOf(node).some(
          ({ type }) => type === 'string' || type === 'integer' || type === 'float',
        ),
    },
  ],
})

export const assertOnTuple = defined({
  id: 'python/assert-on-tuple',
  title: 'An assert in brackets is always true',
  category: 'quality',
  severity: 'medium',
  confidence: 'high',
  why: 'With brackets around test and message the assert sees a pair, and a pair is never false.',
  fix: 'Leave the brackets out.',
  bad: ['assert (x == 1, "x is one")'],
  good: ['assert x == 1, "x is one"', 'assert (x == 1)', 'assert (x, y) == (1, 2)'],
  nodes: [
    {
      types: ['assert_statement'],
      check: (node) => node.children[0]?.type === 'tuple' && node.children[0].children.length > 1,
    },
  ],
})

export const keyTwice = defined({
  id: 'python/key-twice',
  title: 'A dictionary has the same key twice',
  category: 'quality',
  severity: 'medium',
  confidence: 'high',
  why: 'Only the last of the values is kept; the others are written for nothing.',
  fix: 'Remove one of the entries, or give it the key that was meant.',
  bad: ['a = {"x": 1, "y": 2, "x": 3}'],
  good: ['a = {"x": 1, "y": 2}', 'a = {"x": 1, "y": {"x": 3}}'],
  nodes: [{ types: ['dictionary'], check: hasKeyTwice }],
})

function hasKeyTwice(node: SyntaxNode, file: SourceFile): readonly { line: number }[] {
  const seen = new Set<string>()
  return node.children.flatMap((pair) => {
    const key = childOf(pair, 'key')
    if (key === undefined || key.type !== 'string') return []
    const text = file.textOf(key)
    if (text.startsWith('f')) return []
    const isTwice = seen.has(text)
    seen.add(text)
    return isTwice ? [{ line: file.lineOf(pair) }] : []
  })
}

export const comparedWithItself = defined({
  id: 'python/compared-with-itself',
  title: 'A value is compared with itself',
  category: 'quality',
  severity: 'medium',
  confidence: 'high',
  why: 'The result is always the same, so one of the two was meant to be something else.',
  fix: 'Compare with the value that was meant; for numbers that are none, use math.isnan.',
  path: 'app/limits.py',
  bad: ['if limit < limit:\n    pass', 'if user.name < user.name:\n    pass'],
  good: [
    'if limit == other:\n    pass',
    'if next(a) == next(a):\n    pass',
    'if x != x:\n    pass',
    'if x == x:\n    pass',
  ],
  nodes: [
    {
      types: ['comparison_operator'],
      check: (node, file) => {
        const [left, right, more] = operandsOf(node)
        const sign = childOf(node, 'operators')
        if (left === undefined || right === undefined || more !== undefined) return undefined
        if (left.type !== 'identifier' && left.type !== 'attribute') return undefined
        if (file.textOf(left) !== file.textOf(right) || sign === undefined) return undefined
        // A number that is none is not equal to itself: `x == x` may ask for that.
        const asks = left.type === 'identifier' ? ['<', '>'] : ['==', '<', '>', '<=', '>=']
        return asks.includes(file.textOf(sign)) && !/test/i.test(file.path)
      },
    },
  ],
})

export const returnInFinally = defined({
  id: 'python/return-in-finally',
  title: 'A return in finally swallows the error',
  category: 'quality',
  severity: 'medium',
  confidence: 'high',
  why: 'What was raised, or returned, before is lost without a trace.',
  fix: 'Move the return behind the try.',
  bad: ['def f():\n    try:\n        work()\n    finally:\n        return 1'],
  good: [
    'def f():\n    try:\n        work()\n    finally:\n        close()\n    return 1',
    'try:\n    a()\nfinally:\n    def g():\n        return 1',
  ],
  nodes: [
    {
      types: ['return_statement'],
      check: (node) =>
        ancestorOf(node, 'finally_clause', 'function_definition')?.type === 'finally_clause',
    },
  ],
})

export const raisedNotImplemented = defined({
  id: 'python/raised-not-implemented',
  title: 'NotImplemented is raised, which is no error',
  category: 'quality',
  severity: 'low',
  confidence: 'high',
  why: 'Only exceptions can be raised: what comes is a TypeError that says nothing of what is missing.',
  fix: 'Raise NotImplementedError.',
  bad: ['def f():\n    raise NotImplemented', 'def f():\n    raise NotImplemented("later")'],
  good: [
    'def f():\n    raise NotImplementedError',
    'def __eq__(self, other):\n    return NotImplemented',
  ],
  nodes: [
    {
      types: ['raise_statement'],
      check: (node, file) => /^raise\s+NotImplemented\b/.test(file.textOf(node)),
    },
  ],
})

export const valueFromInit = defined({
  id: 'python/value-from-init',
  title: '__init__ returns a value',
  category: 'quality',
  severity: 'medium',
  confidence: 'high',
  why: 'Making an instance then ends with a TypeError.',
  fix: 'Leave the value out, or make the instance in __new__ or a function of its own.',
  bad: ['class A:\n    def __init__(self):\n        return 1'],
  good: [
    'class A:\n    def __init__(self):\n        return',
    'class A:\n    def __init__(self):\n        return None',
    'class A:\n    def __init__(self):\n        def f():\n            return 1',
  ],
  nodes: [
    {
      types: ['return_statement'],
      check: (node, file) => {
        const value = node.children[0]
        if (value === undefined || value.type === 'none' || value.type === 'comment')
          return undefined
        const around = ancestorOf(node, 'function_definition', 'lambda')
        const name = around && childOf(around, 'name')
        return name !== undefined && file.textOf(name) === '__init__' && value.type !== 'call'
      },
    },
  ],
})

export const blockingSleep = defined({
  id: 'python/blocking-sleep',
  title: 'A coroutine sleeps and holds up all others',
  category: 'quality',
  severity: 'medium',
  confidence: 'high',
  why: 'While time.sleep waits, nothing else of the event loop runs.',
  fix: 'Use await asyncio.sleep.',
  bad: [
    'import time\nasync def f():\n    time.sleep(1)',
    'from time import sleep\nasync def f():\n    sleep(2)',
  ],
  good: [
    'import asyncio\nasync def f():\n    await asyncio.sleep(1)',
    'import time\ndef f():\n    time.sleep(1)',
  ],
  calls: [
    { names: ['time.sleep'], check: ({ enclosing }) => enclosing.function?.isAsync === true },
  ],
})

export const debuggerLeft = defined({
  id: 'python/debugger-left',
  title: 'A breakpoint was left in the code',
  category: 'quality',
  severity: 'medium',
  confidence: 'high',
  why: 'The program stops there and waits for somebody at a terminal.',
  fix: 'Remove the call.',
  bad: ['import pdb\ndef f():\n    pdb.set_trace()', 'def f():\n    breakpoint()'],
  good: ['import pdb', 'def set_trace():\n    pass\nset_trace()'],
  calls: [
    {
      names: ['pdb.set_trace', 'ipdb.set_trace', 'pudb.set_trace', 'breakpoint'],
      check: ({ path, isResolved }) => path === 'breakpoint' || isResolved,
    },
  ],
})

export const sharedDefault = defined({
  id: 'python/shared-default',
  title: 'A default that can change is shared by all calls',
  category: 'quality',
  severity: 'medium',
  confidence: 'high',
  why: 'The list or dictionary is made once: what one call puts into it, the next one finds.',
  fix: 'Give None as the default and make the list in the function.',
  bad: [
    'def add(item, to=[]):\n    to.append(item)\n    return to',
    'def put(key, into={}):\n    into[key] = 1',
  ],
  good: [
    'def add(item, to=None):\n    to = to or []\n    to.append(item)',
    'def show(items=[]):\n    print(len(items))',
  ],
  functions: ({ function: form, file }) => {
    const body = childOfType(form.node, 'block')
    const code = body === undefined ? '' : file.textOf(body)
    return form.parameters.flatMap((parameter) => {
      const given = parameter.default
      if (given?.kind !== 'list' && given?.kind !== 'map') return []
      if (given.node.type === 'tuple') return []
      // What is named so is shared on purpose.
      if (/^_|cache|memo|seen/.test(parameter.name)) return []
      const changed = new RegExp(
        `(?<![\\w.])${parameter.name}(?:\\.(?:append|extend|insert|add|update|pop|remove|setdefault|clear)\\(|\\[[^\\]]+\\]\\s*=[^=])`,
      )
      const isOwn = new RegExp(`(?<![\\w.])${parameter.name}\\s*=[^=]`).test(code)
      return changed.test(code) && !isOwn ? [{ line: file.lineOf(form.node) }] : []
    })
  },
})

export const qualityRules = [
  identityOfLiteral,
  assertOnTuple,
  keyTwice,
  comparedWithItself,
  returnInFinally,
  raisedNotImplemented,
  valueFromInit,
  blockingSleep,
  debuggerLeft,
  sharedDefault,
]

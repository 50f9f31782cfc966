/** Slips of Python that run without an error and do something else than they say. */
import { ancestorOf, childOf } from '../../syntax/node.ts'
import { defined } from './define.ts'

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

export const qualityRules = [raisedNotImplemented, valueFromInit, blockingSleep]

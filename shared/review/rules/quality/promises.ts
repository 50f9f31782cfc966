/** Promises that nobody waits for. */
import { ancestorOf, childOf, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { functionAround, isTestFile, javascript, quality } from './define.ts'

/** The name of the method that is called: `forEach` of `a.b.forEach(…)`. */
export function calledName(call: SyntaxNode, file: SourceFile): string {
  const called = childOf(call, 'function')
  const name = called && (childOf(called, 'property') ?? called)
  return name === undefined ? '' : file.textOf(name)
}

const isAsync = (node: SyntaxNode | undefined, file: SourceFile) =>
  node !== undefined && file.text.startsWith('async', node.start)

const asyncForEach: SyntaxRule = quality({
  id: 'quality/async-for-each',
  title: 'Nobody waits for the functions of forEach',
  severity: 'medium',
  confidence: 'high',
  languages: javascript,
  why: 'The method forEach drops the promises: the code behind it runs before they are done, and their errors are lost.',
  fix: 'Use for … of with await, or await Promise.all of map.',
  bad: [
    'items.forEach(async (item) => {\n  await save(item)\n})',
    'a.b().forEach(async function (x) { await x() })',
  ],
  good: [
    'for (const item of items) await save(item)',
    'await Promise.all(items.map(async (item) => save(item)))',
    'items.forEach((item) => log(item))',
  ],
  nodes: [
    {
      types: ['call_expression'],
      check: (node, file) => {
        const first = childOf(node, 'arguments')?.children[0]
        if (first?.type !== 'arrow_function' && first?.type !== 'function_expression') return false
        return (
          calledName(node, file) === 'forEach' && isAsync(first, file) && !isTestFile(file.path)
        )
      },
    },
  ],
})

const notAwaited: SyntaxRule = quality({
  id: 'quality/promise-not-awaited',
  title: 'Nobody waits for an asynchronous function',
  severity: 'medium',
  confidence: 'medium',
  languages: javascript,
  why: 'What follows runs before it is done, and when it fails nobody catches the error.',
  fix: 'Write await before the call, or void where it is meant to run on its own.',
  bad: [
    'async function save() {}\nasync function run() {\n  save()\n  done()\n}',
    'const load = async () => {}\nasync function run() {\n  try {\n    load()\n  } catch (e) {\n    log(e)\n  }\n}',
  ],
  good: [
    'async function save() {}\nasync function run() {\n  await save()\n}',
    'async function save() {}\nasync function run() {\n  void save()\n}',
    'async function save() {}\nfunction run() {\n  save().catch(log)\n}',
    'function save() {}\nasync function run() {\n  save()\n}',
  ],
  file: (file) => {
    const known = asyncNames(file)
    if (known.size === 0) return []
    return file.nodes.flatMap((node) => {
      if (node.type !== 'expression_statement') return []
      const call = node.children[0]
      const called = call?.type === 'call_expression' ? childOf(call, 'function') : undefined
      if (called?.type !== 'identifier' || !known.has(file.textOf(called))) return []
      return isAsync(functionAround(node), file) ? [{ line: file.lineOf(node) }] : []
    })
  },
})

/** Names of the file's own async functions, as far as each name stands for one thing only. */
function asyncNames(file: SourceFile): Set<string> {
  const asynchronous = new Set<string>()
  const others = new Set<string>()
  for (const node of file.nodes) {
    if (node.type !== 'function_declaration' && node.type !== 'variable_declarator') continue
    const name = childOf(node, 'name')
    if (name?.type !== 'identifier') continue
    const made = node.type === 'function_declaration' ? node : childOf(node, 'value')
    const isOne = isAsync(made, file) && /function|arrow/.test(made?.type ?? '')
    ;(isOne ? asynchronous : others).add(file.textOf(name))
  }
  for (const name of others) asynchronous.delete(name)
  return asynchronous
}

const uncaught: SyntaxRule = quality({
  id: 'quality/then-without-catch',
  title: 'Nobody catches the error of a promise',
  severity: 'low',
  confidence: 'low',
  cwe: 703,
  languages: javascript,
  why: 'When it fails, Node ends the process and a browser says nothing.',
  fix: 'Add catch at the end of the chain, or await it where errors are caught.',
  bad: ['load().then((a) => show(a))', 'fetch(url).then(read).then(show)'],
  good: [
    'load().then(show).catch(log)',
    'load().then(show, log)',
    'const shown = load().then(show)',
    'return_(load().then(show))',
  ],
  nodes: [
    {
      types: ['expression_statement'],
      check: (node, file) => {
        const call = node.children[0]
        if (call?.type !== 'call_expression' || calledName(call, file) !== 'then') return false
        const given = childOf(call, 'arguments')?.children ?? []
        return given.length === 1 && !/\.catch\(/.test(file.textOf(call)) && !isTestFile(file.path)
      },
    },
  ],
})

const awaitInLoop: SyntaxRule = quality({
  id: 'quality/await-in-loop',
  title: 'A loop waits in every round',
  severity: 'info',
  confidence: 'low',
  languages: javascript,
  why: 'The rounds run one after the other, though they may not need each other.',
  fix: 'Start all of them and await Promise.all, where the order does not matter.',
  bad: [
    'async function f() { for (const a of b) { await save(a) } }',
    'async function f() { for (const a of b) out.push(await get(a)) }',
  ],
  good: [
    'async function f() { await Promise.all(b.map(save)) }',
    'async function f() { for await (const a of b) await save(a) }',
    'async function f() { for (const a of b) { if (await has(a)) return a } }',
  ],
  nodes: [
    {
      types: ['await_expression'],
      check: (node, file) => {
        const around = ancestorOf(
          node,
          'for_in_statement',
          'arrow_function',
          'function_expression',
          'function_declaration',
          'method_definition',
        )
        if (around?.type !== 'for_in_statement' || isTestFile(file.path)) return false
        const isOver = childOf(around, 'right')
        if (isOver !== undefined && node.start < isOver.end) return false
        return !/^for\s+await|\b(?:break|return)\b/.test(file.textOf(around))
      },
    },
  ],
})

export const promiseRules: readonly SyntaxRule[] = [asyncForEach, notAwaited, uncaught, awaitInLoop]

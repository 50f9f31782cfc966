/** Loops whose variable is kept, and lists that change under them. */
import { ancestorOf, childOf, eachNode, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { isFunction, javascript, quality } from './define.ts'

const python = ['python'] as const

const capturedInLoop: SyntaxRule = quality({
  id: 'quality/loop-variable-captured',
  title: 'A function keeps the variable of a loop',
  severity: 'medium',
  confidence: 'medium',
  languages: python,
  path: 'app/example.py',
  why: 'All the functions see the same variable: when they are called it holds its last value.',
  fix: 'Bind the value as a default: lambda item=item: run(item).',
  bad: [
    'for a in items:\n    tasks.append(lambda: run(a))',
    'for i in range(3):\n    buttons[i].on = lambda event: go(i)',
  ],
  good: [
    'for a in items:\n    tasks.append(lambda a=a: run(a))',
    'for a in items:\n    found = sorted(b, key=lambda x: x + a)',
  ],
  nodes: [
    {
      types: ['lambda'],
      check: (node, file) => {
        const loop = loopAround(node)
        const target = loop && childOf(loop, 'left')
        const body = childOf(node, 'body')
        if (target === undefined || body === undefined) return false
        const parameters = childOf(node, 'parameters')
        const own = parameters === undefined ? '' : file.textOf(parameters)
        const isKept =
          /\b(?:append|add|add_callback|connect|after|submit|Timer|Thread|insert|bind|register)$/.test(
            keeper(node, file),
          ) || node.parent?.type === 'assignment'
        return (
          isKept &&
          file
            .textOf(target)
            .split(/\W+/)
            .filter((name) => name.length > 0)
            .some(
              (name) =>
                new RegExp(`\\b${name}\\b`).test(file.textOf(body)) &&
                !new RegExp(`\\b${name}\\b`).test(own),
            )
        )
      },
    },
  ],
})

function loopAround(node: SyntaxNode): SyntaxNode | undefined {
  let at = node.parent
  while (at !== undefined && at.type !== 'for_statement') {
    if (at.type === 'function_definition' || at.type === 'lambda') return undefined
    at = at.parent
  }
  return at
}

/** The name of what a lambda is handed to. */
function keeper(node: SyntaxNode, file: SourceFile): string {
  const call = node.parent?.type === 'argument_list' ? node.parent.parent : undefined
  const called = call && childOf(call, 'function')
  return called === undefined ? '' : file.textOf(called)
}

const sharedByVar: SyntaxRule = quality({
  id: 'quality/var-of-loop-captured',
  title: 'A function sees the last value of a loop',
  severity: 'medium',
  confidence: 'medium',
  languages: javascript,
  why: 'There is one variable for all rounds: when the function runs, the loop is over.',
  fix: 'Write let instead of var.',
  bad: [
    'for (var i = 0; i < 3; i++) {\n  setTimeout(() => show(i), 100)\n}',
    "for (var i = 0; i < items.length; i++) {\n  items[i].addEventListener('click', function () { open(i) })\n}",
  ],
  good: [
    'for (let i = 0; i < 3; i++) {\n  setTimeout(() => show(i), 100)\n}',
    'for (var i = 0; i < 3; i++) {\n  found.push(list.filter((a) => a === i))\n}',
    'for (var i = 0; i < 3; i++) {\n  ((i) => setTimeout(() => show(i), 100))(i)\n}',
  ],
  nodes: [
    {
      types: ['for_statement'],
      check: (node, file) => {
        const first = childOf(node, 'initializer')
        const body = childOf(node, 'body')
        if (first?.type !== 'variable_declaration' || body === undefined) return false
        const name = first.children[0] && childOf(first.children[0], 'name')
        return (
          name?.type === 'identifier' &&
          [...eachNode(body)].some((one) => isKeptWith(one, file.textOf(name), body, file))
        )
      },
    },
  ],
})

const later =
  /(?:^|\.)(?:setTimeout|setInterval|setImmediate|requestAnimationFrame|addEventListener|on|once|then|nextTick|click|bind)$/

/** Whether a function is handed to what calls it later, and uses the name of the loop around it. */
function isKeptWith(node: SyntaxNode, name: string, body: SyntaxNode, file: SourceFile): boolean {
  if (!isFunction(node) || node.parent?.type !== 'arguments') return false
  const called = node.parent.parent && childOf(node.parent.parent, 'function')
  if (called === undefined || !later.test(file.textOf(called).slice(-60))) return false
  // A function between the loop and this one has a variable of its own.
  let around = node.parent
  while (around.parent !== undefined && around !== body) {
    if (isFunction(around)) return false
    around = around.parent
  }
  return new RegExp(`\\b${name}\\b`).test(file.textOf(node))
}

const sharedByRange: SyntaxRule = quality({
  id: 'quality/range-variable-captured',
  title: 'A goroutine uses the variable of a loop',
  severity: 'low',
  confidence: 'low',
  languages: ['go'],
  path: 'internal/example.go',
  why: 'Before Go 1.22 there is one variable for all rounds, and the goroutine sees a later value.',
  fix: 'Hand the value over as an argument, or require Go 1.22 in go.mod.',
  bad: [
    'package a\n\nfunc f() {\n\tfor _, v := range list {\n\t\tgo func() {\n\t\t\tuse(v)\n\t\t}()\n\t}\n}',
    'package a\n\nfunc f() {\n\tfor i := range list {\n\t\tdefer func() { use(i) }()\n\t}\n}',
  ],
  good: [
    'package a\n\nfunc f() {\n\tfor _, v := range list {\n\t\tgo func(v int) {\n\t\t\tuse(v)\n\t\t}(v)\n\t}\n}',
    'package a\n\nfunc f() {\n\tfor _, v := range list {\n\t\tv := v\n\t\tgo func() { use(v) }()\n\t}\n}',
  ],
  nodes: [
    {
      types: ['go_statement', 'defer_statement'],
      check: (node, file) => {
        const loop = ancestorOf(node, 'for_statement', 'func_literal')
        const range = loop?.children.find(({ type }) => type === 'range_clause')
        const names = range && childOf(range, 'left')
        const called = [...eachNode(node)].find(({ type }) => type === 'func_literal')
        if (loop === undefined || names === undefined || called === undefined) return false
        const text = file.textOf(called)
        return file
          .textOf(names)
          .split(/\W+/)
          .filter((name) => name.length > 0 && name !== '_')
          .some(
            (name) =>
              new RegExp(`\\b${name}\\b`).test(text) &&
              !new RegExp(`^func\\([^)]*\\b${name}\\b`).test(text) &&
              !new RegExp(`\\b${name}\\s*:=\\s*${name}\\b`).test(file.textOf(loop)),
          )
      },
    },
  ],
})

const changedWhileWalked: SyntaxRule = quality({
  id: 'quality/list-changed-in-loop',
  title: 'A list is changed while it is walked',
  severity: 'medium',
  confidence: 'medium',
  languages: python,
  path: 'app/example.py',
  why: 'After a removal the next item takes its place and is skipped; a dictionary raises an error.',
  fix: 'Walk a copy, or build a new list.',
  bad: [
    'for a in items:\n    if a.old:\n        items.remove(a)',
    'for key in cache:\n    del cache[key]',
  ],
  good: [
    'for a in list(items):\n    items.remove(a)',
    'for a in items:\n    items.remove(a)\n    break',
    'for key in cache:\n    del other[key]',
  ],
  nodes: [
    {
      types: ['for_statement'],
      check: (node, file) => {
        const over = childOf(node, 'right')
        const body = childOf(node, 'body')
        if (over === undefined || body === undefined || !/^[\w.]+$/.test(file.textOf(over)))
          return false
        const name = file.textOf(over).replaceAll('.', '\\.')
        const text = file.textOf(body)
        const match = new RegExp(`(?:^|\\n)[ \\t]*(?:${name}\\.remove\\(|del ${name}\\[)`).exec(
          text,
        )
        if (match === null) return false
        if (/\b(?:break|return|raise)\b/.test(text.slice(match.index))) return false
        return [{ line: file.lineAt(body.start + match.index + match[0].length - 1) }]
      },
    },
  ],
})

export const loopRules: readonly SyntaxRule[] = [
  capturedInLoop,
  sharedByVar,
  sharedByRange,
  changedWhileWalked,
]

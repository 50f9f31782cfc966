/** Errors that nobody hears of, and what is left open when they come. */
import { ancestorOf, childOf, childOfType, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import {
  isFunction,
  isTestFile,
  javascript,
  loopTypes,
  quality,
  withoutComments,
} from './define.ts'

const emptyCatch: SyntaxRule = quality({
  id: 'quality/empty-catch',
  title: 'An error is swallowed',
  severity: 'low',
  confidence: 'low',
  cwe: 390,
  languages: [...javascript, 'python'],
  why: 'Whatever goes wrong there, nobody learns of it, and what follows works with half of what it needs.',
  fix: 'Handle the error, hand it on, or say in a comment why it does not matter.',
  bad: ['try {\n  run()\n} catch (e) {}', 'try { run() } catch {\n}'],
  good: [
    'try {\n  run()\n} catch (e) {\n  log(e)\n}',
    'try {\n  run()\n} catch {\n  // It is only a hint.\n}',
  ],
  nodes: [
    {
      types: ['catch_clause'],
      check: (node) => childOf(node, 'body')?.children.length === 0,
    },
    {
      types: ['except_clause'],
      check: (node, file) => {
        const body = childOfType(node, 'block')
        if (body === undefined || body.children.length !== 1) return false
        const isBroad = /^except(?:\s+(?:Base)?Exception\b.*)?\s*:/.test(file.textOf(node))
        return (
          body.children[0]!.type === 'pass_statement' && isBroad && !/#/.test(file.textOf(node))
        )
      },
    },
  ],
})

const bareExcept: SyntaxRule = quality({
  id: 'quality/bare-except',
  title: 'Every exception is caught',
  severity: 'low',
  confidence: 'low',
  cwe: 396,
  languages: ['python'],
  path: 'app/example.py',
  why: 'A bare except catches the end of the process and its interruption, too, and hides mistakes in names.',
  fix: 'Name the exceptions that can be handled, or write except Exception.',
  bad: [
    'try:\n    run()\nexcept:\n    log()',
    'def f():\n    try:\n        run()\n    except:\n        return None',
  ],
  good: [
    'try:\n    run()\nexcept ValueError:\n    log()',
    'try:\n    run()\nexcept:\n    close()\n    raise',
  ],
  nodes: [
    {
      types: ['except_clause'],
      check: (node, file) =>
        /^except\s*:/.test(file.textOf(node)) && !/\braise\b/.test(file.textOf(node)),
    },
  ],
})

const returnInFinally: SyntaxRule = quality({
  id: 'quality/return-in-finally',
  title: 'A finally block leaves by itself',
  severity: 'medium',
  confidence: 'high',
  cwe: 584,
  languages: [...javascript, 'python'],
  why: 'The error that was on its way, and the value that was to be returned, are lost.',
  fix: 'Return behind the block, and keep finally for tidying up.',
  bad: [
    'function f() {\n  try {\n    run()\n  } finally {\n    return 1\n  }\n}',
    'function f() { try { run() } finally { if (a) return } }',
  ],
  good: [
    'function f() {\n  try {\n    return run()\n  } finally {\n    close()\n  }\n}',
    'function f() { try { run() } finally { items.map((a) => { return a }) } }',
  ],
  nodes: [
    {
      types: ['finally_clause'],
      check: (node, file) => leavesIn(node, false).map((one) => ({ line: file.lineOf(one) })),
    },
  ],
})

/** What leaves a block: not from functions in it, nor with a break from a loop in it. */
function leavesIn(node: SyntaxNode, isInLoop: boolean): SyntaxNode[] {
  return node.children.flatMap((child) => {
    if (isFunction(child) || child.type.startsWith('class')) return []
    if (child.type === 'return_statement') return [child]
    if (/^(?:break|continue)_statement$/.test(child.type)) return isInLoop ? [] : [child]
    return leavesIn(child, isInLoop || loops.has(child.type))
  })
}

const loops: ReadonlySet<string> = new Set([...loopTypes, 'switch_statement', 'for_in_clause'])

const onlyRethrown: SyntaxRule = quality({
  id: 'quality/only-rethrown',
  title: 'An error is caught only to be thrown again',
  severity: 'low',
  confidence: 'medium',
  languages: javascript,
  why: 'The block does nothing; it hides that errors go through here.',
  fix: 'Take try and catch away, or add what only this place knows.',
  bad: [
    'try {\n  run()\n} catch (e) {\n  throw e\n}',
    'async function f() { try { await run() } catch (error) { throw error } }',
  ],
  good: [
    'try {\n  run()\n} catch (e) {\n  throw new Error("run", { cause: e })\n}',
    'try { run() } catch (e) { throw e } finally { close() }',
  ],
  nodes: [
    {
      types: ['catch_clause'],
      check: (node, file) => {
        const [only, ...others] = childOf(node, 'body')?.children ?? []
        const name = childOf(node, 'parameter')
        if (only?.type !== 'throw_statement' || others.length > 0 || name === undefined)
          return false
        if (node.parent?.children.some(({ type }) => type === 'finally_clause')) return false
        const thrown = only.children[0]
        return thrown !== undefined && file.textOf(thrown) === file.textOf(name)
      },
    },
  ],
})

/** Calls of Go that give nothing but an error, or whose error says that the rest is worthless. */
const failing = [
  'encoding/json.Unmarshal',
  'encoding/xml.Unmarshal',
  'gopkg.in/yaml.Unmarshal',
  'yaml.Unmarshal',
  'os.Rename',
  'os.Chdir',
  'os.WriteFile',
  'io/ioutil.WriteFile',
  'os.MkdirAll',
  'os.Mkdir',
  '*.Commit',
  'database/sql.DB.Ping',
]

const ignoredError: SyntaxRule = quality({
  id: 'quality/ignored-error',
  title: 'An error is not looked at',
  severity: 'medium',
  confidence: 'medium',
  cwe: 252,
  languages: ['go'],
  path: 'internal/example.go',
  why: 'When the call fails the program goes on with what it does not have.',
  fix: 'Look at the error and hand it on, or assign it to _ to say that it does not matter.',
  bad: [
    'package a\n\nimport "encoding/json"\n\nfunc f(b []byte) {\n\tjson.Unmarshal(b, &v)\n}',
    'package a\n\nimport "os"\n\nfunc f() {\n\tos.Rename("a", "b")\n\tgo on()\n}',
  ],
  good: [
    'package a\n\nimport "encoding/json"\n\nfunc f(b []byte) error {\n\treturn json.Unmarshal(b, &v)\n}',
    'package a\n\nimport "os"\n\nfunc f() {\n\t_ = os.Rename("a", "b")\n}',
    'package a\n\nimport "os"\n\nfunc f() {\n\tif err := os.Rename("a", "b"); err != nil {\n\t\tpanic(err)\n\t}\n}',
  ],
  calls: [
    {
      names: failing,
      check: ({ node, path, isResolved, file }) =>
        node.parent?.type === 'expression_statement' &&
        (isResolved || path.endsWith('tx.Commit')) &&
        !isTestFile(file.path),
    },
  ],
})

const deferInLoop: SyntaxRule = quality({
  id: 'quality/defer-in-loop',
  title: 'A deferred call in a loop',
  severity: 'medium',
  confidence: 'medium',
  cwe: 772,
  languages: ['go'],
  path: 'internal/example.go',
  why: 'Deferred calls run when the function ends, not the round: all files or locks stay open until then.',
  fix: 'Take the body of the loop out into a function.',
  bad: [
    'package a\n\nfunc f() {\n\tfor _, name := range names {\n\t\tfile, _ := os.Open(name)\n\t\tdefer file.Close()\n\t}\n}',
    'package a\n\nfunc f() {\n\tfor {\n\t\tif a {\n\t\t\tdefer mu.Unlock()\n\t\t}\n\t}\n}',
  ],
  good: [
    'package a\n\nfunc f() {\n\tfor _, name := range names {\n\t\tfunc() {\n\t\t\tdefer done()\n\t\t}()\n\t}\n}',
    'package a\n\nfunc f() {\n\tdefer done()\n\tfor {\n\t\trun()\n\t}\n}',
  ],
  nodes: [
    {
      types: ['defer_statement'],
      check: (node, file) => {
        const around = ancestorOf(node, 'for_statement', 'func_literal')
        if (around?.type !== 'for_statement' || isTestFile(file.path)) return false
        // A loop that ends in a return runs once from there.
        const block = ancestorOf(node, 'statement_list')
        return block?.children.at(-1)?.type !== 'return_statement'
      },
    },
  ],
})

const openFile: SyntaxRule = quality({
  id: 'quality/file-not-closed',
  title: 'A file is opened and never closed',
  severity: 'low',
  confidence: 'low',
  cwe: 772,
  languages: ['python'],
  path: 'app/example.py',
  why: 'It stays open until the garbage collector comes by, and what was written may not be on the disk.',
  fix: 'Open it with a with statement.',
  bad: ['data = open("a.txt").read()', 'import json\nvalue = json.load(open("a.json"))'],
  good: [
    'with open("a.txt") as file:\n    data = file.read()',
    'def f():\n    return open("a.txt")',
    'file = open("a.txt")\nfile.close()',
  ],
  nodes: [
    {
      types: ['call'],
      check: (node, file) => {
        const called = childOf(node, 'function')
        if (called?.type !== 'identifier' || file.textOf(called) !== 'open') return false
        const above = node.parent
        return above?.type === 'attribute' || above?.type === 'argument_list'
          ? !/closing|enter_context/.test(
              file.text.slice(Math.max(0, (above.parent?.start ?? 0) - 20), node.start),
            ) && ancestorOf(node, 'with_item') === undefined
          : false
      },
    },
  ],
})

/** The error of a Go call that is overwritten before anybody has looked at it. */
const overwrittenError: SyntaxRule = quality({
  id: 'quality/overwritten-error',
  title: 'An error is overwritten before anybody looks at it',
  severity: 'medium',
  confidence: 'medium',
  cwe: 563,
  languages: ['go'],
  path: 'internal/example.go',
  why: 'What went wrong in the first call is lost with the second.',
  fix: 'Look at the error behind each call.',
  bad: [
    'package a\n\nfunc f() {\n\ta, err := one()\n\tb, err := two()\n\tuse(a, b, err)\n}',
    'package a\n\nfunc f() {\n\terr := one()\n\terr = two()\n\tuse(err)\n}',
  ],
  good: [
    'package a\n\nfunc f() {\n\ta, err := one()\n\tif err != nil {\n\t\treturn\n\t}\n\tb, err := two()\n\tuse(a, b, err)\n}',
    'package a\n\nfunc f() {\n\terr := one()\n\terr = wrap(err)\n\tuse(err)\n}',
  ],
  nodes: [
    {
      types: ['statement_list'],
      check: (node, file) => {
        const statements = withoutComments(node.children)
        return statements.flatMap((statement, index) => {
          const next = statements[index + 1]
          if (next === undefined || !setsError(statement, file) || !setsError(next, file)) return []
          const right = childOf(next, 'right')
          const isUsed = right !== undefined && /\berr\b/.test(file.textOf(right))
          return isUsed ? [] : [{ line: file.lineOf(statement) }]
        })
      },
    },
  ],
})

function setsError(node: SyntaxNode, file: SourceFile): boolean {
  if (node.type !== 'short_var_declaration' && node.type !== 'assignment_statement') return false
  const [left, right] = [childOf(node, 'left'), childOf(node, 'right')]
  return (
    left?.children.at(-1) !== undefined &&
    file.textOf(left.children.at(-1)!) === 'err' &&
    right?.children[0]?.type === 'call_expression'
  )
}

export const errorRules: readonly SyntaxRule[] = [
  emptyCatch,
  bareExcept,
  returnInFinally,
  onlyRethrown,
  ignoredError,
  overwrittenError,
  deferInLoop,
  openFile,
]

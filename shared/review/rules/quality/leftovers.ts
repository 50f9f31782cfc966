/** What was for the time of writing only: debuggers, prints, notes, code in comments, unused imports. */
import { ancestorOf, childOf, eachNode, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import { isTool, settingOf } from '../setting.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { javascript, quality } from './define.ts'

const debuggerLeft: SyntaxRule = quality({
  id: 'quality/debugger-left',
  title: 'A debugger stop is left in',
  severity: 'medium',
  confidence: 'high',
  cwe: 489,
  languages: [...javascript, 'python'],
  why: 'The program stops there and waits for somebody at a keyboard.',
  fix: 'Take it away.',
  bad: ['function f() {\n  debugger\n  run()\n}', 'if (a) debugger;'],
  good: ['const debugger_ = 1', '// debugger'],
  nodes: [
    { types: ['debugger_statement'], check: () => true },
    {
      types: ['call'],
      check: (node, file) => {
        const called = childOf(node, 'function')
        return (
          called !== undefined &&
          node.parent?.type === 'expression_statement' &&
          /^(?:breakpoint|i?pdb\.set_trace|pudb\.set_trace)$/.test(file.textOf(called))
        )
      },
    },
  ],
})

const prints =
  /^(?:console\.(?:log|debug|dir|trace)|print|pprint|pprint\.pprint|System\.(?:out|err)\.print(?:ln|f)?|fmt\.Print(?:ln|f)?|println)$/

const printLeft: SyntaxRule = quality({
  id: 'quality/print-left',
  title: 'Something is printed',
  severity: 'info',
  confidence: 'low',
  cwe: 489,
  why: 'In a program that serves others it fills the log with what was of use once.',
  fix: 'Take it away, or use the log with a level.',
  bad: ['function f(a) {\n  console.log(a)\n}', 'console.debug("here")'],
  good: ['logger.info(a)', 'console.error(error)'],
  nodes: [
    {
      types: ['call_expression', 'call', 'method_invocation'],
      check: (node, file) => {
        if (
          settingOf(file.path) !== 'product' ||
          isTool(file.path) ||
          /cli|cmd|bin|main|__main__/.test(file.path)
        )
          return false
        const called = childOf(node, 'function')
        const object = childOf(node, 'object')
        const name = childOf(node, 'name')
        const path =
          called === undefined
            ? `${object ? file.textOf(object) : ''}.${name ? file.textOf(name) : ''}`
            : file.textOf(called)
        return prints.test(path)
      },
    },
  ],
})

const commentTypes = ['comment', 'line_comment', 'block_comment'] as const

const note = /\b(?:TODO|FIXME|XXX|HACK)\b/
const owned = /(?:#\d+|[A-Z][A-Z0-9]+-\d+|https?:\/\/|(?:TODO|FIXME|XXX|HACK)\s*\(\s*\S+\s*\))/

const noteWithoutIssue: SyntaxRule = quality({
  id: 'quality/note-without-issue',
  title: 'A note to do something names no issue',
  severity: 'info',
  confidence: 'low',
  cwe: 546,
  why: 'Nobody finds it again but by chance.',
  fix: 'Open an issue and name it in the note.',
  bad: ['// TODO make it faster\nrun()', '/* FIXME: breaks on Sundays */\nrun()'],
  good: ['// TODO(#12) make it faster\nrun()', '// All that there is to do\nrun()'],
  nodes: [
    {
      types: commentTypes,
      check: (node, file) => {
        const text = file.textOf(node).slice(0, 4_000)
        return note.test(text) && !owned.test(text)
      },
    },
  ],
})

/** A line that reads like a statement, and like no sentence. */
const statement =
  /^(?:(?:const|let|var|return|throw|await|export|import|final|public|private)\s+[\w${[(*].*[;({=]|(?:if|for|while|switch)\s*\(.*\)\s*\{?$|\}\s*(?:else.*\{)?[;,)]*$|[\w$.[\]]+\s*(?:[-+*/|&]?=|:=)\s*[^=\s].*[;)\]}"']$|[\w$.]+\([^)]*\)\s*[;{]$|(?:def|class)\s+\w+.*:$|elif\s.*:$|(?:from\s+\S+\s+)?import\s+\w+(?:\.\w+)*$)/

const commentedCode: SyntaxRule = quality({
  id: 'quality/code-in-comment',
  title: 'Code is kept in a comment',
  severity: 'info',
  confidence: 'low',
  why: 'Nobody knows whether it still works or why it is there; the history keeps it better.',
  fix: 'Take it away.',
  bad: [
    '// const a = run();\n// if (a) {\n//   stop(a);\n// }\nrun()',
    '/*\n let b = read();\n write(b);\n*/\nrun()',
  ],
  good: [
    '// Reads the file and returns what is in it.\nrun()',
    '// See run(a) for details;\nrun()',
  ],
  file: (file) => {
    const hits: { line: number; endLine: number }[] = []
    let run: { line: number; endLine: number; count: number } | undefined
    const close = () => {
      if (run !== undefined && run.count >= 2) hits.push({ line: run.line, endLine: run.endLine })
      run = undefined
    }
    for (const node of file.nodes) {
      if (!commentTypes.includes(node.type as never)) continue
      const line = file.lineOf(node)
      const text = file.textOf(node)
      if (/^\/\*\*|eslint|@ts-|noqa|nolint|example/i.test(text)) continue
      const count = text.split('\n').filter((one) =>
        statement.test(
          one
            .replace(/^\s*(?:\/\/+|#+|\/?\*+)\s?/, '')
            .replace(/\*\/\s*$/, '')
            .trim(),
        ),
      ).length
      if (run !== undefined && line === run.endLine + 1) {
        run = { ...run, endLine: file.endLineOf(node), count: run.count + count }
      } else {
        close()
        run = { line, endLine: file.endLineOf(node), count }
      }
    }
    close()
    return hits
  },
})

const unusedImport: SyntaxRule = quality({
  id: 'quality/unused-import',
  title: 'An import is not used',
  severity: 'info',
  confidence: 'low',
  cwe: 1164,
  languages: [...javascript, 'python', 'java'],
  why: 'It is loaded for nothing, and makes readers look for what is not there.',
  fix: 'Take it away.',
  bad: ["import { a, b } from 'x'\nrun(a)", "import * as fs from 'node:fs'\nrun()"],
  good: [
    "import { a as b } from 'x'\nrun(b)",
    "import 'x'\nrun()",
    "import React from 'react'\nrun()",
    "import { a } from 'x'\nexport { a }",
  ],
  file: (file) => {
    if (/(?:^|\/)(?:__init__\.py|index\.[jt]sx?)$|\.d\.ts$/.test(file.path)) return []
    const imported = importedNames(file)
    if (imported.length === 0) return []
    const text = file.text
    return imported.flatMap(({ name, node }) => {
      if (name === 'React' || name === '_' || name.startsWith('__')) return []
      const statementAround = holderOf(node)
      const rest = text.slice(0, statementAround.start) + text.slice(statementAround.end)
      const isUsedAgain = countOf(name, rest, 1) > 0
      return isUsedAgain || /noqa|eslint|@ts-|type:/.test(lineAround(node, file))
        ? []
        : [{ line: file.lineOf(node) }]
    })
  },
})

/** The whole statement of the import, whose own words do not use it. */
function holderOf(node: SyntaxNode): SyntaxNode {
  let at = node
  while (at.parent?.parent !== undefined) at = at.parent
  return at
}

const lineAround = (node: SyntaxNode, file: SourceFile): string => {
  const end = file.text.indexOf('\n', node.end)
  return file.text.slice(file.text.lastIndexOf('\n', node.start) + 1, end === -1 ? undefined : end)
}

/** How often a word stands in a text, counted up to a bound. Comments and texts may speak for it. */
function countOf(word: string, text: string, most: number): number {
  let count = 0
  for (
    let at = text.indexOf(word);
    at !== -1 && count < most;
    at = text.indexOf(word, at + word.length)
  ) {
    const before = text[at - 1] ?? ' '
    const after = text[at + word.length] ?? ' '
    if (!/[\w$]/.test(before) && !/[\w$]/.test(after)) count += 1
  }
  return count
}

function importedNames(file: SourceFile): { name: string; node: SyntaxNode }[] {
  return file.root.children.flatMap((node) => {
    if (node.type === 'import_statement' && file.language !== 'python')
      return namesOfClause(node, file)
    if (node.type === 'import_statement' || node.type === 'import_from_statement')
      return namesOfPython(node, file)
    if (node.type !== 'import_declaration' || file.language !== 'java') return []
    const text = file.textOf(node)
    const name = /\.(\w+)\s*;?$/.exec(text)?.[1]
    return name === undefined ? [] : [{ name, node }]
  })
}

function namesOfClause(node: SyntaxNode, file: SourceFile) {
  return [...eachNode(node)].flatMap((part) => {
    if (part.type === 'import_specifier') {
      const name = childOf(part, 'alias') ?? childOf(part, 'name')
      return name === undefined ? [] : [{ name: file.textOf(name), node: part }]
    }
    if (part.type !== 'identifier') return []
    return part.parent?.type === 'import_clause' || part.parent?.type === 'namespace_import'
      ? [{ name: file.textOf(part), node: part }]
      : []
  })
}

function namesOfPython(node: SyntaxNode, file: SourceFile) {
  if (/__future__|\bimport\s*\*/.test(file.textOf(node))) return []
  return node.children
    .filter(({ field }) => field === 'name')
    .flatMap((part) => {
      const alias = childOf(part, 'alias')
      const text = file.textOf(alias ?? part)
      // `import a as a` says that it is handed on.
      if (alias !== undefined && file.textOf(childOf(part, 'name') ?? part) === text) return []
      return [{ name: text.split('.')[0]!, node: part }]
    })
}

const unusedVariable: SyntaxRule = quality({
  id: 'quality/unused-variable',
  title: 'A variable is not used',
  severity: 'info',
  confidence: 'low',
  cwe: 563,
  languages: javascript,
  why: 'Either it is a rest, or another name was meant where it should stand.',
  fix: 'Take it away, or use it.',
  bad: [
    'function f() {\n  const result = run()\n  return 1\n}',
    'function f() {\n  let a = 1, b = 2\n  return b\n}',
  ],
  good: [
    'function f() {\n  const result = run()\n  return result\n}',
    'export const a = 1',
    'function f() { const _unused = run() }',
  ],
  nodes: [
    {
      types: ['variable_declarator'],
      check: (node, file) => {
        const name = childOf(node, 'name')
        const scope = ancestorOf(node, 'statement_block')
        if (name?.type !== 'identifier' || scope === undefined) return false
        const text = file.textOf(name)
        return !text.startsWith('_') && countOf(text, file.textOf(scope), 2) === 1
      },
    },
  ],
})

export const leftoverRules: readonly SyntaxRule[] = [
  debuggerLeft,
  printLeft,
  noteWithoutIssue,
  commentedCode,
  unusedImport,
  unusedVariable,
]

/** Rules over the whole change: its size, its tests, and what it says twice. */
import type { ChangeRule } from '../../rule.ts'
import { firstLineOf, viewOf, type ViewedFile } from '../change-view.ts'
import { isTool } from '../setting.ts'

const isCode = (path: string) => /\.(?:[cm]?[jt]sx?|py|go|java)$/.test(path)

/** From so many added lines on reviewers find fewer mistakes in each (SmartBear, Best Kept Secrets of Peer Code Review: 400). */
const mostLines = 1_000

const lines = (count: number, word = 'line') =>
  Array.from({ length: count }, (_, at) => `${word}(${at}, "${word}${at}")`).join('\n')

const largeChange: ChangeRule = {
  id: 'quality/large-change',
  title: 'The change is large',
  category: 'quality',
  severity: 'info',
  confidence: 'low',
  why: 'The more lines a change has, the fewer mistakes its readers find in each of them.',
  fix: 'Split it into changes that stand by themselves.',
  examples: {
    path: 'src/a.ts',
    bad: [
      `==> src/a.ts\n${lines(1_200)}\n`,
      `==> src/a.ts\n${lines(600)}\n==> src/b.py\n${lines(600)}\n`,
    ],
    good: [`==> src/a.ts\n${lines(200)}\n`, `==> package-lock.json\n${lines(2_000)}\n`],
  },
  *find(change) {
    const files = viewOf(change).files.filter(({ path }) => isCode(path))
    const added = files.reduce((sum, { file }) => sum + file.addedLines.length, 0)
    const [largest] = files.toSorted((a, b) => b.file.addedLines.length - a.file.addedLines.length)
    if (added <= mostLines || largest === undefined) return
    yield {
      path: largest.path,
      line: firstLineOf(largest),
      shape: 'large change',
      message: `The change adds ${added} lines of code in ${files.length} files. Split it into changes that stand by themselves.`,
    }
  },
}

/** So much changed code without a test is worth a word. */
const untestedLines = 40

const sourceWithoutTest: ChangeRule = {
  id: 'quality/source-without-test',
  title: 'Code changed and no test did',
  category: 'quality',
  severity: 'info',
  confidence: 'low',
  why: 'What the new lines are to do is written down nowhere where a machine can ask it.',
  fix: 'Add a test that fails without the change.',
  examples: {
    path: 'src/a.ts',
    bad: [
      `==> src/a.ts\n${lines(60)}\n`,
      `==> src/a.ts (before)\n\n==> src/a.ts\n${lines(30)}\n==> src/b.go\n${lines(30)}\n`,
    ],
    good: [
      `==> src/a.ts\n${lines(60)}\n==> src/a.test.ts\n${lines(5)}\n`,
      `==> src/a.ts\n${lines(5)}\n`,
    ],
  },
  *find(change) {
    const { files } = viewOf(change)
    const code = files.filter(({ path }) => isCode(path))
    if (code.some(({ setting, file }) => setting === 'test' && file.addedLines.length > 0)) return
    const product = code.filter(({ setting, path }) => setting === 'product' && !isTool(path))
    const added = product.reduce((sum, { file }) => sum + file.addedLines.length, 0)
    const [largest] = product.toSorted(
      (a, b) => b.file.addedLines.length - a.file.addedLines.length,
    )
    if (added < untestedLines || largest === undefined) return
    yield {
      path: largest.path,
      line: firstLineOf(largest),
      shape: 'source without test',
      message: `The change adds ${added} lines of code and no line of a test. Add a test that fails without the change.`,
    }
  },
}

/** So many lines in a row that stand in two places are a copy, not chance. */
const copiedLines = 8

const copiedCode: ChangeRule = {
  id: 'quality/copied-code',
  title: 'The same lines are added twice',
  category: 'quality',
  severity: 'low',
  confidence: 'medium',
  cwe: 1041,
  why: 'Whoever mends one of them has to know of the other.',
  fix: 'Put the lines into a function that both places call.',
  examples: {
    path: 'src/a.ts',
    bad: [
      `==> src/a.ts\n${lines(12, 'call')}\n==> src/b.ts\nstart()\n${lines(12, 'call')}\n`,
      `==> src/a.ts\n${lines(10, 'call')}\nbetween()\n${lines(10, 'call')}\n`,
    ],
    good: [
      `==> src/a.ts\n${lines(12, 'call')}\n==> src/b.ts\n${lines(12, 'other')}\n`,
      `==> src/a.ts\n${'}\n'.repeat(40)}`,
    ],
  },
  *find(change) {
    const seen = new Map<string, { viewed: ViewedFile; line: number; run: number }>()
    for (const viewed of viewOf(change).files) {
      if (!isCode(viewed.path) || viewed.setting !== 'product') continue
      let skipTo = 0
      let run = 0
      for (const window of windowsOf(viewed)) {
        run += 1
        const first = seen.get(window.text)
        if (first === undefined) {
          seen.set(window.text, { viewed, line: window.line, run })
          continue
        }
        const isSameRun = first.viewed === viewed && run - first.run < copiedLines
        if (isSameRun || window.line < skipTo) continue
        skipTo = window.endLine + copiedLines
        yield {
          path: viewed.path,
          line: window.line,
          endLine: window.endLine,
          shape: window.text.slice(0, 200),
          message: `These lines are added in ${first.viewed.path}, line ${first.line}, too. Put them into a function that both places call.`,
        }
      }
    }
  },
}

/** Every run of added lines that say something, with the lines in a row that it holds. */
function* windowsOf({ lines: all, added }: ViewedFile) {
  const rows: { line: number; text: string }[] = []
  for (let line = 1; line <= all.length; line++) {
    const text = (all[line - 1] ?? '').trim()
    if (!added.has(line)) rows.length = 0
    else if (saysSomething(text)) rows.push({ line, text })
    if (rows.length > copiedLines) rows.shift()
    if (rows.length === copiedLines)
      yield {
        line: rows[0]!.line,
        endLine: rows.at(-1)!.line,
        text: rows.map((row) => row.text).join('\n'),
      }
  }
}

/** Brackets, imports, comments and rows of data are alike everywhere. */
const saysSomething = (text: string) =>
  /\w{2}/.test(text) &&
  !/^(?:import|from|export\s*[{*]|package|using|#|\/\/|\*|\/\*|@\w+$|['"][^'"]*['"],?$|[\d.,\s-]+$)/.test(
    text,
  )

export const qualityChangeRules: readonly ChangeRule[] = [
  largeChange,
  sourceWithoutTest,
  copiedCode,
]

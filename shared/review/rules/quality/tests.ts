/** Tests that do not test: focused, skipped, empty, without a question, waiting for time to pass. */
import { childOf, childOfType, type SyntaxNode } from '../../syntax/node.ts'
import type { SourceFile } from '../../syntax/source-file.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { isTestFile, javascript, quality, statementsOf } from './define.ts'

const path = 'src/example.test.js'

const calledText = (node: SyntaxNode, file: SourceFile): string => {
  const called = childOf(node, 'function')
  return called === undefined ? '' : file.textOf(called).slice(0, 80)
}

const focusedTest: SyntaxRule = quality({
  id: 'quality/focused-test',
  title: 'Only one test runs',
  severity: 'medium',
  confidence: 'high',
  languages: javascript,
  path,
  why: 'All other tests are left out without a word, and the run is green.',
  fix: 'Take only away.',
  bad: [
    "it.only('adds', () => { expect(1 + 1).toBe(2) })",
    "fdescribe('sums', () => { it('adds', () => { expect(1).toBe(1) }) })",
  ],
  good: ["it('adds', () => { expect(1 + 1).toBe(2) })", 'const curve = fit(family, points)'],
  nodes: [
    {
      types: ['call_expression'],
      check: (node, file) =>
        isTestFile(file.path) &&
        /^(?:(?:describe|it|test|suite|context|specify|bench)(?:\.\w+)*\.only(?:\.each)?|fdescribe|fit|fcontext)$/.test(
          calledText(node, file),
        ) &&
        /string/.test(childOf(node, 'arguments')?.children[0]?.type ?? ''),
    },
  ],
})

const skippedTest: SyntaxRule = quality({
  id: 'quality/skipped-test',
  title: 'A test is left out',
  severity: 'info',
  confidence: 'low',
  languages: [...javascript, 'python', 'java', 'go'],
  path,
  why: 'What it asked is no longer asked, and mostly nobody comes back to it.',
  fix: 'Mend it, or take it away.',
  bad: ["it.skip('adds', () => { expect(1 + 1).toBe(2) })", "xdescribe('sums', () => {})"],
  good: ["it('adds', () => { expect(1 + 1).toBe(2) })", 'stream.skip(2)'],
  nodes: [
    {
      types: ['call_expression', 'call'],
      check: (node, file) =>
        isTestFile(file.path) &&
        /^(?:(?:describe|it|test|suite|context)\.(?:skip|todo)|xdescribe|xit|xtest|t\.Skip(?:f|Now)?|pytest\.skip|self\.skipTest)$/.test(
          calledText(node, file),
        ),
    },
    {
      types: ['decorator', 'marker_annotation', 'annotation'],
      check: (node, file) =>
        isTestFile(file.path) &&
        /^@(?:(?:unittest\.)?skip\b|pytest\.mark\.skip\b|Disabled\b|Ignore\b)/.test(
          file.textOf(node),
        ),
    },
  ],
})

/** The function of a test, where a node begins one: its call, declaration or method. */
function testBody(node: SyntaxNode, file: SourceFile): SyntaxNode | undefined {
  if (!isTestFile(file.path)) return undefined
  if (node.type === 'call_expression') {
    if (!/^(?:it|test|specify)$/.test(calledText(node, file))) return undefined
    const last = childOf(node, 'arguments')?.children.findLast(({ type }) => /function/.test(type))
    return last && childOf(last, 'body')
  }
  const name = childOf(node, 'name')
  const text = name === undefined ? '' : file.textOf(name)
  const body = childOf(node, 'body')
  if (node.type === 'function_definition') return text.startsWith('test_') ? body : undefined
  if (node.type === 'method_declaration' && file.language === 'java') {
    const modifiers = childOfType(node, 'modifiers')
    return modifiers && /@Test\b(?!\s*\(\s*expected)/.test(file.textOf(modifiers))
      ? body
      : undefined
  }
  return file.language === 'go' && node.type === 'function_declaration' && /^Test[A-Z_]/.test(text)
    ? body
    : undefined
}

const testTypes = [
  'call_expression',
  'function_definition',
  'method_declaration',
  'function_declaration',
] as const

const emptyTest: SyntaxRule = quality({
  id: 'quality/empty-test',
  title: 'A test is empty',
  severity: 'low',
  confidence: 'medium',
  path,
  why: 'It is counted as passed and asks nothing.',
  fix: 'Write the test, or take it away.',
  bad: ["it('adds', () => {})", "test('adds', function () {\n  // later\n})"],
  good: ["it('adds', () => { expect(add(1, 1)).toBe(2) })", "describe('sums', () => {})"],
  nodes: [
    {
      types: testTypes,
      check: (node, file) => {
        const body = testBody(node, file)
        if (body === undefined || !/block/.test(body.type)) return false
        return statementsOf(body).every(({ type }) => type === 'pass_statement')
          ? { line: file.lineOf(node), endLine: file.lineOf(node) }
          : undefined
      },
    },
  ],
})

/** Words of asking, in all frameworks: `expect`, `assertEquals`, `t.Errorf`, `verify`, `should`. */
const asking =
  /assert|expect|should|verify|\bt\.(?:is|ok|equal|deepEqual|throws|not|pass|fail|true|false|same|like|plan|Error|Errorf|Fatal|Fatalf|Fail|FailNow)\b|raises|fail\(|check|must|require\.|\.(?:toBe|to\.|equal|rejects|throws)|snapshot|golden|diff|throw |panic|property|\bt\.Run\(|matches/i

const testWithoutQuestion: SyntaxRule = quality({
  id: 'quality/test-without-assertion',
  title: 'A test asks nothing',
  severity: 'low',
  confidence: 'low',
  path,
  why: 'It passes whatever the code gives, as long as it gives something.',
  fix: 'Say what is to come out.',
  bad: ["it('adds', () => {\n  add(1, 1)\n})", "test('loads', async () => {\n  await load()\n})"],
  good: [
    "it('adds', () => {\n  expect(add(1, 1)).toBe(2)\n})",
    "it('adds', () => {\n  assertSum(add(1, 1), 2)\n})",
  ],
  nodes: [
    {
      types: testTypes,
      check: (node, file) => {
        const body = testBody(node, file)
        if (body === undefined || statementsOf(body).length === 0) return undefined
        return asking.test(file.textOf(body))
          ? undefined
          : { line: file.lineOf(node), endLine: file.lineOf(node) }
      },
    },
  ],
})

const sleeps =
  /^(?:time\.sleep|Thread\.sleep|time\.Sleep|sleep|asyncio\.sleep|setTimeout|cy\.wait|page\.waitForTimeout|TimeUnit\.\w+\.sleep)$/

const sleepingTest: SyntaxRule = quality({
  id: 'quality/sleeping-test',
  title: 'A test waits for time to pass',
  severity: 'info',
  confidence: 'low',
  path,
  why: 'On a slow machine the time is too short, on a fast one it is lost.',
  fix: 'Wait for what is to happen, or set the clock by hand.',
  bad: [
    "it('saves', async () => {\n  await sleep(500)\n  expect(saved).toBe(1)\n})",
    "it('saves', (done) => {\n  setTimeout(() => { expect(saved).toBe(1); done() }, 500)\n})",
  ],
  good: [
    "it('saves', async () => {\n  await saved()\n  expect(1).toBe(1)\n})",
    "it('ticks', () => { setTimeout(go, 0); expect(1).toBe(1) })",
  ],
  nodes: [
    {
      types: ['call_expression', 'call', 'method_invocation'],
      check: (node, file) => {
        if (!isTestFile(file.path)) return false
        const object = childOf(node, 'object')
        const name = childOf(node, 'name')
        const called =
          calledText(node, file) ||
          `${object ? file.textOf(object) : ''}.${name ? file.textOf(name) : ''}`
        if (!sleeps.test(called)) return false
        const last = childOf(node, 'arguments')?.children.at(-1)
        return last !== undefined && file.textOf(last) !== '0' && file.textOf(last) !== '1'
      },
    },
  ],
})

export const testRules: readonly SyntaxRule[] = [
  focusedTest,
  skippedTest,
  emptyTest,
  testWithoutQuestion,
  sleepingTest,
]

/** Whatever a model answers: only what points at an added line, in plain words, is told, and never more than a hint. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeOfDiff } from '../change-of-diff.ts'
import type { Finding } from '../finding.ts'
import { modelAnswerSchema, type ModelFinding } from './answer.ts'
import { excerptOf } from './excerpt.ts'
import { hearModel } from './hear-model.ts'

const mark = 'markabcdefghijkl'
const diff = `diff --git a/src/a.js b/src/a.js
--- a/src/a.js
+++ b/src/a.js
@@ -1,2 +1,5 @@
 const old = 1
+const first = run(input)
+const second = run(other)
 const kept = 2
+const third = 3
`
const change = changeOfDiff(diff)
const excerpt = excerptOf(change)
const added = new Set([2, 3, 5])

const good: ModelFinding = {
  path: 'src/a.js',
  line: 2,
  endLine: null,
  category: 'security',
  severity: 'medium',
  cwe: 78,
  title: 'The input reaches a shell',
  why: 'Whoever sends `input` runs commands.',
  suggestion: null,
}

const hear = (findings: readonly unknown[], found: readonly Finding[] = []) =>
  hearModel(modelAnswerSchema.parse({ findings }), { excerpt, found, by: 'openai/gpt', mark })

const ruled = (more: Partial<Finding>): Finding => ({
  rule: 'javascript/shell-from-input',
  path: 'src/a.js',
  line: 2,
  endLine: 2,
  category: 'security',
  severity: 'high',
  confidence: 'high',
  cwe: 78,
  message: 'A shell.',
  shape: 'x',
  ...more,
})

describe('what a model says', () => {
  it('is told with its name, by its line, and as no more than a hint', () => {
    const { findings, dropped } = hear([
      { ...good, severity: 'critical', suggestion: 'Use a list of words' },
    ])
    expect(dropped).toBe(0)
    expect(findings).toEqual([
      {
        rule: 'model/security',
        path: 'src/a.js',
        line: 2,
        endLine: 2,
        category: 'security',
        severity: 'medium',
        confidence: 'medium',
        cwe: 78,
        message:
          'The input reaches a shell. Whoever sends `input` runs commands. Use a list of words.',
        shape: 'const first = run(input)',
        by: 'openai/gpt',
      },
    ])
  })

  it('is the same finding after a push, in whichever words', () => {
    const [one] = hear([good]).findings
    const [other] = hear([{ ...good, title: 'A shell runs it', why: 'Because.', cwe: 77 }]).findings
    expect([other!.rule, other!.shape]).toEqual([one!.rule, one!.shape])
  })

  it('is not said beside a rule that says it of the same lines', () => {
    expect(hear([good], [ruled({})]).findings).toEqual([])
    expect(hear([{ ...good, cwe: 88 }], [ruled({ line: 1, endLine: 2 })]).findings).toEqual([])
    expect(hear([{ ...good, cwe: null }], [ruled({})]).findings).toEqual([])
    expect(hear([{ ...good, cwe: 22 }], [ruled({})]).findings).toHaveLength(1)
    expect(hear([good], [ruled({ line: 3, endLine: 3 })]).findings).toHaveLength(1)
    expect(hear([good], [ruled({ confidence: 'low' })]).findings).toHaveLength(1)
  })

  it('is told once a line and category, and twelve times at most', () => {
    expect(hear([good, good, { ...good, category: 'quality' }])).toMatchObject({ dropped: 1 })
    const path = 'src/long.js'
    const lines = Array.from({ length: 500 }, (_, at) => `+call(${at})`).join('\n')
    const long = changeOfDiff(
      `diff --git a/${path} b/${path}\nnew file mode 100644\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,500 @@\n${lines}\n`,
    )
    const answer = modelAnswerSchema.parse({
      findings: Array.from({ length: 400 }, (_, at) => ({ ...good, path, line: at + 1 })),
    })
    const hearing = { excerpt: excerptOf(long), found: [], by: 'openai/gpt', mark }
    const { findings, dropped } = hearModel(answer, hearing)
    expect([findings.length, dropped]).toEqual([12, 388])
  })
})

describe('a model that says what it may not', () => {
  const wrong: readonly [string, Partial<Record<keyof ModelFinding | 'more', unknown>>][] = [
    ['a line that stood before', { line: 1 }],
    ['a line that is not there', { line: 99 }],
    ['line nought', { line: 0 }],
    ['half a line', { line: 2.5 }],
    ['a line in words', { line: '2' }],
    ['another file', { path: 'src/b.js' }],
    ['a way out', { path: '../../etc/passwd' }],
    ['a name of every object', { path: '__proto__' }],
    ['another category', { category: 'praise' }],
    ['another severity', { severity: 'blocker' }],
    ['a weakness that is none', { cwe: 1e9 }],
    ['a weakness as a text', { cwe: 'CWE-78' }],
    ['no title', { title: '' }],
    ['blanks for a title', { title: ' \u200C ' }],
    ['a title without end', { title: 'a'.repeat(201) }],
    ['a reason without end', { why: 'a '.repeat(5_000) }],
    ['a reason that is a list', { why: ['a'] }],
    ['one member more', { more: true }],
    ['one member less', { suggestion: undefined }],
    ['a link', { why: 'See https://evil.example/fix' }],
    ['a link without scheme', { why: 'See www.evil.example' }],
    ['a link in wide letters', { why: 'See ｈｔｔｐｓ：//evil.example' }],
    ['a host', { suggestion: 'Install it from evil.com.' }],
    ['a host with a path', { suggestion: 'Install it from evil.io/x' }],
    ['a link of Markdown', { why: 'See [here](x)' }],
    ['a reference of Markdown', { why: 'See [here][x]' }],
    ['an image', { why: '![x]' }],
    ['a program in a link', { why: 'javascript:alert(1)' }],
    ['mail', { why: 'mailto:ada' }],
    ['data', { why: 'data:text/html,x' }],
    ['a fence', { why: '```suggestion' }],
    ['an entity', { why: '&#60;script&#62;' }],
    ['a hidden comment', { why: 'a <!-- said -->' }],
    ['a sequence of a terminal', { why: 'a\u001b[2Jb' }],
    ['a sequence of eight bits', { why: 'a\u009b2Jb' }],
    ['a bell', { title: 'a\u0007' }],
    ['a turned direction', { why: 'a\u202eb' }],
    ['an isolate', { why: 'a\u2066b' }],
    ['signs of no width', { why: 'a\u200bb' }],
    ['tags that are not seen', { why: 'a\u{e0041}b' }],
    ['half a sign', { why: 'a\ud800b' }],
    ['a blank letter', { why: 'a\u3164b' }],
    ['a heap of accents', { why: `a${'\u0301'.repeat(30)}` }],
    ['a secret', { why: `It is ghp_${'q7Zk2pX9vL4mN8rT1wY6bC3dF5gH0jKsaBcD'}` }],
    ['what looks like a secret', { why: 'It is q7Zk2pX9vL4mN8rT1wY6bC3dF5gH0jKs' }],
    ['what it was told', { why: `Between two lines that say ${mark}` }],
  ]
  it.each(wrong)('is not heard: %s', (_, more) => {
    expect(
      hear([
        { ...good, ...more },
        { ...good, line: 3 },
      ]),
    ).toMatchObject({
      findings: [{ line: 3 }],
      dropped: 1,
    })
  })

  it('mentions nobody, and writes no mark-up', () => {
    const why = 'Ask @phantom dismiss <img src=x onerror=alert> or List<String>, ＠ada'
    const [{ message }] = hear([{ ...good, why }]).findings as [Finding]
    expect(message).not.toMatch(/[@＠<>]/)
    expect(message).toContain('List‹String›')
  })

  it('may name packages, and write Hindi and Arabic', () => {
    for (const why of [
      'java.io.File and org.apache.commons stay open.',
      'Binds to 0.0.0.0.',
      'user data: sent',
      'क्\u200dष यह त्रुटि है।',
      'هذا خطأ.',
    ])
      expect([why, hear([{ ...good, why }]).findings.length]).toEqual([why, 1])
  })

  it('ends a finding where it begins, where its end is no line that it was shown', () => {
    for (const endLine of [1, 99, 400_000])
      expect(hear([{ ...good, endLine }]).findings).toMatchObject([{ line: 2, endLine: 2 }])
    expect(hear([{ ...good, endLine: 4 }]).findings).toMatchObject([{ line: 2, endLine: 4 }])
  })

  it('changes nothing but what it adds, whatever it is', () => {
    const rules = [ruled({ line: 3, endLine: 3, cwe: 22 })]
    const before = structuredClone(rules)
    const mostly = <T>(right: fc.Arbitrary<T>, rest: fc.Arbitrary<unknown> = fc.anything()) =>
      fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: rest })
    const pieces = [
      'A call',
      'of the list',
      '@ada',
      '<b>',
      '`run`',
      '…',
      'https://',
      '\u202e',
      '```',
    ]
    const words = fc
      .array(mostly(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), {
        minLength: 1,
        maxLength: 3,
      })
      .map((list) => list.join(' '))
    const anything = fc.record({
      path: mostly(fc.constantFrom('src/a.js', 'src/a.js', 'src/b.js'), fc.string()),
      line: mostly(fc.constantFrom(1, 2, 3, 4, 5)),
      endLine: mostly(fc.option(fc.integer({ min: 0, max: 9 }))),
      category: mostly(fc.constantFrom('security', 'quality')),
      severity: mostly(fc.constantFrom('critical', 'high', 'info')),
      cwe: mostly(fc.option(fc.integer({ min: 1, max: 2_100 }))),
      title: mostly(words),
      why: mostly(words),
      suggestion: mostly(fc.option(words)),
    })
    const list = fc.array(mostly(anything), { minLength: 10, maxLength: 20 })
    let heard = 0
    fc.assert(
      fc.property(list, (said) => {
        const { findings, dropped } = hear(said, rules)
        expect(findings.length + dropped).toBe(said.length)
        heard += findings.length
        for (const { rule, path, line, severity, confidence, message, suggestion } of findings) {
          expect(rule).toMatch(/^model\/(security|architecture|quality)$/)
          expect([path, added.has(line), confidence]).toEqual(['src/a.js', true, 'medium'])
          expect(['medium', 'low', 'info']).toContain(severity)
          expect(message).not.toMatch(/[\p{C}\p{Zl}\p{Zp}@<>]|:\/\//u)
          expect(suggestion).toBeUndefined()
        }
        expect(rules).toEqual(before)
      }),
      { numRuns: 300 },
    )
    expect(heard).toBeGreaterThan(20)
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingOf } from '../selection/finding.fixture.ts'
import { completed, configurationJsonSchema } from './configuration.ts'
import { matchesPath } from './path-pattern.ts'
import { readConfiguration } from './read-configuration.ts'
import { weighed } from './weight.ts'

const usual = completed({})

describe('a configuration', () => {
  it('is as usual where a repository has none', () =>
    expect(readConfiguration(undefined)).toEqual({ configuration: usual, problems: [] }))

  it.each(['', '# nothing yet\n', '---\n', '{}'])('may say nothing: %j', (text) =>
    expect(readConfiguration(text)).toEqual({ configuration: usual, problems: [] }),
  )

  it('says what counts', () => {
    const { configuration, problems } = readConfiguration(`
language: pt
ignore: [legacy/**, '*.min.js']
severities:
  python: low
  python/shell-from-input: critical
  quality: off
blocking: critical
comments: { budget: 0, from: medium }
sarif: upload
drafts: true
model: true
layers:
  - name: domain
    paths: ["src/domain/**"]
    imports: []
`)
    expect(problems).toEqual([])
    expect(configuration).toEqual({
      language: 'pt',
      ignore: ['legacy/**', '*.min.js'],
      severities: { python: 'low', 'python/shell-from-input': 'critical', quality: 'off' },
      blocking: 'critical',
      comments: { budget: 0, from: 'medium' },
      sarif: 'upload',
      drafts: true,
      bots: false,
      model: true,
      layers: [{ name: 'domain', paths: ['src/domain/**'], imports: [] }],
    })
  })

  it('loses what is wrong, with its field and line, and keeps the rest', () => {
    const { configuration, problems } = readConfiguration(
      [
        'language: klingon',
        'comments:',
        '  budget: 21',
        '  form: low',
        'ignore:',
        '  - build/**',
        '  - 7',
        '  - dist/**',
        'severities:',
        '  python: gentle',
        '  Go: low',
        'layers:',
        '  - name: domain',
        '    imports: []',
        'bots: true',
      ].join('\n'),
    )
    expect(problems).toEqual([
      expect.objectContaining({ kind: 'wrong_value', field: 'language', line: 1 }),
      { kind: 'wrong_value', field: 'ignore[2]', line: 7, allowed: '"…"' },
      expect.objectContaining({ kind: 'wrong_value', field: 'severities.python', line: 10 }),
      expect.objectContaining({ field: 'severities.Go', line: 11 }),
      { kind: 'wrong_value', field: 'comments.budget', line: 3, allowed: '≤ 20' },
      { kind: 'unknown_field', field: 'comments.form', line: 4 },
      expect.objectContaining({ kind: 'wrong_value', field: 'layers[1].paths', line: 13 }),
    ])
    expect(configuration).toEqual({ ...usual, ignore: ['build/**', 'dist/**'], bots: true })
  })

  it.each([
    ['no YAML', 'a: [1', 1],
    ['a list', '- a\n- b', 0],
    ['text', 'hello', 0],
    ['the same field twice', 'bots: true\nbots: false', 2],
    ['an alias', 'ignore: &a [x]\nlanguage: en', 1],
    ['a bomb', 'bots: true\nignore: [*a, *a]', 2],
    ['a tag', 'drafts: !!js/function x', 1],
    ['keys behind a question mark', `ignore: ${'? '.repeat(5_000)}`, 1],
    ['lists in lists', `ignore: ${'['.repeat(10_000)}`, 1],
    ['lists in lists, by dashes', '- '.repeat(5_000), 1],
    ['maps in maps', `drafts: ${'{a: '.repeat(3_000)}`, 1],
    ['deep indentation', `bots:\n${' '.repeat(60)}a: 1`, 2],
    ['too much', '#'.repeat(40_000), 0],
  ])('that is %s changes nothing, and says where', (_, text, line) => {
    const { configuration, problems } = readConfiguration(text)
    expect(configuration).toEqual(usual)
    expect(problems).toEqual([expect.objectContaining({ kind: 'not_read', line })])
  })

  it('is read from any text without a throw, and nothing of it gets into objects’ prototypes', () => {
    const words = 'ignore layers comments __proto__ constructor 1 on'.split(' ')
    const signs = [...':[]{},"\'|>#*&!?%\t \n', '\n  ', '- ']
    const piece = fc.constantFrom(...words, ...signs)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { configuration } = readConfiguration(pieces.join(''))
        expect(Object.keys(configuration)).toEqual(Object.keys(usual))
        expect(Object.hasOwn(Object.prototype, 'on')).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('is described by a JSON schema that names every field', () => {
    const schema = configurationJsonSchema() as {
      properties: object
      additionalProperties: boolean
    }
    expect(Object.keys(schema.properties)).toEqual(Object.keys(usual))
    expect(schema.additionalProperties).toBe(false)
  })
})

describe('a pattern of paths', () => {
  it.each([
    ['src/**', 'src/a/b.ts', true],
    ['src/**', 'lib/src/b.ts', false],
    ['src/**', 'src', false],
    ['*.min.js', 'a/b/c.min.js', true],
    ['*.min.js', 'c.min.jsx', false],
    ['build/', 'build/out.js', true],
    ['build', 'deep/build/out.js', true],
    ['/docs/*.md', 'docs/a.md', true],
    ['/docs/*.md', 'docs/a/b.md', false],
    ['**/test/**', 'a/test/b.py', true],
    ['a/**/z.go', 'a/z.go', true],
    ['a/**/z.go', 'a/b/c/z.go', true],
    ['?.ts', 'a.ts', true],
    ['?.ts', 'ab.ts', false],
    ['', 'a.ts', false],
    ['/', 'a.ts', false],
  ])('%s takes %s: %s', (pattern, path, isTaken) =>
    expect(matchesPath(pattern, path)).toBe(isTaken),
  )

  it('ends soon, whatever it is', () =>
    expect(matchesPath('*a'.repeat(90), `${'a'.repeat(4_000)}b`)).toBe(false))
})

describe('the severity of a finding', () => {
  const finding = (rule: string, path = 'a.py') => findingOf({ rule, path })

  it('is what is said of the rule, else of its area, else of its category', () => {
    const severities = { 'python/eval': 'low', python: 'medium', security: 'info' } as const
    const rules = ['python/eval', 'python/other', 'go/other'].map((rule) => finding(rule))
    expect(weighed(rules, { ...usual, severities }).map(({ severity }) => severity)).toEqual([
      'low',
      'medium',
      'info',
    ])
  })

  it('drops what is off, and what lies where nothing is reviewed', () => {
    const configuration = completed({ severities: { python: 'off' }, ignore: ['old/'] })
    const findings = [finding('python/eval'), finding('go/x', 'old/a.go'), finding('go/x', 'a.go')]
    expect(weighed(findings, configuration)).toEqual([finding('go/x', 'a.go')])
  })
})

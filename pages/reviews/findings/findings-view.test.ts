/** Findings on the page: hostile code is shown and does nothing, and nothing of it is unseen. */
import fc from 'fast-check'
import { renderToString } from 'preact-render-to-string'
import { h } from 'preact'
import { describe, expect, it } from 'vitest'
import type { Findings, ShownFinding } from '../../../shared/api/findings.ts'
import { openPage } from '../../frame/visit.ts'
import { languageCodes } from '../../words/languages.ts'
import { FindingsView } from './findings-view.tsx'
import { piecesOf } from './shown-text.tsx'

const visitIn = (language: string) =>
  openPage({
    origin: 'https://scope.example',
    path: '/reviews',
    query: `lang=${language}`,
    acceptLanguage: null,
    samples: [],
    isSampleData: false,
  })

const findingOf = (about: Partial<ShownFinding> = {}): ShownFinding => ({
  line: 1,
  endLine: 1,
  rule: 'tests/danger',
  title: 'Danger',
  category: 'security',
  severity: 'high',
  confidence: 'high',
  cwe: 'CWE-95',
  message: 'Danger. Leave it out.',
  why: 'It is dangerous.',
  fix: 'Leave it out.',
  state: 'open',
  said: 'line',
  address: 'https://github.com/octo/a/blob/c/a.js#L1',
  comment: 'https://github.com/octo/a/pull/7#discussion_r1',
  code: [lineOf('danger(1)')],
  suggestion: null,
  ...about,
})

const lineOf = (text: string) => ({
  number: 1,
  text,
  left: 0,
  isSecret: false,
  isFound: true,
  isAdded: true,
})

const findingsOf = (about: Partial<Findings> = {}): Findings => ({
  pull: {
    host: 'github',
    repository: 'octo/a',
    number: 7,
    state: 'open',
    address: 'https://github.com/octo/a/pull/7',
    headCommit: 'c'.repeat(40),
  },
  isRemembered: true,
  silence: null,
  files: [],
  total: 0,
  further: 0,
  fixed: 0,
  changed: 1,
  unread: [],
  unnamed: 0,
  isWhole: true,
  risk: null,
  problems: [],
  version: '1',
  ...about,
})

const write = (findings: Findings, language = 'en') =>
  renderToString(h(FindingsView, { visit: visitIn(language), findings }))
const writeOne = (finding: ShownFinding, path = 'a.js', language = 'en') =>
  write(findingsOf({ total: 1, files: [{ path, findings: [finding] }] }), language)

/** Signs that must be on no page as they are: controls, marks of direction, what has no width. */
const unseen = /[^\P{C}\t\n]|\p{Default_Ignorable_Code_Point}|\u2028|\u2029/u

describe('text of others', () => {
  it('is shown whole, with a mark for each sign that nobody sees', () => {
    const strange = fc.constantFrom(
      '\u202e',
      '\u2066',
      '\u200b',
      '\0',
      '\u001b',
      '\ud800',
      '\ufeff',
      '\u00a0',
      '\u3164',
      '\u{e0041}',
    )
    const text = fc.array(fc.oneof(fc.string(), strange)).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (given) => {
        const pieces = piecesOf(given)
        for (const { text: piece, isMark } of pieces)
          expect(isMark ? /^U\+[0-9A-F]{4,6}$/.test(piece) : !unseen.test(piece)).toBe(true)
        const back = pieces.map(({ text: piece, isMark }) =>
          isMark ? String.fromCodePoint(Number.parseInt(piece.slice(2), 16)) : piece,
        )
        expect(back.join('')).toBe(given)
      }),
    )
  })

  it('marks nothing of what people write', () => {
    const usual = 'const a = "Grüße, 你好, नमस्ते, مرحبا" // 👻\t'
    expect(piecesOf(usual)).toEqual([{ text: usual, isMark: false }])
  })
})

describe('findings on the page', () => {
  it('show hostile code, paths and words as text alone', () => {
    const hostile =
      '</script><script>alert(1)</script><img src=x onerror=alert(1)> \u202e\0 "\' &lt;'
    const html = writeOne(
      findingOf({ title: hostile, message: hostile, why: hostile, code: [lineOf(hostile)] }),
      `src/${hostile}.js`,
    )
    expect(html).not.toMatch(/<script|<img/)
    expect(html).not.toMatch(unseen)
    expect(html).toContain('<span class="unseen">U+202E</span>')
    expect(html).toContain('&lt;script')
  })

  it('never call clean what was not read in full', () => {
    expect(write(findingsOf())).toContain('data-outcome="clean"')
    const unread = [{ path: 'a.js', reason: 'too_large' as const }]
    const html = write(findingsOf({ isWhole: false, unread }))
    expect(html).toContain('data-outcome="in-part"')
    expect(html).toContain('too large')
  })

  it('say how grave, of which kind and in which state each is, and that a secret is left out', () => {
    const html = writeOne(findingOf({ code: [{ ...lineOf('key = "'), isSecret: true }] }))
    for (const word of ['High', 'Security', 'Open', 'reported on its line', 'a secret'])
      expect(html).toContain(word)
    expect(html).toContain('href="https://github.com/octo/a/pull/7#discussion_r1"')
    expect(writeOne(findingOf({ state: null, said: null, comment: null }))).not.toContain(
      'reported on its line',
    )
  })

  it.each(languageCodes)('are whole in %s, with code from left to right', (language) => {
    const silences = ['closed', 'paused', 'draft', 'bot'] as const
    for (const silence of silences) {
      const html = write(
        findingsOf({
          silence,
          total: 2,
          further: 1,
          fixed: 1,
          unnamed: 2,
          files: [
            {
              path: 'a.js',
              findings: [findingOf(), findingOf({ state: 'unsure', severity: 'low' })],
            },
          ],
          problems: [{ kind: 'wrong_value', field: 'blocking', line: 3 }],
          risk: {
            band: 'high',
            reasons: [{ metric: 'added', value: 9, isRaising: true }],
            version: '1',
          },
        }),
        language,
      )
      expect(html).toContain('<pre class="found-code" dir="ltr"')
      expect(html.replaceAll('{shown}', '').replaceAll('{all}', '')).not.toMatch(
        /\{\w+\}|undefined/,
      )
    }
  })
})

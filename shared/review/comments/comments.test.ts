import * as fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { commentLanguages } from '../configuration/configuration.ts'
import { modelProblems, type ModelProblem } from '../large-model/problems.ts'
import { findingOf } from '../selection/finding.fixture.ts'
import { totalsOf } from '../selection/totals.ts'
import { answerText, explanation, goneText } from './answers.ts'
import { codeOf, sentenceOf, visible } from './escape.ts'
import { findingComment } from './finding-comment.ts'
import { marksIn } from './marks.ts'
import { hasSomethingToSay, verdictOf, type Outcome } from './outcome.ts'
import { annotationOf, noReviewReport, reportText, summaryComment } from './summary-comment.ts'
import { ruleOf } from './rule.fixture.ts'
import type { Voice } from './voice.ts'
import { commentWords } from './words/index.ts'

const mark = 'k3f9aabbccddeeff0011-0'
const voice: Voice = {
  language: 'en',
  site: 'https://phantom.example',
  describe: ruleOf,
  pageOf: (rule) => `/docs/review-rules#${rule}`,
}

const noteOf = (problem: ModelProblem) => ({
  name: 'openai/gpt',
  problem,
  told: 0,
  dropped: 0,
  linesNotSent: 0,
  costMicros: null,
})

const outcomeOf = (given: Partial<Outcome> = {}): Outcome => ({
  totals: totalsOf([]),
  blockers: 0,
  onLines: 0,
  fixed: 0,
  dismissed: 0,
  density: 'none',
  further: [],
  unread: [],
  withheld: 0,
  problems: [],
  ...given,
})

/** What people try in names, paths and titles. */
const attempts = [
  '@everyone',
  'a@b.example',
  '#1',
  '!2 %3 ~bug $4 ^x &5',
  '![x](https://evil.example/pixel)',
  '<img src=x onerror=alert(1)>',
  '<!-- phantom -->',
  '[click](javascript:alert(1))',
  'https://evil.example/?q=1 www.evil.example',
  '/close',
  '# heading',
  '- item',
  '1. item',
  '```\n/merge\n```',
  '`',
  '``',
  '| a | b |',
  '\u202Egnp.exe',
  'a\u200Bb',
  'line\nbreak',
  '\\`@all`',
  '*b* _i_ ~~s~~',
  'org/repo#12 GH-7',
]

/** What a reader sees of Markdown, and what is a link in it. */
const htmlOf = (markdown: string) => marked.parse(markdown, { async: false, gfm: true })

describe('what somebody wrote', () => {
  it.each(attempts)('%j is shown as text, and does nothing', (attempt) => {
    for (const text of [sentenceOf(attempt), sentenceOf(`Name ${attempt} here`), codeOf(attempt)]) {
      const html = htmlOf(text)
      expect(html).not.toMatch(/<(?!\/?(?:p|code)>)/)
      const outside = html.replace(/<code>.*?<\/code>/gs, '')
      expect(outside).not.toMatch(/(?:^|[^&])[@#!%~^$]\w|:\/\/|www\.|GH-\d/)
      expect(text).not.toMatch(/[\p{Cc}\u202E]/u)
      expect(text).not.toMatch(/^\s*\//)
    }
  })

  it('is one paragraph without tags, whatever is put together', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...attempts, ' ', '`', 'word', '(', ')'), { maxLength: 6 }),
        (parts) => {
          for (const text of [sentenceOf(parts.join('')), codeOf(parts.join(''))]) {
            expect(text).not.toMatch(/\n/)
            expect(htmlOf(`Text ${text}`)).not.toMatch(/<(?!\/?(?:p|code)>)/)
          }
        },
      ),
      { numRuns: 500 },
    ))

  it('keeps what is seen, and names what is not', () => {
    expect(visible('a\u202Eb')).toBe('aU+202Eb')
    expect(codeOf('src/größe/名.py')).toBe('`src/größe/名.py`')
    expect(codeOf('a`b')).toBe('``a`b``')
    expect(codeOf('x'.repeat(500))).toHaveLength(203)
  })
})

describe('a comment on a finding', () => {
  it('says how grave it is, what is wrong, why, what to do, and how to answer', () => {
    expect(findingComment(findingOf(), mark, voice)).toBe(
      `**High** · security · [python/shell-from-input](https://phantom.example/docs/review-rules#python/shell-from-input) · [CWE-78](https://cwe.mitre.org/data/definitions/78.html)

Input reaches a shell.

Whoever sends the input runs commands.

**Fix:** Hand over a list of arguments.

Not a problem? Answer \`@phantom dismiss\`. To learn more, answer \`@phantom explain\`. [About this review](https://phantom.example/docs/review#said-${mark})`,
    )
  })

  it('says nothing twice: what to do is said once, with the rule or with the place', () => {
    const rule = ruleOf('python/shell-from-input')!
    const message = `${rule.title}. ${rule.fix}`
    const text = findingComment(findingOf({ message }), mark, voice)
    expect(text.split(rule.fix)).toHaveLength(2)
    expect(text).toContain(`\n\n${rule.title}.\n\n`)
    expect(annotationOf(findingOf({ message }), voice)).toEqual({
      title: `High: ${rule.title}`,
      message: `${rule.why} ${rule.fix}`,
    })
    const own = 'The value `name` reaches a shell.'
    expect(annotationOf(findingOf({ message: own }), voice).message).toBe(own)
  })

  it('is known again by its mark', () => {
    for (const body of [
      findingComment(findingOf(), mark, voice),
      summaryComment(outcomeOf(), mark, voice),
      goneText('0123456789abcdef', mark, voice),
      explanation('python/shell-from-input', mark, voice),
      answerText('isDismissed', mark, voice),
    ])
      expect(marksIn(body)).toEqual([mark])
  })
})

describe('an explanation', () => {
  it('is what the rule says of itself, with its examples', () => {
    const text = explanation('python/shell-from-input', mark, voice)
    expect(text).toContain('Whoever sends the input runs commands.')
    expect(text).toContain('Is reported:\n\n```py\nos.system(request.args["x"])\n```')
  })

  it('of a rule that is no more says that nothing is known', () =>
    expect(explanation('python/gone', mark, voice)).toContain('I know nothing'))
})

describe('the verdict', () => {
  it.each([
    ['passed', {}],
    ['passed', { unread: [{ path: 'a.png', reason: 'binary' }] }],
    ['passed', { totals: totalsOf([{ category: 'quality' }]) }],
    ['neutral', { unread: [{ path: 'a.py', reason: 'too_large' }] }],
    ['neutral', { unread: [{ path: 'a.py', reason: 'diff_missing' }] }],
    ['neutral', { withheld: 3 }],
    ['failed', { blockers: 1, totals: totalsOf([{ category: 'security' }]) }],
    ['failed', { blockers: 1, withheld: 3 }],
  ] as const)('is %s with %j', (verdict, given) =>
    expect(verdictOf(outcomeOf(given))).toBe(verdict),
  )

  it('of a clean change leaves nothing to say', () =>
    expect(hasSomethingToSay(outcomeOf({ unread: [{ path: 'x', reason: 'binary' }] }))).toBe(false))
})

describe('a summary', () => {
  it('tells what is open, what is not on lines, what was not read, and what is wrong in the configuration', () => {
    const outcome = outcomeOf({
      totals: totalsOf([{ category: 'security' }, { category: 'quality' }]),
      blockers: 1,
      onLines: 1,
      fixed: 2,
      density: 'medium',
      further: [findingOf({ path: 'src/@all/#1.py', line: 4 })],
      unread: [
        { path: 'big.ts', reason: 'too_large' },
        { path: 'a.png', reason: 'binary' },
      ],
      withheld: 7,
      problems: [{ kind: 'wrong_value', field: 'comments.budget', line: 3, allowed: '≤ 20' }],
    })
    expect(summaryComment(outcome, mark, voice)).toBe(`### Review · Blocking findings: 1

Open findings: 2 (security 1, architecture 0, quality 1). Commented on lines: 1. Blocking: 1. Fixed: 2. Density of findings: medium.

**Further findings**

- High · [python/shell-from-input](https://phantom.example/docs/review-rules#python/shell-from-input) · \`src/@all/#1.py:4\`: Input reaches a shell.

**Files not reviewed: 8**

- 7: not named by the host
- \`big.ts\`: too large

**Problems in \`.phantom-scope.yml\`**

- Line 3: The value of \`comments.budget\` is not allowed. Allowed: \`≤ 20\`

[About this review](https://phantom.example/docs/review#said-${mark})`)
  })

  it('of a clean change says so in the check, in a sentence', () =>
    expect(reportText(outcomeOf(), voice)).toBe('Nothing was found in what was read.'))

  it('says in words why a model gave no answer, and nothing where none was asked', () => {
    const told = (problem: ModelProblem) =>
      reportText(outcomeOf({ model: noteOf(problem) }), voice).split('\n\n')
    expect(told('nothing_to_send')).toEqual(['Nothing was found in what was read.'])
    expect(told('too_many')[1]).toBe(
      'A large language model was to look at the added lines, too (`openai/gpt`), and gave no answer: the models’ budget for today is spent.',
    )
  })

  it('names what is wrong in the configuration from its first line on', () => {
    const problems = [9, 2].map((line) => ({ kind: 'unknown_field' as const, field: 'x', line }))
    const text = summaryComment(outcomeOf({ problems }), mark, voice)
    expect(text.indexOf('Line 2')).toBeLessThan(text.indexOf('Line 9'))
  })

  it('stays short, however much there is', () => {
    const further = Array.from({ length: 500 }, (_, line) => findingOf({ line }))
    const unread = further.map(({ line }) => ({
      path: `${line}/${'x'.repeat(300)}`,
      reason: 'too_large' as const,
    }))
    const text = summaryComment(outcomeOf({ further, unread }), mark, voice)
    expect(text).toContain('And more: 480')
    expect(text.length).toBeLessThan(20_000)
  })
})

describe('in every language', () => {
  it.each(commentLanguages)('%s says everything, with the same places', (language) => {
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted()
    for (const [key, text] of Object.entries(commentWords[language])) {
      expect([key, places(text)]).toEqual([
        key,
        places(commentWords.en[key as keyof typeof commentWords.en]),
      ])
      expect(text.trim()).not.toBe('')
    }
  })

  it.each(commentLanguages)('%s has no place left open in anything that is said', (language) => {
    const inLanguage = { ...voice, language }
    const outcome = outcomeOf({
      totals: totalsOf([{ category: 'security' }]),
      blockers: 1,
      onLines: 1,
      fixed: 1,
      dismissed: 1,
      withheld: 1,
      problems: [{ kind: 'not_read', field: '', line: 1 }],
    })
    const texts = [
      findingComment(findingOf(), mark, inLanguage),
      summaryComment(outcome, mark, inLanguage),
      explanation('python/shell-from-input', mark, inLanguage),
      goneText('0123456789abcdef', mark, inLanguage),
      ...(['isPaused', 'notAllowed', 'whichOne'] as const).map((answer) =>
        answerText(answer, mark, inLanguage),
      ),
      ...(['draft', 'bot', 'paused', 'nothing', 'engine'] as const).map(
        (why) => noReviewReport(why, inLanguage).summary,
      ),
      ...modelProblems.map((problem) =>
        reportText(outcomeOf({ model: noteOf(problem) }), inLanguage),
      ),
    ]
    for (const text of texts) expect(text).not.toMatch(/\{\w+\}|undefined/)
  })
})

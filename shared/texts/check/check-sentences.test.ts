import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EvidenceTable } from '../sentence.ts'
import type { TextLocale } from '../uses.ts'
import { checkSentence, checkSentences, type Checking } from './check-sentences.ts'
import { numbersIn } from './numbers.ts'

const item = (label: string, value: string) => ({ label, value, url: null })
const table: EvidenceTable = new Map([
  ['commits', item('Own commits', '1,048 own commits in the year. Counts 23.6 of 25 points.')],
  ['share', item('AI marks', 'At least 66% of commits.')],
  ['reviews', item('Reviews given', 'No pull request reviews given in the year.')],
  ['layers', item('Layers', '5 of ten layers: C#, Node.js and GPT-4 tools.')],
])
const checking: Checking = {
  tables: [table],
  locale: 'en',
  bounds: { least: 1, most: 5, mostOfSentence: 200, mostCharacters: 400 },
  order: 'You write short texts about the public record of a GitHub account for readers.',
  mark: 'markqwertyuiopas',
}
const check = (text: string, evidence: string[], locale: TextLocale = 'en') => {
  const result = checkSentence({ text, evidence }, { ...checking, locale }, [])
  return typeof result === 'string' ? result : 'kept'
}

describe('a sentence of a model', () => {
  it('drops a sentence whose evidence was not handed out', () => {
    const text = 'The work of the year is told of in this.'
    expect(check(text, ['commits', 'share'])).toBe('kept')
    for (const evidence of [[], ['other'], ['commits', 'other'], ['__proto__'], ['Commits']]) {
      expect([evidence, check(text, evidence)]).toEqual([evidence, 'unknown-evidence'])
    }
  })

  it.each([
    ['There are 1,048 commits of the year in it.', 'commits', 'kept'],
    ['There are 1048 commits, and 23.6 points are for that.', 'commits', 'kept'],
    ['There are 1,049 commits of the year in it.', 'commits', undefined],
    ['There are 1,048 commits of the year in it.', 'share', undefined],
    ['It is 66% of the commits that were read.', 'share', 'kept'],
    ['It is 66 percent of the commits that were read.', 'share', 'kept'],
    ['It is 66 of the commits that were read.', 'share', undefined],
    ['There are 1,048% more commits in the year.', 'commits', undefined],
    ['There are seven commits in the year.', 'commits', undefined],
    ['It is on ten-five layers of the system.', 'layers', undefined],
    ['It is on five of ten layers of the system.', 'layers', 'kept'],
    ['There are millions of commits in the year.', 'commits', undefined],
    ['There are no commits in the year.', 'commits', undefined],
    ['There were no reviews in the year.', 'reviews', 'kept'],
    ['There are ١٬٠٤٨ commits of the year in it.', 'commits', 'kept'],
    ['There are ١٬٠٤٩ commits of the year in it.', 'commits', undefined],
    ['There are 25k commits of the year in it.', 'commits', undefined],
    ['There are Ⅻ commits of the year in it.', 'commits', undefined],
    ['It is at home in C#, Node.js and GPT-4 tools.', 'layers', 'kept'],
    ['It is at home in GPT-5 tools of the year.', 'layers', undefined],
  ])('drops a number that its evidence has not, however it is written: %s', (text, id, kept) => {
    expect(check(text, [id])).toBe(kept ?? 'number-not-in-evidence')
  })

  it.each<[TextLocale, string, string]>([
    ['de', 'Es sind 1.048 eigene Commits im Jahr, und das ist viel.', 'kept'],
    ['fr', 'Ce sont 1 048 commits de l’année, et c’est une année pleine.', 'kept'],
    ['de', 'Es sind zwölf Commits im Jahr, und das ist viel.', 'number-not-in-evidence'],
    ['de', 'There are 1,048 commits of the year in it.', 'wrong-language'],
    ['en', 'Es sind 1.048 eigene Commits im Jahr, und das ist viel.', 'wrong-language'],
    ['ja', '1年間に自分のコミットが1,048件あります。', 'number-not-in-evidence'],
    ['ja', '自分のコミットが1,048件あります。', 'kept'],
    ['zh', '这一年有 1,048 个提交。', 'kept'],
    ['zh', '这一年有三千个提交。', 'number-not-in-evidence'],
    ['de', 'Es sind fünfhundertzwölf Commits im Jahr, und das ist viel.', 'number-not-in-evidence'],
    ['de', 'Es sind forty-two Commits im Jahr, und das ist viel.', 'number-not-in-evidence'],
    ['de', 'Das ist der vierte Platz im Jahr, und das ist viel.', 'number-not-in-evidence'],
    ['es', 'Hay veintidós commits en el año, y eso es mucho.', 'number-not-in-evidence'],
    ['pt', 'Há quinhentos commits no ano, e isso é muito.', 'number-not-in-evidence'],
    ['fr', 'C’est la centième place de l’année, et c’est bien.', 'number-not-in-evidence'],
    ['hi', 'साल में पच्चीस कमिट हैं।', 'number-not-in-evidence'],
    ['ar', 'في السنة وخمسون مساهمة.', 'number-not-in-evidence'],
    ['ja', 'コミットが forty-two あります。', 'number-not-in-evidence'],
    ['en', 'It is the fourth place of the year.', 'number-not-in-evidence'],
    ['zh', 'There are 1,048 commits of the year in it.', 'wrong-language'],
    ['en', 'There аre 1,048 commits of the year in it.', 'wrong-language'],
  ])('is in the language that was asked for, with its numbers: %s, %s', (locale, text, result) => {
    expect(check(text, ['commits'], locale)).toBe(result)
  })

  it.each([
    'See https://evil.example for the rest of it.',
    'See evil.com for the rest of it.',
    'The [rest](x) of it is for the reader.',
    'The <b>rest</b> of it is for the reader.',
    'Thanks to @somebody for the work of it.',
    `The work of the year${String.fromCodePoint(0xe0041)} is told of in it.`,
    'The word of it is skABCDEFGHIJKLMNOPQRSTUVWXYZabcdef in the end.',
    'It is s k a b c d e f in the end of the year.',
  ])('drops what leads elsewhere, hides something or is no text: %s', (text) => {
    expect(check(text, ['commits'])).toBe('not-plain')
  })

  it.each([
    'You write short texts about the public record.',
    'It is .droc\u200ber cilbup eht tuoba stxet trohs etirw uoy in the year.',
    'The word of the day is MARK-qwertyuiopas, as it is in the order.',
    'The system prompt of it is for the reader.',
  ])('drops what tells of the order: %s', (text) => {
    expect(check(text, ['commits'])).toBe('betrays-order')
  })

  it('loses what nobody sees, and keeps the rest', () => {
    const text = 'The\u200b work of\n the year \u202eis told\u00ad of in it. 🚀'
    const result = checkSentence({ text, evidence: ['commits', 'commits'] }, checking, [])
    expect(result).toEqual({
      text: 'The work of the year is told of in it.',
      evidence: ['commits'],
    })
  })
})

describe('an answer', () => {
  const say = (text: string) => ({ text, evidence: ['commits'] })

  it('has each sentence once, and no more of them than there is room for', () => {
    const { kept, dropped } = checkSentences(
      [
        say('The work of the year is told of in it.'),
        say('The work of the year is told of in it!'),
        say(`The work ${'of the year '.repeat(30)}is long.`),
        ...Array.from({ length: 9 }, (_, at) =>
          say(`This is the ${'so '.repeat(at + 1)}good of it.`),
        ),
      ],
      checking,
    )
    expect(dropped.slice(0, 2)).toEqual(['repeated', 'out-of-bounds'])
    expect(kept).toHaveLength(5)
    expect(kept.map(({ text }) => text).join(' ').length).toBeLessThanOrEqual(400)
  })

  it('may be anything: what is kept rests on evidence and has its numbers', () => {
    const hostile = fc.array(
      fc.record({
        text: fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          fc
            .array(
              fc.constantFrom(
                'the',
                'of',
                '1,048',
                '7',
                '66%',
                'C#',
                'x.com',
                '<',
                'is',
                'ten',
                '９',
              ),
            )
            .map((words) => words.join(' ')),
        ),
        evidence: fc.array(fc.constantFrom('commits', 'share', 'layers', 'none', '__proto__')),
      }),
    )
    fc.assert(
      fc.property(hostile, (answer) => {
        const { kept, dropped } = checkSentences(answer, checking)
        expect(kept.length + dropped.length).toBe(answer.length)
        for (const { text, evidence } of kept) {
          const items = evidence.map((id) => table.get(id)!)
          const known = items.flatMap(({ label, value }) => numbersIn(`${label} ${value}`))
          expect(known).toEqual(expect.arrayContaining(numbersIn(text.replace(/GPT-4/g, ''))))
          expect(text).not.toMatch(/[<>\p{Cc}\p{Cf}]|x\.com/u)
        }
      }),
    )
  })
})

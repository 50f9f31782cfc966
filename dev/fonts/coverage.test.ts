import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { localeCodes, localeOf } from '../../shared/draw/locale/locale-of.ts'
import { drawCard } from '../../shared/draw/draw-card.ts'
import { drawnIn } from '../../shared/draw/drawn.fixture.ts'
import { frame } from '../../shared/draw/frame.ts'
import { cardKinds } from '../../shared/draw/look.ts'
import { lookWith } from '../../shared/draw/look.fixture.ts'
import { drawOpenGraph } from '../../shared/draw/og.ts'
import { exampleFacts, exampleOrganizationFacts } from '../../shared/embed/example-facts.ts'
import { families } from '../../workers/jobs/render/covered.ts'
import { type Coverages, missingFrom, readCoverages } from './coverage.ts'
import { ligatures, ligaturesIn } from './ligatures.ts'
import { packedCharacters, packedCharactersPath } from './packed-characters.ts'
import { wordsOf } from './words.ts'

let coverages: Coverages
beforeAll(async () => void (coverages = await readCoverages()))

const missing = (line: string, language: string) => missingFrom(coverages, line, language)

/** What to do about it: `dev/fonts/subset.ts` makes the fonts anew from the words of today. */
describe.each(localeCodes)('our fonts, for %s', (code) => {
  it('have every character and syllable of its words', () => {
    expect(wordsOf(code).flatMap((words) => missing(words, code))).toEqual([])
  })

  it('have what its drawings say', () => {
    const look = lookWith({ locale: localeOf(code), ageSeconds: 86_400 })
    const drawings = [exampleFacts, exampleOrganizationFacts].flatMap((facts) => [
      ...cardKinds.map((kind) => drawCard(kind, facts, look)),
      drawOpenGraph(facts, look),
    ])
    const lines = drawings
      .flatMap((drawing) => drawnIn(frame(drawing, look)))
      .filter(({ name }) => name === 'text' || name === 'tspan')
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.flatMap(({ text }) => missing(text, code))).toEqual([])
  })
})

/** The hundred commonest family names of Japan. */
const commonNames =
  '佐藤鈴木高橋田中伊藤渡辺山本中村小林加藤吉田山田佐々木山口松本井上木村林斎藤清水山崎森池田橋本阿部石川山下中島' +
  '石井小川前田岡田長谷川藤田後藤近藤村上遠藤青木坂本斉藤福田太田西村藤井岡本金子三浦藤原中野原田松田竹内小野中山' +
  '和田石田工藤上田森田原柴田酒井宮崎横山内田宮本高木安藤谷口大野丸山今井'

describe('titles that visitors write', () => {
  it.each([
    ['zh-Hans', '我的开源项目'],
    ['zh-Hant', '我的開源專案與貢獻'],
    ['ja', '私の開発記録、猫と夢'],
    ['ko', '나의 오픈소스 이야기'],
    ['ru', '中国'],
    ['en', '我的作品'],
    ['en', 'Žluťoučký kůň · Łódź · Ελλάδα · Київ'],
    ['hi', 'मेरा काम'],
    ['hi', 'हिन्दी विश्वविद्यालय की परियोजना'],
    ['bn', 'বাংলাদেশের বিশ্ববিদ্যালয়'],
    ['zh-Hant', '臺灣漢字'],
    ['ja', '大阪の太郎、決意'],
    ['ja', commonNames],
  ])('are whole in common words: %s, %s', (language, title) => {
    expect(missing(title, language)).toEqual([])
  })
})

describe('what is missing', () => {
  it('is told character by character', () => {
    expect(missing('a ⚗ b 鿋 ⚗', 'en')).toEqual(['⚗', '鿋'])
  })

  it('is nothing where another font has all of the line', () => {
    expect([missing('Ж 84', 'ar'), missing('النشاط 84', 'en')]).toEqual([[], []])
  })

  it('is a syllable that would fall apart', () => {
    expect(missing('ङ्ख्यौ', 'hi')).toEqual(['ङ्ख्यौ'])
  })

  it('is nothing of what cannot be seen', () => {
    expect(missing('\u2067\u00ad \u2069', 'en')).toEqual([])
  })
})

describe('what the renderer knows of our fonts', () => {
  it('is what they have (dev/fonts/subset.ts writes it)', () => {
    expect(readFileSync(packedCharactersPath, 'utf8')).toBe(packedCharacters(coverages))
  })

  it('is the same of both faces', () => {
    for (const family of families)
      expect(coverages[`${family}-bold`].characters).toEqual(
        coverages[`${family}-regular`].characters,
      )
  })
})

describe('a table of ligatures', () => {
  it('is read as it was written', () => {
    const rules = [
      { from: [4, 9], to: 20 },
      { from: [4, 9, 7], to: 21 },
      { from: [2, 3], to: 22 },
    ]
    const sorted = [rules[2], rules[1], rules[0]]
    expect(ligaturesIn(ligatures(rules))).toEqual(sorted)
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { families, has } from './covered.ts'
import { runsOf } from './runs.ts'
import type { FontFamily } from './fonts.ts'

/** The runs as `family: text`, without the bounds of direction. */
const runs = (text: string, own: FontFamily = 'latin') =>
  runsOf(text, own)
    .filter((run) => run.text !== ' ')
    .map((run) => `${run.family}: ${run.text.replace(/[\u2066-\u2069]/g, '')}`)

describe('a text of a drawing', () => {
  it('is in the font of its language where that has all of it', () => {
    expect(runs('النشاط 84', 'arabic')).toEqual(['arabic: النشاط 84'])
    expect(runs('日 Z', 'traditional')).toEqual(['traditional: 日 Z'])
  })

  it('is in one other font where that has all of it', () => {
    expect(runs('Résumé', 'arabic')).toEqual(['latin: Résumé'])
    expect(runs('田中 Backend 山本')).toEqual(['japanese: 田中 Backend 山本'])
    expect(runs('日の')).toEqual(['japanese: 日の'])
  })

  it('loses what no font has, and nothing else', () => {
    expect(runs('🚀 김철수')).toEqual(['korean: 김철수'])
    expect(runs('★ 我的得分')).toEqual(['simplified: 我的得分'])
    expect(runs('a 🚀🚀 b 👩‍💻 1️⃣')).toEqual(['latin: a b 1'])
    expect(runs('\u2067🚀 שלום 🚀\u2069', 'hebrew')).toEqual(['hebrew: שלום'])
  })

  it('loses a mark that no font has, and keeps its letter', () => {
    expect(runs('Za\u0325\u0334lgo')).toEqual(['latin: Zalgo'])
    expect(runs('Re\u0301sume\u0301')).toEqual(['latin: Résumé'])
  })

  it('is nothing where no font has any of it', () => {
    for (const text of ['🚀', '🚀 ★ தமிழ்']) expect(runs(text)).toEqual([])
  })

  it('loses a mark that comes to its letter when the bounds of direction go', () => {
    expect(runs('한\u2067ি')).toEqual(['korean: 한'])
  })

  it('is in several fonts where none has all of it, a word in one', () => {
    expect(runs('決まった Привет', 'japanese')).toEqual(['japanese: 決まった', 'latin: Привет'])
    expect(runs('हिन्दी ไทย')).toEqual(['devanagari: हिन्दी', 'thai: ไทย'])
    expect(runs('田中 山本 개발자', 'korean')).toEqual(['japanese: 田中 山本', 'korean: 개발자'])
    expect(runs('日한')).toEqual(['simplified: 日', 'korean: 한'])
  })

  it('has Chinese characters of the family with most of them, of these of its language', () => {
    expect(runs('阪 山 Ж')).toEqual(['japanese: 阪 山', 'latin: Ж'])
    expect(runs('开源 山 Ж', 'japanese')).toEqual(['simplified: 开源 山', 'latin: Ж'])
    expect(runs('山 Ж', 'traditional')).toEqual(['traditional: 山', 'latin: Ж'])
  })

  it('stands as it is read: from the right within a line, or the whole line', () => {
    expect(runs('Ж שלום عربي Ж')).toEqual(['latin: Ж', 'arabic: عربي', 'hebrew: שלום', 'latin: Ж'])
    expect(runs('\u2067نتيجة Привет 김철수\u2069', 'arabic')).toEqual([
      'latin: Привет',
      'korean: 김철수',
      'arabic: نتيجة',
    ])
  })

  it('has every letter that some font has, in runs that their fonts have, whatever it is', () => {
    const letter = fc.constantFrom(...'aЖ日臺한שن🚀ก क्षি\u0301\u200d\u20672(é')
    const text = fc.oneof(
      fc.array(letter, { maxLength: 30 }).map((letters) => letters.join('')),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...families), (any, own) => {
        const written = runsOf(any, own)
        for (const { family, text: run } of written) expect(has(family, run)).toBe(true)
        const drawn = new Set(written.flatMap((run) => [...run.text]))
        for (const one of any.normalize('NFC').match(/\p{L}/gu) ?? [])
          if (families.some((family) => has(family, one))) expect(drawn).toContain(one)
      }),
    )
  })
})

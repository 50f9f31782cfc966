import { describe, expect, it } from 'vitest'
import { isolated } from './bidi.ts'

/** The text with brackets for its bounds: ⟨ from the right, [ from the left. */
const bounds = (text: string) =>
  isolated(text).replace(/[\u2066\u2067\u2069]/g, (mark) =>
    mark === '\u2067' ? '⟨' : mark === '\u2066' ? '[' : '|',
  )

describe('text that is read from the right', () => {
  it.each([
    ['أكثر من 83%', '⟨أكثر من [83%||'],
    ['83% على الأقل', '⟨[83%| على الأقل|'],
    ['יותר מ-83%', '⟨יותר מ-[83%||'],
    ['+4.1 نقطة', '⟨[+4.1| نقطة|'],
    ['94 من 1,300 إيداع', '⟨[94| من [1,300| إيداع|'],
    ['النتيجة 69 / 100', '⟨النتيجة [69 / 100||'],
    ['ada- · النشاط', '⟨[ada-| · النشاط|'],
    ['tidy-bot[bot] · النشاط', '⟨[tidy-bot[bot]| · النشاط|'],
    ['4ada · النشاط', '⟨[4ada| · النشاط|'],
    ['123 · النشاط', '⟨[123| · النشاط|'],
    [
      'Jupyter Notebook 41%, Visual Basic .NET 9%, أخرى 1%',
      '⟨[Jupyter Notebook 41%|, [Visual Basic .NET 9%|, أخرى [1%||',
    ],
    ['28 سبتمبر 2008', '⟨[28| سبتمبر [2008||'],
    ['لغة C++، ثم C#.', '⟨لغة [C++|، ثم [C#|.|'],
    ['عُد لاحقًا إلى GitHub.', '⟨عُد لاحقًا إلى [GitHub|.|'],
  ])('%s keeps together what is read from the left', (text, expected) => {
    expect(bounds(text)).toBe(expected)
  })

  it.each(['ada-lumen', '83%', '+4', '69 / 100', ''])(
    'is only what has such letters: %s',
    (text) => {
      expect(isolated(text)).toBe(text)
    },
  )
})

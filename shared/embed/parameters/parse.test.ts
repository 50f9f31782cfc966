import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { CardKind, CardPart } from '../../draw/look.ts'
import type { Colour } from '../../draw/theme/theme.ts'
import { badgeTable, cardTable, duelTable, ogTable } from './index.ts'
import type { ParameterTable } from './parameter.ts'
import { canonicalQuery, parseParameters } from './parse.ts'

const tables = { badgeTable, cardTable, duelTable, ogTable }
const card = (query: string) => parseParameters(cardTable, new URLSearchParams(query))
const badge = (query: string) => parseParameters(badgeTable, new URLSearchParams(query))
const defaultsOf = (table: ParameterTable) =>
  Object.fromEntries(Object.entries(table).map(([name, parameter]) => [name, parameter.default]))

describe('a query of a card', () => {
  it('is typed by its table', () => {
    const { values } = card('')
    expectTypeOf(values.type).toEqualTypeOf<CardKind>()
    expectTypeOf(values.mode).toEqualTypeOf<'auto' | 'light' | 'dark'>()
    expectTypeOf(values.width).toEqualTypeOf<number | null>()
    expectTypeOf(values.count).toEqualTypeOf<number>()
    expectTypeOf(values.border).toEqualTypeOf<boolean>()
    expectTypeOf(values.title).toEqualTypeOf<string | null>()
    expectTypeOf(values.bg_color).toEqualTypeOf<Colour | null>()
    expectTypeOf(values.hide).toEqualTypeOf<readonly CardPart[]>()
  })

  it('gives the defaults where nothing is asked', () => {
    expect(card('')).toEqual({ values: defaultsOf(cardTable), ignored: [] })
  })

  it('is read in full', () => {
    const { values, ignored } = card(
      'type=activity&mode=dark&layout=compact&locale=de&title=My+year&hide=next,coverage' +
        '&bg_color=0d1117&accent_color=%23F78&border=false&radius=0&width=400&animate=no&count=12',
    )
    expect(ignored).toEqual([])
    expect(values).toEqual({
      ...defaultsOf(cardTable),
      type: 'activity',
      mode: 'dark',
      layout: 'compact',
      locale: 'de',
      title: 'My year',
      hide: ['coverage', 'next'],
      bg_color: '#0d1117',
      accent_color: '#ff7788',
      border: false,
      radius: 0,
      width: 400,
      animate: false,
      count: 12,
    })
  })

  it.each(['BG_COLOR=ffffff', 'bg-color=fff', 'Bg-Color=%23FFFFFF', 'bg_color=+white'])(
    'may be spelled %s',
    (query) => expect(card(query)).toMatchObject({ values: { bg_color: '#ffffff' }, ignored: [] }),
  )

  it.each([
    ['metric=stack-diversity', { metric: 'stackDiversity' }],
    ['style=FLAT_SQUARE', { style: 'flat-square' }],
    ['logo', { logo: true }],
    ['logo=1&logo=off', { logo: false }],
    ['locale=en-GB', { locale: 'en' }],
    ['color=brightgreen&label_color=Red', { color: '#44bb00', label_color: '#dd3333' }],
    ['color=fuchsia', { color: '#ff00ff' }],
  ])('of a badge takes %s', (query, values) =>
    expect(badge(query)).toMatchObject({ values, ignored: [] }),
  )

  it('takes the last of what is asked twice', () => {
    expect(card('radius=4&RADIUS=x&radius=5')).toMatchObject({ values: { radius: 5 }, ignored: [] })
  })

  it('takes an empty value for none', () => {
    expect(card('theme=&title=+&width=&bg_color=&hide=')).toEqual(card(''))
  })

  it.each([
    ['radius=33', 'radius takes a whole number from 0 to 32.'],
    ['width=199', 'width takes a whole number from 200 to 1200.'],
    ['width=4e2', 'width takes a whole number from 200 to 1200.'],
    ['count=-1', 'count takes a whole number from 1 to 12.'],
    ['border="><script>', 'border takes true or false.'],
    ['type=toString', 'type takes one of score, languages, activity, ai, organization.'],
    ['title_color="><script>', 'title_color takes a colour such as 58a6ff.'],
    ['locale=%00', `locale takes one of ${cardTable.locale.values.length} names, such as ja.`],
    ['show_icons=true', 'show_icons is not a parameter here.'],
    ['__proto__=x', '__proto__ is not a parameter here.'],
    ['constructor=x', 'constructor is not a parameter here.'],
    ['<script>=1', 'A parameter of another form is not known here.'],
  ])('draws %s with the default and says why', (query, sentence) => {
    expect(card(query)).toEqual({ values: defaultsOf(cardTable), ignored: [sentence] })
  })

  it('keeps the parts that it knows', () => {
    const { values, ignored } = card('hide=stars,title,radar,title')
    expect(values.hide).toEqual(['title', 'radar'])
    expect(ignored).toEqual([expect.stringMatching(/^hide takes any of title, /)])
  })

  it.each([
    ['Rust,go', ['go', 'rust']],
    ['%20Jupyter%20%20Notebook%20,,c%2B%2B,RUST,rust', ['c++', 'jupyter notebook', 'rust']],
  ])('folds and sorts the names of languages: %s', (text, names) => {
    const { values, ignored } = card(`hide_languages=${text}`)
    expect([values.hide_languages, ignored]).toEqual([names, []])
  })

  it.each([
    ['too many', Array.from({ length: 21 }, (_, at) => `l${at}`).join(','), 20],
    ['too long', `rust,${'x'.repeat(41)}`, 1],
    ['not of ASCII', 'rust,\u202egnalog', 1],
    ['cut off', `rust,${'go,'.repeat(169)}c++`, 2],
  ])('leaves out names of languages that are %s', (_, text, count) => {
    const { values, ignored } = parseParameters(
      cardTable,
      new URLSearchParams({ hide_languages: text }),
    )
    expect(values.hide_languages).toHaveLength(count)
    expect(ignored).toEqual([
      'hide_languages takes at most 20 names such as html,jupyter notebook.',
    ])
  })

  it('takes the beginning of a text that is too long', () => {
    const { values, ignored } = card(`title=${'é'.repeat(10_000)}`)
    expect(values.title).toBe(`${'é'.repeat(59)}…`)
    expect(ignored).toEqual(['title takes at most 60 characters.'])
  })

  it('is bounded', () => {
    const query = Array.from({ length: 5_000 }, (_, at) => `p${at}=${'x'.repeat(100)}`).join('&')
    const { values, ignored } = card(query)
    expect(values).toEqual(defaultsOf(cardTable))
    expect(ignored).toHaveLength(12)
    expect(ignored[0]).toBe('Only the first 64 parameters are read.')
    expect(ignored.at(-1)).toBe('And more was not taken.')
  })
})

describe.each(Object.entries(tables))('%s', (_, table: ParameterTable) => {
  const names = fc.oneof(fc.constantFrom(...Object.keys(table)), fc.string({ unit: 'binary' }))
  const known = Object.values(table).flatMap((parameter) => [
    parameter.example,
    ...('values' in parameter ? parameter.values : []),
  ])
  const texts = fc.oneof(
    fc.constantFrom(...known, '', 'true', '-->', ']]>', '&#0;', '\u202E\u0000', '"><script>'),
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.integer().map(String),
    fc.constantFrom('x', '\u0000', '😀', ' ', ',').map((unit) => unit.repeat(10_000)),
  )
  const queries = fc
    .array(fc.tuple(names, texts), { maxLength: 20 })
    .map((pairs) => new URLSearchParams(pairs))

  it('has names, defaults and examples that it takes itself', () => {
    for (const [name, parameter] of Object.entries(table)) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/)
      const { values, ignored } = parseParameters(
        table,
        new URLSearchParams({ [name]: parameter.example }),
      )
      expect(ignored, name).toEqual([])
      expect(values[name], `${name}: the example is not the default`).not.toEqual(parameter.default)
      if ('values' in parameter) {
        const folds = parameter.values.map((value) => value.toLowerCase().replace(/[-_]/g, ''))
        expect(new Set(folds).size, `${name}: values differ in letters`).toBe(folds.length)
      }
    }
  })

  it('gives values of the right kind whatever is asked, and never throws', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { values } = parseParameters(table, query)
        for (const [name, parameter] of Object.entries(table)) {
          const value = values[name]
          if (value === parameter.default) continue
          if (parameter.kind === 'choice') expect(parameter.values).toContain(value)
          if (parameter.kind === 'choices')
            for (const one of value as string[]) expect(parameter.values).toContain(one)
          if (parameter.kind === 'names') {
            expect((value as string[]).length).toBeLessThanOrEqual(parameter.most)
            for (const one of value as string[]) expect(one).toMatch(/^[ -+\--@[-~]{1,40}$/)
          }
          if (parameter.kind === 'colour') expect(value).toMatch(/^#[0-9a-f]{6}$/)
          if (parameter.kind === 'flag') expect(value).toBeTypeOf('boolean')
          if (parameter.kind === 'integer') {
            expect(value).toBeGreaterThanOrEqual(parameter.least)
            expect(value).toBeLessThanOrEqual(parameter.most)
          }
          if (parameter.kind === 'text')
            expect([...(value as string)].length).toBeLessThanOrEqual(parameter.most)
        }
      }),
    )
  })

  it('says what is ignored in short sentences that fit a comment and a header', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { ignored } = parseParameters(table, query)
        expect(ignored.length).toBeLessThanOrEqual(12)
        expect(new Set(ignored).size).toBe(ignored.length)
        for (const sentence of ignored) {
          expect(sentence).toMatch(/^[A-Za-z0-9_ ,.-]{8,160}\.$/)
          expect(sentence).not.toContain('--')
        }
      }),
    )
  })

  it('has one canonical query for all queries that ask for the same', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { values } = parseParameters(table, query)
        const canonical = canonicalQuery(table, values)
        expect(parseParameters(table, new URLSearchParams(canonical))).toEqual({
          values,
          ignored: [],
        })
        const written = [...new URLSearchParams(canonical).keys()]
        expect(written).toEqual([...new Set(written)].toSorted())
        for (const name of written) expect(values[name]).not.toEqual(table[name]!.default)
      }),
    )
  })

  it('does not depend on the order in which different parameters are asked', () => {
    const asked = fc.uniqueArray(fc.tuple(fc.constantFrom(...Object.keys(table)), texts), {
      selector: ([name]) => name,
    })
    fc.assert(
      fc.property(asked, (pairs) => {
        const [one, other] = [pairs, pairs.toReversed()].map(
          (order) => parseParameters(table, new URLSearchParams(order)).values,
        )
        expect(canonicalQuery(table, one!)).toBe(canonicalQuery(table, other!))
      }),
    )
  })
})

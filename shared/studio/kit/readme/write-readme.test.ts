import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../../draw/locale/make-locale.ts'
import { anyFacts, personFacts } from '../../../embed/arbitrary.ts'
import {
  exampleBotFacts,
  exampleEmptyFacts,
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
} from '../../../embed/example-facts.ts'
import type { EmbedFacts } from '../../../embed/facts.ts'
import { foundByMarked, foundByRemark, hostileMarkdown } from '../hostile-markdown.fixture.ts'
import { pictureFile } from '../kit-files.ts'
import { pictureNames } from '../../pictures.ts'
import { aboutReadmeStyles, type ReadmeStyle, readmeStyles } from '../readme-styles.ts'
import { writeReadme } from './write-readme.ts'

const origin = 'https://scope.example'
const request = (style: ReadmeStyle) => ({ style, origin, theme: 'default' })
const anyStyle = fc.constantFrom(...readmeStyles)

const examples = {
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
  exampleEmptyFacts,
  exampleBotFacts,
}

describe.each(readmeStyles)('a README in the style %s', (style) => {
  it('is the one that was looked at', async () => {
    const example = join(import.meta.dirname, '../examples', `${style}.md`)
    expect(writeReadme(exampleFacts, request(style))).toBe(await readFile(example, 'utf8'))
  })

  it.each(Object.entries(examples))('stays below the lines of its style: %s', (_, facts) => {
    const lines = writeReadme(facts, request(style)).split('\n').length
    expect(lines).toBeLessThan(aboutReadmeStyles[style].lines ?? 120)
  })

  it('tells no number of whom nothing is known but the day, and says so', () => {
    const readme = withoutAddresses(writeReadme(exampleUnknownFacts, request(style)))
    expect(readme.replaceAll('Nov 15, 2026', '')).not.toMatch(/\d/)
    expect(readme).toMatch(/public (GitHub )?record/)
  })

  it('has no zero where there is nothing yet', () => {
    expect(withoutAddresses(writeReadme(exampleEmptyFacts, request(style)))).not.toMatch(/\b0\b/)
  })

  it('shows no picture that does not lie beside it', () => {
    const readme = writeReadme(exampleFacts, { ...request(style), pictures: ['avatar'] })
    expect(readme).not.toContain('](./')
  })
})

describe('any README', () => {
  it('is the same for the same facts', () => {
    fc.assert(
      fc.property(anyFacts(), anyStyle, (facts, style) => {
        const again = writeReadme(structuredClone(facts), request(style))
        expect(again).toBe(writeReadme(facts, request(style)))
      }),
      { numRuns: 50 },
    )
  })

  it('differs from style to style in more than words', () => {
    const headings = readmeStyles.map((style) =>
      writeReadme(exampleFacts, request(style))
        .split('\n')
        .filter((line) => line.startsWith('## '))
        .join(),
    )
    expect(new Set(headings).size).toBe(readmeStyles.length)
  })

  it('has no number but those of the facts', () => {
    fc.assert(
      fc.property(plainlyNamed.map(inTenThousandths), anyStyle, (facts, style) => {
        const known = numbersOf(facts)
        const told =
          withoutAddresses(writeReadme(facts, request(style))).match(/\d[\d,.]*%?/g) ?? []
        for (const number of told.map((one) => one.replace(/[.,]+$/, '')))
          expect(known).toContain(number)
      }),
      { numRuns: 200 },
    )
  })

  it('leads nowhere but to this service and to files of the kit', () => {
    fc.assert(
      fc.property(anyFacts(), anyStyle, (facts, style) => {
        const { addresses, html } = foundByMarked(writeReadme(facts, request(style)))
        expect(addresses.filter((address) => !isOurs(address))).toEqual([])
        expect(html.filter((one) => !isOurHtml(one))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('takes names for text, whatever they hold and whoever reads it', async () => {
    await fc.assert(
      fc.asyncProperty(hostilelyNamed, anyStyle, async (facts, style) => {
        const readme = writeReadme(facts, request(style))
        for (const found of [foundByMarked(readme), await foundByRemark(readme)]) {
          expect(found.addresses.filter((address) => !isOurs(address))).toEqual([])
          expect(found.html.filter((one) => !isOurHtml(one))).toEqual([])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('calls marks of AI tools a floor', () => {
    for (const style of ['professional', 'creative', 'storyteller', 'recruiter_ready'] as const)
      expect(writeReadme(exampleFacts, request(style)).toLowerCase()).toContain('at least 22%')
  })
})

/** Without pages, images and comments: what a reader reads. */
const withoutAddresses = (readme: string): string =>
  readme
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
    .replace(/!?\]\([^()]*\)/g, '')
    .replaceAll('_', '')

/** Accounts whose names have no digits: any digit is then a number that is told. */
const plainlyNamed = personFacts().map((facts): EmbedFacts => ({
  ...facts,
  login: 'ada',
  languages: facts.languages?.map(({ share }) => ({ name: 'Rust', share })) ?? null,
  strongest: facts.strongest.map((signal) => ({ ...signal, label: 'Own commits' })),
  percentile: facts.percentile && { ...facts.percentile, of: 'Recency', population: 'people' },
  ai: { ...facts.ai, tools: facts.ai.tools.map(({ commits }) => ({ tool: 'Cursor', commits })) },
}))

/** No share is smaller than somebody would write it. */
const inTenThousandths = (facts: EmbedFacts): EmbedFacts =>
  JSON.parse(
    JSON.stringify(facts, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
    ),
  )

const hostilelyNamed = fc
  .record({
    names: fc.array(hostileMarkdown(5), { minLength: 1, maxLength: 6 }),
    text: hostileMarkdown(5),
  })
  .map(({ names, text }): EmbedFacts => ({
    ...exampleFacts,
    formula: text,
    languages: names.map((name) => ({ name, share: 1 / names.length })),
    strongest: names.slice(0, 2).map((label) => ({ ...exampleFacts.strongest[0]!, label })),
    percentile: { value: 50, of: names[0]!, population: text },
    ai: { ...exampleFacts.ai, tools: names.map((tool) => ({ tool, commits: 2 })) },
  }))

/** Every number of the facts in all forms in which it may be told. */
function numbersOf(facts: EmbedFacts): Set<string> {
  const { number, percent, date } = english()
  const values: number[] = []
  JSON.stringify(facts, (_, value: unknown) => {
    if (typeof value === 'number') values.push(value)
    return value
  })
  const active = facts.calendar?.counts.filter((count) => count > 0).length ?? 0
  const { value = 0 } = facts.percentile ?? {}
  return new Set([
    ...values.flatMap((one) => [number(one), number(Math.round(one)), percent(one)]),
    number(active),
    percent(Math.min(value, 99) / 100),
    '100',
    facts.formula,
    ...date(facts.asOf.slice(0, 10)).match(/\d+/g)!,
  ])
}

const files = new Set(pictureNames.map((name) => `./${pictureFile(name)}`))
const isOurs = (address: string) => address.startsWith(`${origin}/`) || files.has(address)

/** Comments, and elements of an embed whose every address is of this service. */
function isOurHtml(html: string): boolean {
  const rest = html
    .replace(/<!-- Yours to write: [^<>]* ?-->/g, '')
    .replace(
      /<(?:a|source|img|picture|\/a|\/picture)((?: [a-z]+="[^"<>]*")*)(?: \/)?>/g,
      (element, attributes: string) =>
        [...attributes.matchAll(/ (?:href|src|srcset)="([^"]*)"/g)].every(([, one]) =>
          isOurs(one!),
        ) && !/ (?!href|src|srcset|media|alt|width)[a-z]+=/.test(attributes)
          ? ''
          : element,
    )
  return rest.trim() === ''
}

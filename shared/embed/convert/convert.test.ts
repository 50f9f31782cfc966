import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseParameters } from '../parameters/index.ts'
import { embedRoutes } from '../routes.ts'
import { markdownFragments, type Fragment } from './fragments.fixture.ts'
import { convert } from './index.ts'
import { layoutFragments } from './layouts.fixture.ts'

const origin = 'https://scope.example'
const fragments = [...markdownFragments, ...layoutFragments]

const mark = /«([^→]*)→([^»]*)»/g
const before = ({ readme }: Fragment) => readme.replace(mark, '$1')
const after = ({ readme }: Fragment) => readme.replace(mark, `${origin}$2`)

/** Which of our routes an address is answered by, with all of its parameters taken. */
function routeOf(address: string): string | undefined {
  const { pathname, searchParams } = new URL(address)
  const route = embedRoutes.find(({ path }) =>
    new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[\\w-]+(%5Bbot%5D)?')}$`).test(
      pathname,
    ),
  )
  const { ignored } = parseParameters(route?.parameters ?? {}, searchParams)
  return ignored.length === 0 ? route?.name : undefined
}

describe('a README with cards of other services', () => {
  it.each(fragments)('$name', (fragment) => {
    const { text, left } = convert(before(fragment), origin)
    expect(text).toBe(after(fragment))
    expect(left.map(({ service, reason }) => `${service}, ${reason}`)).toEqual(fragment.left ?? [])
  })

  it('is given in at least forty fragments', () => {
    expect(new Set(fragments.map(({ name }) => name)).size).toBeGreaterThanOrEqual(60)
  })
})

describe('what a conversion tells', () => {
  const readme = `# Hi

![](https://github-readme-stats.vercel.app/api?username=octocat&cache_seconds=1800&theme=nope&x=1)
\`https://streak-stats.demolab.com/?user=octocat\``

  it('is from what, to what, on which line, and what of it was not taken', () => {
    expect(convert(readme, origin).replaced).toEqual([
      {
        line: 3,
        service: 'github-readme-stats',
        from: 'https://github-readme-stats.vercel.app/api?username=octocat&cache_seconds=1800&theme=nope&x=1',
        to: 'https://scope.example/card/octocat.svg',
        untaken: [
          { sentence: 'theme takes the name of a theme.', because: null },
          {
            sentence: 'cache_seconds changes nothing here.',
            because: 'how long an image is kept is decided here',
          },
          { sentence: 'x is not a parameter here.', because: null },
        ],
      },
    ])
  })

  it('is what was left, and why', () => {
    expect(convert(readme, origin).left).toEqual([
      {
        line: 4,
        service: 'github-readme-streak-stats',
        address: 'https://streak-stats.demolab.com/?user=octocat',
        reason: 'code',
        because: 'It stands in code, where it is shown as it is written.',
      },
    ])
  })

  it('is said in sentences', () => {
    for (const fragment of fragments)
      for (const { because } of convert(before(fragment), origin).left)
        expect(because).toMatch(/^[A-Z].{10,150}\.$/)
  })
})

/** Fragments and what Markdown and HTML are made of, in any order. */
const readmes = fc
  .array(
    fc.oneof(
      fc.constantFrom(...fragments.map(before)),
      fc.constantFrom(
        ...'`\n\\<>[]()!"\'=&#*_-~|',
        '\n\n',
        '```\n',
        '<!--',
        '-->',
        '<img src="',
        '    ',
        '\t',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

describe('any text', () => {
  it('is the same where it has no card', () => {
    fc.assert(
      fc.property(readmes, (readme) => {
        const without = readme.replaceAll('http', 'ftp')
        expect(convert(without, origin)).toMatchObject({ text: without, replaced: [] })
      }),
    )
  })

  it('is the same but for the addresses that are told', () => {
    fc.assert(
      fc.property(readmes, (readme) => {
        const { text, replaced } = convert(readme, origin)
        let rest = text
        for (const { to } of replaced) {
          const escaped = to.replaceAll('&', '&amp;')
          const next = [rest.indexOf(to), rest.indexOf(escaped)].filter((offset) => offset >= 0)
          expect(next).not.toEqual([])
          rest = rest.slice(Math.min(...next) + 1)
        }
        const lines = (some: string) => some.split('\n').length
        expect(lines(text)).toBe(lines(readme))
      }),
    )
  })

  it('is converted once and for all', () => {
    fc.assert(
      fc.property(readmes, (readme) => {
        const once = convert(readme, origin)
        const twice = convert(once.text, origin)
        expect(twice.text).toBe(once.text)
        expect(twice.replaced).toEqual([])
        expect(twice.left.map(({ address }) => address)).toEqual(
          once.left.map(({ address }) => address),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('gets addresses that our routes take with every parameter', () => {
    fc.assert(
      fc.property(readmes, (readme) => {
        for (const { to } of convert(readme, origin).replaced)
          expect(routeOf(to)).toMatch(/^embed\.card(-png)?$/)
      }),
    )
  })
})

import { Session } from 'node:inspector/promises'
import { setFlagsFromString } from 'node:v8'
import { afterAll, describe, expect, it } from 'vitest'

// Compiled code does not count its loops. What is counted must be loaded after the counting begins.
const compilers = ['opt', 'maglev', 'sparkplug', 'use-osr']
for (const compiler of compilers) setFlagsFromString(`--no-${compiler}`)
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const { convert } = await import('./index.ts')
// Other files run in this process after this one.
afterAll(async () => {
  await session.post('Profiler.stopPreciseCoverage')
  await session.post('Profiler.disable')
  session.disconnect()
  for (const compiler of compilers) setFlagsFromString(`--${compiler}`)
})

const card = 'https://github-readme-stats.vercel.app/api?username=a'

/** Each is repeated to a text on which a careless scanner starts over at every piece. */
const hostile: Readonly<Record<string, string>> = {
  'brackets that open': '[',
  'brackets that close': '[]](',
  'links that never end': '[](a',
  'links in angle brackets that never end': '[](<a',
  'parentheses in destinations': '[]((((((',
  'titles that never end': '[](a "',
  'definitions that never end': '[a]: <b',
  'backticks of rising length': '` `` ``` ```` ````` ',
  backslashes: '\\',
  'tags that never end': '<a ',
  'attributes that never end': '<a b="',
  'attributes that never end in turns': `<a b='<a b="`,
  'attributes one after the other': ' <b y=" z="',
  'comments that never end': 'a <!--\n\n',
  'comments in HTML that never end': '<div><!--\n\n',
  'scripts that never end': 'a<script>\n\n',
  'raw elements in a block': '<b><style></styl',
  'block quotes in each other': '> ',
  'lists in each other': '- ',
  'numbered lists in each other': '1. ',
  'empty lines': '\n',
  'items and empty lines': '- a\n\n',
  'almost fences': '~~~\n``` `\n',
  'almost thematic breaks': '* * * *\t',
  spaces: ' ',
  tabs: '\t',
  'almost addresses': 'http',
  'addresses in code': '`https://',
  'addresses with punctuation': 'https://a.....',
  'candidates of a srcset': '<img srcset="a, b, ',
  'commas of a srcset': ',',
  'references to characters': '&amp',
  cards: `![](${card})`,
  'cards in a line of their own': `${card}\n`,
  'cards whose query never ends': `&${card}`,
}

/** How many blocks of our code run, counted by the engine. */
async function workOn(text: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage')
  convert(text, 'https://scope.example')
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return result
    .filter(({ url }) => url.includes('/shared/embed/'))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((sum, { count }) => sum + count, 0)
}

const textOf = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length))

describe('the work of a conversion', () => {
  it('is counted', async () => {
    expect(await workOn('a'.repeat(1_000))).toBeGreaterThan(1_000)
    expect(await workOn('a'.repeat(9_000))).toBeGreaterThan(9_000)
  })

  it.each(Object.entries(hostile))('grows as the text does: %s', async (_, piece) => {
    const openings = ['', '[', '<a x="', '<div>\n', '`', '- '.repeat(40), '> '.repeat(40)]
    for (const opening of openings) {
      const small = await workOn(opening + textOf(piece, 2_000))
      const large = await workOn(opening + textOf(piece, 8_000))
      expect(large / small, JSON.stringify(opening)).toBeLessThan(5)
    }
  })
})

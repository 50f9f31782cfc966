import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { noticeReasons } from '../../shared/draw/locale/locale.ts'
import { localeCodes, localeOf } from '../../shared/draw/locale/locale-of.ts'
import { anyFacts, hostileText } from '../../shared/embed/arbitrary.ts'
import { badgeTable, cardTable } from '../../shared/embed/parameters/index.ts'
import { askedFor } from '../../workers/edge/embed/asked-for.ts'
import { drawEmbed, languageOf } from '../../workers/edge/embed/draw-embed.ts'
import type { FactsOutcome } from '../../workers/edge/embed/facts-of-login.ts'
import { openRenderer } from '../renderer.ts'

const cases = 2_000
const narrowPixels = 60

const path = fc.constantFrom(
  '/badge/ada.svg',
  '/card/ada.svg',
  '/card/--.svg',
  '/og/ada.png',
  '/duel/ada/bob.svg',
  '/duel/ada/bob.png',
  '/duel/__proto__/constructor.svg',
  '/card/%00.png',
  '/card/%252Fada.svg',
  '/api?username=ada',
  '/api?username=__proto__',
  '/api/top-langs?username=ada',
  '/streak?user=ada',
  '/trophy?username=ada',
)

/** What every object has, and no table of options. */
const namesOfObjects = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

/** Any option of ours or nobody's, with a value that it takes or one that nobody should send. */
const option = fc.tuple(
  fc.oneof(
    fc.constantFrom(...Object.keys(cardTable), ...Object.keys(badgeTable), 'custom_title', 'x'),
    fc.constantFrom(...namesOfObjects),
    hostileText(),
  ),
  fc.oneof(
    hostileText(),
    fc.constantFrom(...namesOfObjects),
    fc.constantFrom(...localeCodes, 'activity', 'ai', 'languages', 'compact', 'nord', 'social'),
    fc.constantFrom('f00', '#abcdef', 'url(https://evil.example/x)', 'red;}</style>', '1e9', '-1'),
  ),
)

const outcome: fc.Arbitrary<FactsOutcome> = fc.oneof(
  fc.record({
    kind: fc.constant('facts' as const),
    facts: anyFacts(),
    state: fc.constantFrom('stored' as const, 'last-good' as const),
    ageSeconds: fc.nat(100_000),
    freshSeconds: fc.constant(60),
  }),
  fc.record({
    kind: fc.constant('notice' as const),
    reason: fc.constantFrom(...noticeReasons),
    freshSeconds: fc.constant(60),
  }),
)

/** What is wrong with a drawing as XML, or as an image that may do nothing but show itself. */
function faultsOf(svg: string): string[] {
  const faults: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', ({ message }) => void faults.push(message))
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== 'http://www.w3.org/2000/svg') faults.push(`<${local}> of ${uri}`)
    if (/^(?:script|foreignObject|image|use|a|iframe|set|animate)$/.test(local))
      faults.push(`<${local}>`)
    for (const { local: name, value } of Object.values(attributes)) {
      if (/^on|^href$/i.test(name)) faults.push(name)
      // What is read out may say anything.
      if (name !== 'aria-label' && /url\((?!#)|javascript:|data:/i.test(value)) faults.push(value)
    }
  })
  parser.on('text', (text) => {
    if (/url\((?!#)|@import/i.test(text) && text.includes('{')) faults.push(text)
  })
  parser.write(svg).close()
  return faults
}

it(`every one of ${cases} hostile requests is drawn as XML that resvg paints`, async () => {
  const renderer = openRenderer()
  await fc.assert(
    fc.asyncProperty(
      path,
      fc.array(option, { maxLength: 6 }),
      fc.tuple(outcome, outcome),
      async (address, options, outcomes) => {
        const url = new URL(address, 'https://example.org')
        for (const [name, value] of options) url.searchParams.append(name, value)
        const { text } = drawEmbed(askedFor(url), outcomes, localeOf(languageOf(askedFor(url))))
        expect(faultsOf(text)).toEqual([])
        const png = await renderer.renderPng(text, { width: narrowPixels })
        expect(png.length).toBeGreaterThan(60)
      },
    ),
    { numRuns: cases },
  )
}, 300_000)

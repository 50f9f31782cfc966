import { Resvg } from '@resvg/resvg-wasm'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyFacts, hostileText } from '../embed/arbitrary.ts'
import {
  exampleFacts,
  exampleOrganizationFacts,
  exampleUnknownFacts,
} from '../embed/example-facts.ts'
import { drawnIn } from './drawn.fixture.ts'
import { frame } from './frame.ts'
import { localeCodes, localeOf } from './locale/locale-of.ts'
import { noticeReasons } from './locale/locale.ts'
import { lookWith } from './look.fixture.ts'
import type { Drawing, Look } from './look.ts'
import { drawOpenGraph, drawOpenGraphNotice } from './og.ts'
import { openResvg } from '../../dev/resvg.ts'

beforeAll(openResvg)

const plain = { border: false, radius: 0, mode: 'light' } as const
const anyLook = fc
  .record({
    locale: fc.constantFrom(...localeCodes).map(localeOf),
    mode: fc.constantFrom('light', 'dark'),
    title: fc.option(hostileText()),
  })
  .map((changes) => lookWith({ ...plain, ...changes }))
const anyNotice = fc.tuple(fc.constantFrom(...noticeReasons), fc.option(hostileText()))

const wordsOf = ({ body }: Pick<Drawing, 'body'>) =>
  drawnIn(body)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)

function expectWithin(drawing: Drawing, look: Look) {
  for (const { name, text, box } of drawnIn(drawing.body)) {
    const inside = !box || (box.left >= 0 && box.top >= 0 && box.right <= 1200 && box.bottom <= 630)
    expect(inside || { name, text, box }).toBe(true)
  }
  const root = drawnIn(frame(drawing, look))[0]!
  expect(root.attributes).toMatchObject({ width: '1200', height: '630' })
}

describe('the picture for links', () => {
  it('is well-formed and within 1200 × 630, whatever the facts', () => {
    fc.assert(
      fc.property(anyFacts(), anyLook, (facts, look) => {
        expectWithin(drawOpenGraph(facts, look), look)
      }),
      { numRuns: 300 },
    )
  })

  it('is so where there are no numbers, whatever the login', () => {
    fc.assert(
      fc.property(anyNotice, anyLook, ([reason, login], look) => {
        expectWithin(drawOpenGraphNotice(reason, login, look), look)
      }),
    )
  })

  it('is drawn by resvg', () => {
    fc.assert(
      fc.property(anyFacts(), anyLook, (facts, look) => {
        const image = new Resvg(frame(drawOpenGraph(facts, look), look))
        expect([image.width, image.height]).toEqual([1200, 630])
        image.free()
      }),
      { numRuns: 50 },
    )
  })

  it('shows the login, the score, the archetype, the dimensions and whose picture it is', () => {
    expect(wordsOf(drawOpenGraph(exampleFacts, lookWith(plain)))).toEqual(
      expect.arrayContaining([
        'ada-lumen',
        'Open Source Maintainer',
        '69',
        'Activity',
        '84',
        'Git Phantom Scope',
        'Nov 15, 2026',
      ]),
    )
  })

  it('has no number where nothing is known', () => {
    const words = wordsOf(drawOpenGraph(exampleUnknownFacts, lookWith(plain)))
    expect(words).toContain('unknown')
    expect(words.join(' ')).toContain('Not enough to tell')
    expect(words.filter((word) => /^\d+$/.test(word))).toEqual([])
  })

  it('has no nought in its ring where nothing was done', () => {
    const { scores } = exampleUnknownFacts
    const overall = { score: 0, coverage: 1, confidence: 'high' } as const
    const empty = { ...exampleUnknownFacts, scores: scores && { ...scores, overall } }
    const words = wordsOf(drawOpenGraph(empty, lookWith(plain)))
    expect(words.join(' ')).toContain('Not enough to tell')
    expect(words).not.toContain('0')
  })

  it('says what the score is out of', () => {
    expect(wordsOf(drawOpenGraph(exampleFacts, lookWith(plain)))).toContain('/ 100')
  })

  it('names each language of an organisation beside a dot in its colour', () => {
    const { body } = drawOpenGraph(exampleOrganizationFacts, lookWith(plain))
    const dots = drawnIn(body).filter(({ name }) => name === 'circle')
    const named = wordsOf({ body }).filter((word) => /^\w+ [\d.]+%$/.test(word))
    expect(named).toEqual(['TypeScript 57%', 'Go 24%', 'HCL 11%', 'Shell 7%'])
    expect(dots.map(({ attributes }) => attributes['class'])).toEqual(
      named.map((_, at) => `series-${at}`),
    )
  })

  it('describes an organisation, and says of a bot that it is no person', () => {
    const look = lookWith(plain)
    expect(wordsOf(drawOpenGraph(exampleOrganizationFacts, look))).toContain('87%')
    const bot = { ...exampleFacts, kind: 'bot', scores: null } as const
    expect(wordsOf(drawOpenGraph(bot, look))).toContain('Only accounts of people get a score.')
  })
})

import fc from 'fast-check'
import { Fragment, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { upstreamStates, type Status } from '../../shared/api/status.ts'
import { openPage } from '../frame/visit.ts'
import { languageCodes, type LanguageCode } from '../words/languages.ts'
import { statusPage } from './status-page.tsx'
import { statusWords } from './words/index.ts'

const at = '2026-11-21T12:00:00.000Z'
const unknown: Status = {
  at,
  formula: '2026.1',
  upstream: 'unknown',
  tokens: null,
  readings: null,
  embeds: null,
}

function written(status: Status, language: LanguageCode): string {
  const frame = { path: '/status', query: `?lang=${language}`, acceptLanguage: null }
  const site = { origin: 'https://scope.example', samples: [], isSampleData: false }
  const { content } = statusPage(openPage({ ...frame, ...site }), status)
  return renderToString(h(Fragment, null, content))
}

const anyShare = fc.option(fc.double({ min: 0, max: 1, noNaN: true }))
const anyStatus: fc.Arbitrary<Status> = fc.record({
  at: fc.constant(at),
  formula: fc.constant('2026.1'),
  upstream: fc.constantFrom(...upstreamStates),
  tokens: fc.option(
    fc.record({
      remaining: fc.option(fc.nat(5_000)),
      limit: fc.option(fc.nat(5_000)),
      resetsAt: fc.option(fc.constantFrom('2026-11-21T12:12:00.000Z', at)),
      setAside: fc.nat(9),
    }),
  ),
  readings: fc.option(
    fc.record({
      ended: fc.nat(),
      answered: anyShare,
      limited: anyShare,
      failing: anyShare,
      putOff: anyShare,
      broken: anyShare,
    }),
  ),
  embeds: fc.option(
    fc.record({
      answered: fc.nat(),
      fresh: anyShare,
      stale: anyShare,
      lastGood: anyShare,
      failed: anyShare,
      private: anyShare,
      cacheHitRate: anyShare,
    }),
  ),
})

describe('the page of the status', () => {
  it('can be read whatever is known, in every language', () => {
    fc.assert(
      fc.property(anyStatus, fc.constantFrom(...languageCodes), (status, language) => {
        expect(written(status, language)).not.toMatch(/<script|undefined|null|NaN|\{\w+\}/)
      }),
    )
  })

  it.each(languageCodes)('says of every number that it is unknown, where it is, in %s', (code) => {
    const page = written(unknown, code)
    const word = statusWords(code).texts.unknown
    const rows = page.match(/<dt>/g)!.length
    expect(rows).toBeGreaterThan(10)
    expect(page.split(`<dd class="value untold">${word}</dd>`).length - 1).toBe(rows)
    expect(page).not.toContain('class="meter"')
  })

  it('says of every number what it means', () => {
    const page = written(unknown, 'en')
    const rows = page.match(/<dt>/g)!.length
    expect(page.match(/<dd class="meaning">[^<]{10,}<\/dd>/g)).toHaveLength(rows)
  })

  it('tells times as people do, and machines in their own form', () => {
    const tokens = { remaining: 1, limit: 2, resetsAt: '2026-11-21T12:12:00.000Z', setAside: 0 }
    const page = written({ ...unknown, tokens }, 'en')
    expect(page).toContain('<time datetime="2026-11-21T12:12:00.000Z">in 12 minutes</time>')
    expect(page.replaceAll(/<[^>]*>/g, '')).not.toMatch(/\d{4}-\d\d-\d\d/)
  })
})
